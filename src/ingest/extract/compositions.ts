/**
 * What two meanings make together in one clause, in any language: a place of custody and a word for leaving it are a release,
 * a term and a word for giving one are a sentence. One row a composition; `rule` is shown with each proposal.
 */
import type { EventType } from '../../claim/reading.ts';
import type { Concept } from './lexicon.ts';
import type { Frame } from './rows.ts';

/** What else stands in a sentence: a stretch of time that is no date, a number of people, the day since when something lasts, one whom the text knows as a prisoner. */
export type Sign = Concept | 'term' | 'people' | 'since' | 'dated' | 'land' | 'known';

export interface Composition {
  /** The words the event is read from: one of them. */
  readonly head: readonly Sign[];
  /** One of these stands in its clause, so many words away at most, on that side with no comma between; and one of those anywhere in it. */
  readonly with?: readonly Sign[];
  readonly reach?: number;
  readonly side?: 'before' | 'after';
  /** No word for coming out stands between the two. */
  readonly into?: boolean;
  /** Nor a word for going in or to, but beside one for coming out: "came to the prison". */
  readonly from?: boolean;
  /** The other is what it is done to: where it stands behind, the event is read from both. */
  readonly object?: boolean;
  readonly and?: readonly Sign[];
  /** None of these stands in its clause. */
  readonly without?: readonly Sign[];
  /** The text tells of such an event elsewhere: what is weak alone is read in the light of it. */
  readonly theme?: 'release';
  /** It knows better than a row of these types on the same words. */
  readonly instead?: readonly EventType[];
  readonly frame: Omit<Frame, 'trigger'>;
}

const prisoners = { patient: 'prisoner', agent: 'holder', counts: 'people' } as const;
/** The one it is told of does it: nobody is named as freeing him. */
const gone = { patient: 'prisoner', counts: 'people', goal: 'receiver' } as const;
/** Where these are told, going somewhere is no coming out. */
const INSIDE: readonly Sign[] = ['jail', 'refuse', 'custody', 'term', 'sanction'];
const judged = { patient: 'prisoner', agent: 'court', counts: 'term' } as const;

/** Somebody held undergoes it, unless `more` says otherwise. */
export const undergone = (
  rule: string,
  type: EventType,
  more: Partial<Frame>,
  where: Omit<Composition, 'frame'>,
): Composition => ({ ...where, frame: { rule, type, form: 'phrase', patient: 'prisoner', ...more } });

const noun = (
  act: Concept,
  frame: Omit<Frame, 'trigger' | 'rule' | 'form'>,
  more: Partial<Composition> = {},
): Composition => ({
  head: [act],
  without: ['modified'],
  ...more,
  frame: { rule: `composed.${act}`, form: 'noun', ...frame },
});

