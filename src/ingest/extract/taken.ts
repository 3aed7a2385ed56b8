/** Compositions of being accused, taken, moved and let out, from two words that no row joins. */
import { type Composition, undergone } from './compositions.ts';

const counted = { agent: 'holder', counts: 'people' } as const;
const someone = { ...counted, needs: 'someone' } as const;
/** A denying word is a part of it ("no longer in prison"), not a sign that it did not happen. */
const over = { ...counted, modality: 'actual' } as const;

export const TAKEN: readonly Composition[] = [
  undergone('composed.charge+brought', 'charge', {}, { head: ['charge'], with: ['bring'], reach: 6 }),
  undergone(
    'composed.charge+dropped',
    'charge',
    { modality: 'denied' },
    { head: ['charge'], with: ['drop'], reach: 6 },
  ),
  undergone(
    'composed.crime+accused',
    'charge',
    { form: 'verb', agent: 'holder' },
    { head: ['accuse'], with: ['crime'], without: ['term', 'give', 'life'] },
  ),
  undergone('composed.acquitted', 'sentence', { form: 'verb', agent: 'court', needs: 'someone' }, { head: ['acquit'] }),
  // taken
  undergone(
    'composed.police+seized',
    'detention',
    { ...someone, form: 'verb' },
    { head: ['seize'], with: ['police'], without: ['again', 'free', 'term'] },
  ),
  undergone(
    'composed.pulled-off',
    'detention',
    { ...someone, form: 'verb' },
    { head: ['pull'], with: ['port'], reach: 5, without: ['free', 'exit', 'home', 'land'] },
  ),
  undergone(
    'composed.remand+ordered',
    'detention',
    { agent: 'court', counts: 'term' },
    { head: ['order'], with: ['remand'], reach: 6, without: ['people', 'free', 'over'] },
  ),
  undergone('composed.handcuffed', 'detention', someone, {
    head: ['cuff'],
    without: ['custody', 'free', 'clinic', 'isolation'],
    instead: ['ill_treatment'],
  }),
  undergone(
    'composed.held+since',
    'detention',
    { since: 'start' },
    {
      head: ['custody', 'hold'],
      with: ['hold', 'jail'],
      reach: 6,
      and: ['since'],
      without: ['people', 'free', 'exit', 'again', 'isolation', 'access', 'political'],
    },
  ),
  undergone(
    'composed.freedom+deprived',
    'detention',
    { since: 'start' },
    { head: ['freedom'], with: ['deprive'], reach: 3, and: ['since', 'dated'], without: ['people', 'term'] },
  ),
  undergone('composed.again+custody', 'redetention', counted, {
    head: ['again'],
    with: ['custody'],
    reach: 4,
    side: 'after',
    into: true,
    without: ['exit', 'people', 'term', 'free'],
  }),
  undergone('composed.confined', 'transfer', counted, {
    head: ['confine'],
    with: ['get', 'enter', 'move', 'exit', 'swap', 'trade'],
    without: ['give'],
    instead: ['detention'],
  }),
  undergone('composed.convoy', 'transfer', counted, { head: ['convoy'], without: ['free'] }),
  undergone(
    'composed.penalty+commuted',
    'sentence',
    { agent: 'court' },
    { head: ['penalty'], with: ['commute'], reach: 4, without: ['people', 'threaten'] },
  ),
  // let out
  undergone(
    'composed.custody+over',
    'release',
    { ...over, needs: 'someone' },
    {
      head: ['custody'],
      with: ['over'],
      reach: 4,
      without: ['term', 'people', 'refuse'],
    },
  ),
  undergone('composed.ordeal+over', 'release', counted, { head: ['ordeal'], with: ['over', 'open'], reach: 4 }),
  undergone(
    'composed.discharged',
    'release',
    { ...counted, form: 'verb', needs: 'numberOrName' },
    { head: ['discharge'], with: ['held'], reach: 6, without: ['post'] },
  ),
  undergone(
    'composed.let+go',
    'release',
    { ...counted, form: 'verb', needs: 'numberOrName' },
    { head: ['go'], with: ['let'], reach: 5, without: ['refuse'] },
  ),
  undergone(
    'composed.exile+forced',
    'release',
    { ...counted, needs: 'numberOrName', terms: 'deported' },
    { head: ['exile'], with: ['force'], reach: 4 },
  ),
  undergone('composed.parole+given', 'release', someone, {
    head: ['parole'],
    with: ['get', 'give', 'exit', 'free', 'enter'],
    reach: 5,
    instead: ['pardon'],
  }),
  undergone(
    'composed.parole+refused',
    'release',
    { modality: 'denied' },
    { head: ['reject'], with: ['parole'], reach: 5, without: ['people'] },
  ),
  undergone(
    'composed.exile+refused',
    'refusal_to_leave',
    { counts: 'people', modality: 'actual' },
    { head: ['exile'], with: ['prefer', 'refuse'], reach: 5 },
  ),
  undergone('theme.turned-back', 'refusal_to_leave', { counts: 'people' }, { head: ['turnback'], theme: 'release' }),
  undergone('composed.penalty+remitted', 'pardon', someone, {
    head: ['remit'],
    with: ['penalty'],
    reach: 7,
    instead: ['sentence'],
  }),
  undergone('composed.pardoned+when', 'pardon', someone, { head: ['pardoned'], with: ['dated', 'people'], reach: 3 }),
  undergone('composed.pardon+decreed', 'pardon', counted, {
    head: ['pardon'],
    with: ['decree'],
    reach: 3,
    without: ['modified'],
  }),
  undergone('composed.pardon+granted', 'pardon', counted, {
    head: ['pardon'],
    with: ['grant', 'give', 'get'],
    reach: 8,
    without: ['modified'],
    instead: ['sentence'],
  }),
];
