/**
 * Which entries of a run may be followed at once. Two that reach no common mention or document leave the same register in whatever
 * order they are followed, or together; those that do are followed one after the other, in layers.
 *
 * How far an entry reaches is read generously: over everything the register joins now and everything the entries before it in the
 * run add, whatever they take away again.
 */
import type { Item } from '../claim/entry.ts';
import type { Property } from '../claim/vocabulary.ts';
import type { StoredItem } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { leadsOn, Surroundings } from './around.ts';
import type { StepOf } from './rows.ts';

export interface LogEntry {
  readonly entry: number;
  readonly items: readonly StoredItem[];
}

/** An entry with the mentions whose telling it changes and the documents whose standing it changes. */
export interface Touch extends LogEntry {
  readonly mentions: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

export interface Layer {
  readonly touches: readonly Touch[];
  /** The entry at which what is kept under a mention, document or entity changes. */
  readonly stepOf: StepOf;
}

/** Touches in order of their entries → layers, to be followed one after the other. */
export async function layersOf(reader: Reader, touches: readonly Touch[]): Promise<Layer[]> {
  const mentions = new Set(touches.flatMap(reachesFrom));
  // Who may be one is counted together (tally.ts), so an open judgement joins here too.
  const around = new Surroundings(reader, { judged: true });
  await reachOf(around, mentions);
  const parties = await partiesAmong(reader, await around.siblings(mentions));
  const lastLayer = new Map<string, number>();
  const layers: { readonly touches: Touch[]; readonly steps: Map<string, number> }[] = [];
  let floor = 0;
  for (const touch of touches) {
    for (const { item } of touch.items) join(around, item);
    const own = await around.siblings(reachesFrom(touch));
    const alone = [...own].some((mention) => parties.has(mention));
    for (const { item } of touch.items) for (const party of partiesIn(item)) parties.add(party);
    const reach = new Set([...(await reachOf(around, own)), ...touch.documents]);
    // What stands in a document is told after the document has arrived, and again when it is shown to others.
    const waitsFor = new Set([...reach, ...documentsRead(touch)]);
    let at = alone ? Math.max(floor, layers.length) : floor;
    for (const node of waitsFor) at = Math.max(at, (lastLayer.get(node) ?? -1) + 1);
    for (const node of waitsFor) lastLayer.set(node, at);
    if (alone) floor = at + 1;
    const layer = layers[at] ?? { touches: [], steps: new Map<string, number>() };
    layers[at] = layer;
    layer.touches.push(touch);
    for (const node of reach) layer.steps.set(node, touch.entry);
  }
  return layers.map(({ touches: some, steps }) => ({
    touches: some,
    stepOf: some.length === 1 ? stepOfOne(some[0] as Touch) : stepIn(steps),
  }));
}

/** One entry alone: everything it reaches changes at it. */
export const stepOfOne =
  ({ entry }: LogEntry): StepOf =>
  () =>
    entry;

const stepIn =
  (steps: ReadonlyMap<string, number>): StepOf =>
  (owner) => {
    const step = steps.get(owner);
    if (step === undefined) throw new Error(`an entry reached ${owner} unforeseen; the register was left as it was`);
    return step;
  };

/**
 * Who holds people, decides on them, or acts for such: a change of who that is may move the groups of anybody, however far off
 * (parties.ts), and so is followed alone.
 */
const PARTY: ReadonlySet<Property> = new Set<Property>(['holder', 'determiner', 'acts_for']);

function partiesIn(item: Item): string[] {
  if (item.kind !== 'claim' || item.value.kind !== 'mention' || !PARTY.has(item.property)) return [];
  return item.property === 'acts_for' ? [item.mention, item.value.mention] : [item.value.mention];
}

async function partiesAmong(reader: Reader, mentions: ReadonlySet<string>): Promise<Set<string>> {
  const list = [...mentions];
  const named = await allIn<{ mention: string }>(
    reader,
    (marks) =>
      `select distinct value_mention as mention from told where value_mention in (${marks}) and property in ('holder', 'determiner', 'acts_for')`,
    list,
  );
  const acting = await allIn<{ mention: string }>(
    reader,
    (marks) => `select distinct mention from told where mention in (${marks}) and property = 'acts_for'`,
    list,
  );
  return new Set([...named, ...acting].map((row) => row.mention));
}

async function reachOf(around: Surroundings, mentions: ReadonlySet<string>): Promise<Set<string>> {
  const affected = await around.affectedBy(mentions);
  for (const mention of await around.affectedByJoining(await around.siblings(mentions))) affected.add(mention);
  return affected;
}

/** The mentions touched, and the other ends of what the entry joins. */
const reachesFrom = ({ mentions, items }: Touch): string[] => [
  ...mentions,
  ...items.flatMap(({ item }) => {
    if (item.kind === 'judgement') return [item.other];
    return item.kind === 'claim' && item.value.kind === 'mention' && leadsOn(item.property) ? [item.value.mention] : [];
  }),
];

const documentsRead = ({ items }: Touch): string[] =>
  items.flatMap(({ item }) => ('capture' in item && item.document !== '' ? [item.document] : []));

function join(around: Surroundings, item: Item): void {
  if (item.kind === 'judgement') around.addSame(item.mention, item.other);
  else if (item.kind === 'claim' && item.value.kind === 'mention' && leadsOn(item.property))
    around.addClaim(item.mention, item.property, item.value.mention);
}
