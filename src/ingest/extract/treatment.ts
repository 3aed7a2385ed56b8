/** Compositions of what is done to people held and to those around them: ill-treatment, illness, pressure. */
import { type Composition, undergone } from './compositions.ts';

/** A state that goes on. A denying word is a part of it, not a sign that it did not happen. */
const kept = { modality: 'actual', since: 'open' } as const;
const pressed = { agent: 'holder', patient: 'target' } as const;

export const TREATMENT: readonly Composition[] = [
  undergone('composed.access+denied', 'ill_treatment', kept, { head: ['access'], with: ['deprive', 'not'], reach: 4 }),
  undergone('composed.isolation+held', 'ill_treatment', kept, {
    head: ['isolation'],
    with: ['enter', 'hold', 'spend', 'term', 'move'],
    instead: ['detention'],
  }),
  undergone(
    'composed.abused',
    'ill_treatment',
    { form: 'verb', agent: 'holder', counts: 'people', needs: 'someone' },
    { head: ['abuse'] },
  ),
  undergone('composed.hardship', 'ill_treatment', kept, { head: ['hardship'], with: ['custody', 'isolation', 'held'] }),
  undergone(
    'composed.bone+broken',
    'ill_treatment',
    { agent: 'holder', needs: 'someone' },
    { head: ['bone'], with: ['break'], reach: 4 },
  ),
  undergone(
    'composed.posture+forced',
    'ill_treatment',
    { needs: 'someone' },
    { head: ['posture'], with: ['force'], reach: 5 },
  ),
  undergone(
    'composed.seen+never',
    'ill_treatment',
    { ...kept, needs: 'someone' },
    { head: ['see'], with: ['not'], reach: 6, and: ['since'] },
  ),
  undergone(
    'composed.news+none',
    'ill_treatment',
    { ...kept, needs: 'someone' },
    { head: ['news'], with: ['not'], reach: 5 },
  ),
  undergone(
    'composed.clinic+entered',
    'medical_emergency',
    {},
    { head: ['clinic'], with: ['enter', 'move'], reach: 5, into: true, instead: ['release', 'transfer'] },
  ),
  undergone(
    'composed.illness+suffered',
    'medical_emergency',
    {},
    { head: ['illness'], with: ['suffer'], reach: 4, without: ['deprive'] },
  ),
  undergone(
    'composed.collapsed',
    'medical_emergency',
    { modality: 'actual', counts: 'people', needs: 'someone' },
    { head: ['collapse'] },
  ),
  undergone('composed.right+stripped', 'pressure', pressed, {
    head: ['right'],
    with: ['strip'],
    reach: 5,
    without: ['term'],
  }),
  undergone(
    'composed.right+gone',
    'pressure',
    { ...pressed, modality: 'actual' },
    { head: ['right'], with: ['over'], reach: 5, without: ['term'] },
  ),
  undergone(
    'composed.practice+barred',
    'pressure',
    { ...pressed, modality: 'actual' },
    { head: ['practise'], with: ['over', 'not', 'deprive'], reach: 5 },
  ),
  undergone(
    'composed.custody+survived',
    'death_in_custody',
    { modality: 'actual', counts: 'people', needs: 'someone' },
    { head: ['survive'], with: ['not'], reach: 6, and: ['custody', 'freedom', 'ordeal'] },
  ),
  undergone(
    'composed.life+lost',
    'death_in_custody',
    { counts: 'people', needs: 'someone' },
    { head: ['living'], with: ['cost'], reach: 4, and: ['custody'] },
  ),
  undergone('composed.label+declared', 'pressure', pressed, {
    head: ['label'],
    with: ['declare', 'impose'],
    reach: 7,
    without: ['term', 'jail'],
  }),
  undergone('composed.kin+harassed', 'pressure', pressed, {
    head: ['kin'],
    with: ['harass'],
    reach: 6,
    without: ['term'],
  }),
];
