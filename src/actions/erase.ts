/** Erase somebody or something on request. See take-out.ts for what goes; nothing keeps it. */
import type { TakenOut, TakeOutProgress, TakeOutRequest } from './take-out.ts';
import { takeOut } from './take-out.ts';
import type { Workspace } from './workspace.ts';

export type EraseRequest = Omit<TakeOutRequest, 'keeper'>;
export type Erasure = TakenOut;

export const erase = (workspace: Workspace, request: EraseRequest, progress?: TakeOutProgress): Promise<Erasure> =>
  takeOut(workspace, request, progress);
