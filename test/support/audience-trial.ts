/** One world, played as it is and with changes to what is hidden: what of the public side, and of the partners', differs. */
import { readFileSync } from 'node:fs';
import { editionFile } from '../../src/actions/workspace.ts';
import type { EditionAudience } from '../../src/claim/audience.ts';
import type { Act, Manner, World } from './audience-acts.ts';
import { DAYS, Dice, PLAIN } from './audience-acts.ts';
import { play, worldOf } from './audience-worlds.ts';
import { HIDDEN_KINDS, hiddenAct } from './hidden-acts.ts';
import { differing, siteBytes } from './site-bytes.ts';
import { removeFolder, temporaryFolder } from './tmp.ts';

export interface Variant {
  readonly what: string;
  readonly world: World;
  readonly manner: Manner;
  readonly order: number;
  /** Whose editions must not move. */
  readonly still: readonly EditionAudience[];
}

export interface Outcome {
  /** Editions whose files were compared, and addresses of which every byte was. */
  readonly editions: number;
  readonly addresses: number;
  /** What moved: empty, if nothing leaks. */
  readonly leaks: readonly string[];
  /** Acts played, by label. */
  readonly acts: ReadonlyMap<string, number>;
}

/** All that can be done out of sight, done in one world: after the open acts of its day or among them, by one hand and by another. */
export function allAtOnce(world: World, seed: number): Variant[] {
  const hidden = HIDDEN_KINDS.map((kind, i) =>
    hiddenAct(new Dice(seed + i), world.articles, ROWS, `one ${seed}.${i}`, 'restricted', kind),
  );
  const still = ['public', 'partner'] as const;
  return [
    { what: 'all at once', world: { ...world, hidden }, manner: PLAIN, order: 0, still },
    { what: 'all at once, otherwise', world: { ...world, hidden }, manner: OTHERWISE, order: 3, still },
  ];
}

const OTHERWISE: Manner = { fileName: 'from his lawyer.txt', hour: '07', who: 'someone else', why: 'another reason' };

/** So many changes to what is hidden in a world, each of another kind in turn. */
function variantsOf(seed: number, count: number): Variant[] {
  const world = worldOf(seed);
  const dice = new Dice(seed ^ 0x5eed);
  const fresh = (i: number, audience: 'restricted' | 'partner'): Act =>
    hiddenAct(dice, world.articles, ROWS, `v${seed}.${i}`, audience);
  return Array.from({ length: count }, (_, i): Variant => {
    const base = { world, manner: PLAIN, order: 0, still: ['public', 'partner'] as const };
    switch (i % 8) {
      case 0:
      case 1: {
        const act = fresh(i, 'restricted');
        return { ...base, what: `added: ${act.label}`, world: { ...world, hidden: [...world.hidden, act] } };
      }
      case 2: {
        const act = fresh(i, 'partner');
        return {
          ...base,
          what: `added for partners: ${act.label}`,
          world: { ...world, hidden: [...world.hidden, act] },
          still: ['public'],
        };
      }
      case 3: {
        const out = dice.below(world.hidden.length);
        return {
          ...base,
          what: `taken out: ${world.hidden[out]?.label}`,
          world: { ...world, hidden: world.hidden.filter((_act, at) => at !== out) },
        };
      }
      case 4: {
        const act = fresh(i, 'restricted');
        return {
          ...base,
          what: `changed into: ${act.label}`,
          world: { ...world, hidden: [...world.hidden.slice(1), act] },
        };
      }
      case 5:
        return { ...base, what: 'another order', order: 1 + dice.below(3) };
      case 6:
        return {
          ...base,
          what: 'another hour, another hand, another name of the file',
          manner: { fileName: `secret ${i}.txt`, hour: `0${dice.below(9)}`, who: `someone ${i}`, why: `secret ${i}` },
        };
      default: {
        const acts = [fresh(i, 'restricted'), fresh(i + 1000, 'restricted'), fresh(i + 2000, 'restricted')];
        return {
          ...base,
          what: `all others: ${acts.map(({ label }) => label).join(', ')}`,
          world: { ...world, hidden: acts },
          order: dice.below(4),
        };
      }
    }
  });
}

const ROWS = ['Anna Berg,30,job 0', 'Ivan Holub,15,job 1'];

/** `walkEvery`: of so many changes one is walked address by address; the files of the editions are compared for all. */
export const trial = (seed: number, changes: number, walkEvery: number): Promise<Outcome> =>
  compared(worldOf(seed), variantsOf(seed, changes), walkEvery);

export async function compared(world: World, variants: readonly Variant[], walkEvery: number): Promise<Outcome> {
  const acts = new Map<string, number>();
  const leaks: string[] = [];
  const base = await played(world, PLAIN, 0);
  let editions = 0;
  let addresses = 0;
  for (const [i, variant] of variants.entries()) {
    for (const act of variant.world.hidden) acts.set(act.label, (acts.get(act.label) ?? 0) + 1);
    const other = await played(variant.world, variant.manner, variant.order);
    for (const audience of variant.still) {
      editions++;
      const same = base.bytes[audience].equals(other.bytes[audience]);
      if (!same) leaks.push(`${variant.what}: the ${audience} edition`);
      if (same && i % walkEvery !== 0) continue;
      // The ids and words of what is hidden in either are asked for in both.
      const asked = {
        ids: [...new Set([...base.ids, ...other.ids])],
        words: [...base.words, ...other.words],
        days: [...DAYS],
      };
      const [before, after] = [
        await siteBytes(base.files[audience], asked),
        await siteBytes(other.files[audience], asked),
      ];
      addresses += after.size;
      for (const address of differing(before, after)) leaks.push(`${variant.what}: ${address}`);
    }
    removeFolder(other.folder);
  }
  removeFolder(base.folder);
  return { editions, addresses, leaks, acts };
}

interface Played {
  readonly folder: string;
  readonly files: Readonly<Record<EditionAudience, string>>;
  readonly bytes: Readonly<Record<EditionAudience, Buffer>>;
  /** A few ids and words that only the desk knows. */
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

async function played(world: World, manner: Manner, order: number): Promise<Played> {
  const folder = temporaryFolder('world');
  const workspace = await play(folder, world, { manner, order });
  const { store } = workspace.ledger;
  const ids = (
    await store.all<{ mention: string }>('select mention from spot where k1 is null order by ord desc limit 6')
  ).map(({ mention }) => mention);
  const documents = (
    await store.all<{ document: string }>('select document from source where k1 is null order by k0 desc limit 2')
  ).map(({ document }) => document);
  const words = (
    await store.all<{ value: string }>(
      "select value from told where property = 'name' and k1 is null order by ord desc limit 4",
    )
  ).map(({ value }) => (JSON.parse(value) as { text: string }).text);
  await workspace.close();
  const files = { public: editionFile(folder, 'public'), partner: editionFile(folder, 'partner') };
  return {
    folder,
    files,
    bytes: { public: readFileSync(files.public), partner: readFileSync(files.partner) },
    ids: [...ids, ...documents],
    words,
  };
}
