/** Compositions of what is done to people held and to those around them: ill-treatment, illness, pressure. */
import type { Composition } from './compositions.ts';
import type { Frame } from './rows.ts';

const held = (
  rule: string,
  type: Frame['type'],
  more: Partial<Frame>,
  where: Omit<Composition, 'frame'>,
): Composition => ({
  ...where,
  frame: { rule: `composed.${rule}`, type, form: 'phrase', patient: 'prisoner', ...more },
});

/** A state that goes on. A denying word is a part of it, not a sign that it did not happen. */
const kept = { modality: 'actual', since: 'open' } as const;
const pressed = { agent: 'holder', patient: 'target' } as const;

export const TREATMENT: readonly Composition[] = [
  held('access+denied', 'ill_treatment', kept, { head: ['access'], with: ['deprive', 'not'], reach: 4 }),
  held('isolation+held', 'ill_treatment', kept, {
    head: ['isolation'],
    with: ['enter', 'hold', 'spend', 'term', 'move'],
  }),
  held(
    'abused',
    'ill_treatment',
    { form: 'verb', agent: 'holder', counts: 'people', needs: 'someone' },
    { head: ['abuse'] },
  ),
  held('hardship', 'ill_treatment', kept, { head: ['hardship'], with: ['custody', 'isolation'] }),
  held(
    'bone+broken',
    'ill_treatment',
    { agent: 'holder', needs: 'someone' },
    { head: ['bone'], with: ['break'], reach: 4 },
  ),
  held('news+none', 'ill_treatment', { ...kept, needs: 'someone' }, { head: ['news'], with: ['not'], reach: 5 }),
  held(
    'clinic+entered',
    'medical_emergency',
    {},
    { head: ['clinic'], with: ['enter', 'move'], reach: 5, into: true, instead: ['release', 'transfer'] },
  ),
  held(
    'illness+suffered',
    'medical_emergency',
    {},
    { head: ['illness'], with: ['suffer'], reach: 4, without: ['deprive'] },
  ),
  held(
    'collapsed',
    'medical_emergency',
    { modality: 'actual', counts: 'people', needs: 'someone' },
    { head: ['collapse'] },
  ),
  held('right+stripped', 'pressure', pressed, {
    head: ['right'],
    with: ['strip', 'over'],
    reach: 5,
    without: ['term'],
  }),
  held('label+declared', 'pressure', pressed, {
    head: ['label'],
    with: ['declare', 'impose'],
    reach: 7,
    without: ['term', 'jail'],
  }),
  held('kin+harassed', 'pressure', pressed, { head: ['kin'], with: ['harass'], reach: 6, without: ['term'] }),
];
