/** Belarusian, all messages, a file a kind as in English, which names the keys and notes where each stands. */
import { CHARTS } from './be/charts.ts';
import { CODES } from './be/codes.ts';
import { DEMANDS } from './be/demands.ts';
import { EVIDENCE } from './be/evidence.ts';
import { FRAME } from './be/frame.ts';
import { LISTS } from './be/lists.ts';
import { METHOD } from './be/method.ts';
import { PERSON } from './be/person.ts';
import { PROOF } from './be/proof.ts';
import { RECONCILED } from './be/reconciled.ts';
import { RELEASES } from './be/releases.ts';
import { SERVICES } from './be/services.ts';
import { TIMES } from './be/times.ts';

export const BE = {
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