export const COMPOSITIONS: readonly Composition[] = [
  // figures
  {
    head: ['free'],
    with: ['people'],
    and: ['since'],
    instead: ['release', 'pardon'],
    frame: {
      rule: 'composed.freed-since',
      type: 'reported_count',
      form: 'phrase',
      counts: 'people',
      needs: 'number',
      scope: 'released_since',
    },
  },
  {
    head: ['jail'],
    with: ['people'],
    and: ['since'],
    without: ['free'],
    instead: ['detention'],
    frame: {
      rule: 'composed.jailed-since',
      type: 'reported_count',
      form: 'phrase',
      counts: 'people',
      needs: 'number',
      scope: 'jailed_since',
    },
  },
  {
    head: ['die'],
    with: ['people'],
    and: ['since'],
    instead: ['death_in_custody'],
    frame: {
      rule: 'composed.died-since',
      type: 'reported_count',
      form: 'phrase',
      counts: 'people',
      needs: 'number',
      scope: 'died_since',
    },
  },
  {
    head: ['status'],
    with: ['people'],
    and: ['political'],
    frame: {
      rule: 'composed.people+recognised',
      type: 'reported_count',
      form: 'phrase',
      counts: 'people',
      needs: 'number',
      scope: 'recognised_total',
    },
  },
  {
    head: ['custody'],
    with: ['people'],
    and: ['hold'],
    without: ['free', 'jail', 'enter', 'term', 'exit', 'dated'],
    frame: {
      rule: 'composed.people+held',
      type: 'reported_count',
      form: 'phrase',
      counts: 'people',
      needs: 'number',
      scope: 'held_now',
    },
  },
  // terms
  {
    head: ['term'],
    with: ['get', 'give', 'life'],
    reach: 6,
    without: ['spend', 'threaten', 'remand'],
    instead: ['detention'],
    frame: { rule: 'composed.term+given', type: 'sentence', form: 'phrase', ...judged, needs: 'number' },
  },
  {
    head: ['term'],
    with: ['penalty'],
    reach: 3,
    side: 'after',
    without: ['spend', 'threaten', 'remand'],
    instead: ['detention'],
    frame: { rule: 'composed.term+penalty', type: 'sentence', form: 'phrase', ...judged, needs: 'number' },
  },
  {
    head: ['term'],
    with: ['verdict'],
    reach: 4,
    without: ['spend', 'threaten', 'remand', 'deprive'],
    instead: ['detention'],
    frame: { rule: 'composed.term+verdict', type: 'sentence', form: 'phrase', ...judged, needs: 'number' },
  },
  {
    head: ['term'],
    with: ['for'],
    reach: 0,
    side: 'after',
    without: ['spend', 'threaten', 'remand'],
    frame: { rule: 'composed.term+for', type: 'sentence', form: 'phrase', ...judged, needs: 'name' },
  },
  {
    head: ['life'],
    with: ['get', 'give'],
    without: ['threaten'],
    frame: { rule: 'composed.life+given', type: 'sentence', form: 'phrase', ...judged },
  },
  {
    head: ['appeal'],
    with: ['reject'],
    instead: ['statement'],
    frame: { rule: 'composed.appeal+rejected', type: 'sentence', form: 'phrase', patient: 'prisoner', agent: 'court' },
  },
  // custody
  {
    head: ['jail'],
    with: ['again'],
    reach: 3,
    instead: ['detention'],
    frame: { rule: 'composed.jailed+again', type: 'redetention', form: 'verb', ...prisoners },
  },
  {
    head: ['enter', 'move'],
    with: ['custody'],
    reach: 5,
    into: true,
    and: ['again'],
    instead: ['detention', 'release'],
    frame: { rule: 'composed.custody+again', type: 'redetention', form: 'verb', ...prisoners },
  },
  {
    head: ['enter'],
    with: ['custody'],
    reach: 4,
    side: 'after',
    into: true,
    without: ['term', 'exit', 'refuse', 'again'],
    frame: { rule: 'composed.custody+entered', type: 'detention', form: 'verb', ...prisoners },
  },
  {
    head: ['move'],
    with: ['custody'],
    reach: 5,
    side: 'after',
    into: true,
    without: ['term', 'exit', 'refuse', 'free'],
    instead: ['release'],
    frame: { rule: 'composed.custody+moved', type: 'transfer', form: 'verb', ...prisoners },
  },
  noun('arrest', { type: 'detention', ...prisoners, needs: 'numberOrName' }, { with: ['people', 'dated'] }),
  {
    head: ['exit'],
    with: ['custody'],
    reach: 3,
    side: 'after',
    from: true,
    without: ['refuse'],
    frame: { rule: 'composed.custody+left', type: 'release', form: 'phrase', ...prisoners },
  },
  {
    head: ['freedom'],
    with: ['exit', 'enter', 'hold', 'get', 'give'],
    reach: 4,
    without: ['modified', 'deprive'],
    frame: { rule: 'composed.freedom+gained', type: 'release', form: 'phrase', ...prisoners },
  },
  {
    head: ['move'],
    with: ['land'],
    reach: 5,
    side: 'after',
    frame: {
      rule: 'composed.land+moved',
      type: 'release',
      form: 'verb',
      ...prisoners,
      goal: 'receiver',
      follows: 'release',
      needs: 'numberOrName',
    },
  },
  {
    head: ['hand'],
    with: ['people'],
    and: ['side'],
    instead: ['release'],
    frame: { rule: 'composed.sides+handed-over', type: 'exchange', form: 'verb', counts: 'people', needs: 'number' },
  },
  {
    head: ['hand'],
    with: ['people'],
    and: ['land'],
    without: ['sanction', 'jail'],
    frame: {
      rule: 'composed.people+handed-over',
      type: 'release',
      form: 'verb',
      ...prisoners,
      goal: 'receiver',
      needs: 'number',
    },
  },
  // in the light of a release told elsewhere in the text
  {
    head: ['move', 'exit', 'travel'],
    with: ['land', 'home', 'border', 'port'],
    reach: 6,
    and: ['known', 'people', 'held'],
    without: INSIDE,
    theme: 'release',
    frame: { rule: 'theme.gone', type: 'release', form: 'phrase', ...gone },
  },
  {
    head: ['again'],
    with: ['home', 'land'],
    reach: 3,
    and: ['known', 'people', 'held'],
    without: INSIDE,
    theme: 'release',
    frame: { rule: 'theme.back', type: 'release', form: 'phrase', ...gone },
  },
  {
    head: ['port'],
    with: ['known', 'held'],
    and: ['travel', 'move', 'border', 'home', 'land'],
    without: [...INSIDE, 'swap'],
    theme: 'release',
    frame: { rule: 'theme.on-board', type: 'release', form: 'phrase', ...gone },
  },
  {
    head: ['embrace'],
    with: ['port', 'home'],
    without: INSIDE,
    theme: 'release',
    frame: { rule: 'theme.embraced', type: 'release', form: 'phrase', ...gone },
  },
  {
    head: ['hand'],
    with: ['people', 'known'],
    without: [...INSIDE, 'pardon'],
    theme: 'release',
    frame: { rule: 'theme.handed', type: 'release', form: 'verb', ...prisoners, goal: 'receiver' },
  },
  {
    head: ['cameout'],
    with: ['known', 'people', 'held', 'dated'],
    without: INSIDE,
    theme: 'release',
    frame: { rule: 'theme.came-out', type: 'release', form: 'phrase', ...gone },
  },
  {
    head: ['decree'],
    and: ['freedom', 'pardon', 'cameout'],
    with: ['people', 'known', 'held'],
    without: ['modified', 'since', 'reject'],
    theme: 'release',
    frame: { rule: 'theme.decreed', type: 'pardon', form: 'phrase', ...prisoners },
  },
  {
    head: ['atlarge'],
    without: [...INSIDE, 'not'],
    theme: 'release',
    frame: { rule: 'theme.at-large', type: 'release', form: 'phrase', ...gone },
  },
  noun('release', { type: 'release', ...prisoners, goal: 'receiver', needs: 'numberOrName' }),
  {
    head: ['decree'],
    with: ['people'],
    and: ['pardon'],
    frame: { rule: 'composed.decree+people', type: 'pardon', form: 'phrase', ...prisoners, needs: 'number' },
  },
  noun('pardon', { type: 'pardon', ...prisoners, needs: 'number' }, { with: ['people'] }),
  {
    head: ['trade'],
    without: ['sanction'],
    frame: {
      rule: 'composed.traded',
      type: 'exchange',
      form: 'verb',
      agent: 'counterpart',
      partner: 'counterpart',
      counts: 'people',
      needs: 'name',
    },
  },
  {
    head: ['swap'],
    with: ['enter'],
    reach: 3,
    without: ['modified'],
    frame: { rule: 'composed.swap+entered', type: 'exchange', form: 'phrase', patient: 'prisoner' },
  },
  noun('swap', {
    type: 'exchange',
    agent: 'counterpart',
    partner: 'counterpart',
    counts: 'people',
    needs: 'numberOrName',
    weak: true,
  }),
  noun(
    'death',
    { type: 'death_in_custody', patient: 'prisoner', counts: 'people', needs: 'numberOrName' },
    { with: ['custody'] },
  ),
  // dealings
  {
    head: ['resolution'],
    with: ['adopt'],
    reach: 4,
    frame: { rule: 'composed.resolution+adopted', type: 'statement', form: 'verb', agent: 'actor' },
  },
  {
    head: ['lift'],
    with: ['sanction'],
    object: true,
    reach: 8,
    frame: {
      rule: 'composed.sanction+lifted',
      type: 'sanction_eased',
      form: 'verb',
      agent: 'imposer',
      patient: 'target',
    },
  },
  {
    head: ['impose'],
    with: ['sanction'],
    object: true,
    reach: 8,
    without: ['lift'],
    instead: ['pressure'],
    frame: {
      rule: 'composed.sanction+imposed',
      type: 'sanction_imposed',
      form: 'verb',
      agent: 'imposer',
      patient: 'target',
      since: 'start',
    },
  },
  {
    head: ['close'],
    with: ['border'],
    object: true,
    reach: 5,
    frame: {
      rule: 'composed.border+closed',
      type: 'border_closed',
      form: 'verb',
      agent: 'imposer',
      patient: 'target',
    },
  },
  {
    head: ['open'],
    with: ['border'],
    object: true,
    reach: 5,
    frame: {
      rule: 'composed.border+opened',
      type: 'border_reopened',
      form: 'verb',
      agent: 'imposer',
      patient: 'target',
    },
  },
  {
    head: ['appoint', 'dismiss'],
    with: ['post'],
    reach: 5,
    without: ['threaten'],
    frame: { rule: 'composed.post+changed', type: 'post_change', form: 'phrase', agent: 'actor' },
  },
  {
    head: ['close', 'open'],
    with: ['embassy'],
    reach: 6,
    frame: { rule: 'composed.embassy+closed', type: 'post_change', form: 'phrase', agent: 'actor' },
  },
  {
    head: ['journey'],
    and: ['guest'],
    without: ['held', 'free', 'custody', 'people'],
    frame: { rule: 'composed.guest+arrived', type: 'visit', form: 'active', agent: 'actor', needs: 'name' },
  },
  // what is said of it
  {
    head: ['stance'],
    frame: {
      rule: 'composed.stance',
      type: 'statement',
      form: 'active',
      agent: 'actor',
      patient: 'counterpart',
      needs: 'name',
      weak: true,
    },
  },
];
