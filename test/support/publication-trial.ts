/**
 * One random world, published after every few acts in both ways: from what changed, and from the whole ledger. The acts are those of
 * the audiences' worlds, and what a person can decide of anything that is there: who may see it, that it is wrong, that it is gone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rank, retract } from '../../src/actions/correct.ts';
import { disclose, embargo } from '../../src/actions/disclose.ts';
import { liftEmbargo } from '../../src/actions/embargoes.ts';
import { erase } from '../../src/actions/erase.ts';
import { judge } from '../../src/actions/judge.ts';
import { publications, publish } from '../../src/actions/publish.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile, openWorkspace } from '../../src/actions/workspace.ts';
import type { EditionAudience } from '../../src/claim/audience.ts';
import { EDITION_AUDIENCES } from '../../src/claim/audience.ts';
import type { Item } from '../../src/claim/entry.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { refOf } from '../../src/ledger/ledger.ts';
import { preparePublication } from '../../src/publish/edition.ts';
import { Dice, PLAIN, Stage } from './audience-acts.ts';
import { worldOf } from './audience-worlds.ts';
import { HIDDEN_KINDS, hiddenAct } from './hidden-acts.ts';
import { storeAt } from './store.ts';
import { removeFolder, temporaryFolder } from './tmp.ts';

export interface PublicationTrial {
  /** Publications compared, and how many of them changed something. */
  readonly compared: number;
  readonly published: number;
  /** What differed: empty, if both ways give the same. */
  readonly differences: readonly string[];
}

const DAY = '2025-09-01';
const ROWS = ['Anna Berg,30,job 0', 'Ivan Holub,15,job 1'];

export async function publicationTrial(seed: number, rounds: number): Promise<PublicationTrial> {
  const folder = temporaryFolder('published');
  const workspace = await openWorkspace({
    data: folder,
    store: storeAt(folder),
    now: null,
    seed: 'world',
    who: 'tester',
  });
  const stage = new Stage(workspace, DAY, new Map(), PLAIN);
  const dice = new Dice(seed);
  const { open, articles } = worldOf(seed);
  const waiting = [...open];
  let [compared, published] = [0, 0];
  const differences: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const done: string[] = [];
    for (let i = 1 + dice.below(3); i > 0; i--) {
      const next = dice.below(3) === 0 ? waiting.shift() : undefined;
      const label = await played(stage, async () => {
        if (next) {
          await next.run(stage);
          return next.label;
        }
        if (dice.below(3) > 0 && round > 1) return anyDecision(stage.workspace, dice);
        const audience = dice.one(['restricted', 'partner'] as const);
        const act = hiddenAct(dice, articles, ROWS, `${seed}.${round}.${i}`, audience, dice.one(HIDDEN_KINDS));
        await act.run(stage);
        return act.label;
      });
      done.push(label);
    }
    for (const audience of EDITION_AUDIENCES) {
      if (dice.below(4) === 0) continue;
      const difference = await differing(stage.workspace, folder, audience);
      compared++;
      if (difference) differences.push(`world ${seed}, round ${round} (${done.join(', ')}): ${audience} ${difference}`);
      if (await publish(stage.workspace, audience, 'trial')) published++;
    }
  }
  await workspace.close();
  removeFolder(folder);
  return { compared, published, differences };
}

/** An act that a person is refused is none. */
async function played(stage: Stage, act: () => Promise<string>): Promise<string> {
  const { entry } = await stage.workspace.ledger.head();
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `refused after entry ${entry}`;
  }
}

/** Prepares the next publication in both ways, and puts neither in place. Null: they are the same. */
async function differing(workspace: Workspace, folder: string, audience: EditionAudience): Promise<string | null> {
  const { ledger } = workspace;
  const { entry: upto } = await ledger.head();
  const past = await publications(workspace, audience);
  const next = { at: workspace.now(), upto };
  // What was erased leaves an address that only the edition's file still knows: without it, it is withdrawn and not said to be gone.
  const erased = await ledger.store.all("select entry from entry where kind = 'erase' and entry > ?", [
    past.at(-1)?.upto ?? 0,
  ]);
  if (erased.length > 0) return null;
  const file = editionFile(folder, audience);
  const elsewhere = join(folder, 'elsewhere', `${audience}.sqlite`);
  const byChange = await preparePublication(ledger, audience, file, past, next);
  const whole = await preparePublication(ledger, audience, elsewhere, past, next);
  const ours = byChange ? readFileSync(`${file}.next`) : past.length > 0 ? readFileSync(file) : null;
  const theirs = whole ? readFileSync(`${elsewhere}.next`) : null;
  if (JSON.stringify(byChange?.publication ?? null) !== JSON.stringify(whole?.publication ?? null))
    return `is published as ${JSON.stringify(byChange?.publication)}, whole as ${JSON.stringify(whole?.publication)}`;
  if (ours === null || theirs === null) return ours === theirs ? null : 'is there in one way only';
  return ours.equals(theirs) ? null : 'has other bytes';
}

const TARGETS: ReadonlySet<Item['kind']> = new Set([
  'claim',
  'attestation',
  'document',
  'judgement',
  'row_seen',
  'mention',
]);

/** Something decided of anything that is in the ledger. */
async function anyDecision(workspace: Workspace, dice: Dice): Promise<string> {
  const rows = await workspace.ledger.store.all<{ body: string; entry: number }>(
    'select body, entry from item where body is not null order by entry, ix',
  );
  const items = rows.map(({ body, entry }) => ({ entry, item: JSON.parse(body) as Item }));
  const some = items.filter(({ item }) => TARGETS.has(item.kind));
  if (some.length === 0) return 'nothing there';
  // Whatever kind there is much of, each kind is as likely.
  const kind = dice.one([...new Set(some.map(({ item }) => item.kind))].sort());
  const { item, entry } = dice.one(some.filter((one) => one.item.kind === kind));
  const people = items.flatMap(({ item: one }) =>
    one.kind === 'mention' && one.mentionKind === 'person' ? [one.mention] : [],
  );
  const id = refOf(item);
  const audience = dice.one(['public', 'partner', 'restricted'] as const);
  const what = dice.below(16);
  if (what < 7) {
    const target = item.kind === 'judgement' ? item.mention : id;
    const aspect =
      item.kind === 'judgement' ? { judgement: item.other } : { text: kind === 'document' && dice.below(3) === 0 };
    await disclose(workspace, target, audience, 'decided', { withoutConsent: true, ...aspect });
    return `${kind} to ${audience}${aspect.text ? ', its text' : ''}`;
  }
  if (what < 9) {
    await (dice.below(2) === 0 ? embargo(workspace, id, '2025-09-03', 'not yet') : liftEmbargo(workspace, id, 'now'));
    return `embargo on ${kind}`;
  }
  if (what < 11) {
    await retract(workspace, id, 'in error');
    return `${kind} retracted`;
  }
  if (what < 12) {
    await rank(workspace, id, 'preferred', 'better');
    return `${kind} ranked`;
  }
  if (what < 14) {
    await undo(workspace, entry, 'not so');
    return `entry with a ${kind} undone`;
  }
  if (what < 15 && people.length > 1) {
    const [mention, other] = [dice.one(people), dice.one(people)];
    await judge(
      workspace,
      [{ mention, other, verdict: dice.one(['same', 'not', 'unsure', 'withdrawn'] as const) }],
      'so',
    );
    return 'judged';
  }
  if (dice.below(3) > 0) return 'nothing';
  await erase(workspace, { targets: [id], why: 'asked' });
  return `${kind} erased`;
}
