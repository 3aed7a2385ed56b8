/** Russian, all messages, a file a kind as in English, which names the keys and notes where each stands. */
import { CHARTS } from './ru/charts.ts';
import { CODES } from './ru/codes.ts';
import { DEMANDS } from './ru/demands.ts';
import { EVIDENCE } from './ru/evidence.ts';
import { FRAME } from './ru/frame.ts';
import { LISTS } from './ru/lists.ts';
import { METHOD } from './ru/method.ts';
import { PERSON } from './ru/person.ts';
import { PROOF } from './ru/proof.ts';
import { RECONCILED } from './ru/reconciled.ts';
import { RELEASES } from './ru/releases.ts';
import { SERVICES } from './ru/services.ts';
import { TIMES } from './ru/times.ts';

export const RU = {
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
