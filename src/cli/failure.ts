/** What went wrong, said once and plainly, and the exit status that goes with it. */
import { CommanderError } from 'commander';
import { Refusal } from '../claim/problem.ts';
import { printJson, remark } from './output.ts';

/** 1: failed, or a check found something wrong; 2: called wrongly; 3: read with rows set aside; 4: refused. */
export type Status = 0 | 1 | 2 | 3 | 4;

export function failed(error: unknown, json: boolean): Status {
  // Commander has said it already: help that was asked for, or how the call is wrong.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Refusal) {
    if (json) printJson({ error: error.problem });
    remark(error.message);
    return 4;
  }
  const { message } = error instanceof Error ? error : { message: String(error) };
  remark(
    `rollcall failed: ${oneLine(message)}${message.endsWith('.') ? '' : '.'} ${HINTS[(error as NodeJS.ErrnoException).code ?? ''] ?? MORE}`,
  );
  if (process.env['ROLLCALL_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 1;
}

const MORE = 'Set ROLLCALL_DEBUG=1 to see where.';

const HINTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is in use already: is it open in another terminal? Choose another with --port.',
  EACCES: 'You may not use that here: choose another folder with --data, or another port with --port.',
  ENOSPC: 'The disk is full: nothing was half written. Make room and try again.',
  EROFS: 'That disk can only be read: choose another folder with --data.',
};

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');
