/** English, all messages: one file a kind, so that a translator can take them one by one. */
import { CHARTS } from './en/charts.ts';
import { CODES } from './en/codes.ts';
import { DEMANDS } from './en/demands.ts';
import { EVIDENCE } from './en/evidence.ts';
import { FRAME } from './en/frame.ts';
import { LISTS } from './en/lists.ts';
import { METHOD } from './en/method.ts';
import { PERSON } from './en/person.ts';
import { PROOF } from './en/proof.ts';
import { RECONCILED } from './en/reconciled.ts';
import { RELEASES } from './en/releases.ts';
import { SERVICES } from './en/services.ts';
import { TIMES } from './en/times.ts';

export const EN = {
  ...FRAME,
  ...EVIDENCE,
  ...CODES,
  ...PERSON,
  ...RELEASES,
  ...LISTS,
  ...METHOD,
  ...CHARTS,
  ...PROOF,
  ...TIMES,
  ...SERVICES,
  ...RECONCILED,
  ...DEMANDS,
} as const;
