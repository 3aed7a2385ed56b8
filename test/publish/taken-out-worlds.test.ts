/** Something public is sealed or erased: whatever else is kept back about it, the public edition loses the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterDrafts } from '../../src/actions/enter.ts';
import { erase } from '../../src/actions/erase.ts';
import { seal } from '../../src/actions/seal.ts';
import type { Act, Stage, World } from '../support/audience-acts.ts';
import {
  claimDraft,
  claimsOn,
  Dice,
  linkDraft,
  onMention,
  openVault,
  origin,
  PLAIN,
  writeArticle,
} from '../support/audience-acts.ts';
import { compared } from '../support/audience-trial.ts';
import type { HiddenKind } from '../support/hidden-acts.ts';
import { hiddenAct } from '../support/hidden-acts.ts';

const ARTICLE = { label: 'a0', name: 'Anna Berg', type: 'detention', speaker: 'Olga Sud' } as const;
const OTHER = { label: 'a1', name: 'Pavel Novik', type: 'release' } as const;

/** Two articles and a link from the one to the other; on the last day `act`. */
function worldWith(label: string, act: (stage: Stage, person: string) => Promise<unknown>): World {
  const open = (day: number, name: string, run: Act['run']): Act => ({ label: name, day, run });
  return {
    articles: [{ ...ARTICLE, day: 0 }],
    hidden: [],
    open: [
      open(0, 'articles', async (stage) => {
        await writeArticle(stage, ARTICLE);
        await writeArticle(stage, OTHER);
        const draft = linkDraft('link', await stage.event('a1'), await stage.event('a0'));
        await enterDrafts(stage.workspace, [draft], 'read', await origin(stage, 'a1'));
      }),
      open(2, label, async (stage) => {
        await act(stage, await stage.mention(ARTICLE.label, ARTICLE.name));
      }),
    ],
  };
}

/** The same world with each of these kept back besides, of her, of her event or of whom she may be: what moves. */
async function moved(world: World, hidden: readonly (HiddenKind | Act)[]): Promise<readonly string[]> {
  const { articles } = world;
  const variants = hidden.map((kind, i) => {
    const act = typeof kind === 'string' ? hiddenAct(new Dice(i), articles, [], `t ${i}`, 'restricted', kind) : kind;
    const still = ['public', 'partner'] as const;
    return { what: act.label, world: { ...world, hidden: [act] }, manner: PLAIN, order: 0, still };
  });
  return (await compared(world, variants, hidden.length)).leaks;
}

/** Somebody who is kept back is told of in the words of the same article. */
const QUOTED: Act = {
  label: 'quoted beside her',
  day: 0,
  run: async (stage) => {
    const locator = { kind: 'span', start: 17, end: 25, quote: 'detained', own: true } as const;
    const draft = onMention('beside', 'person', [claimDraft('name', 'Tajna Skryta', 'restricted', { locator })]);
    await enterDrafts(stage.workspace, [draft], 'read', await origin(stage, ARTICLE.label));
  },
};

const nameOf = async (stage: Stage, person: string): Promise<string> =>
  (await claimsOn(stage, person, ARTICLE.name)).find(({ property }) => property === 'name')?.claim ?? '';

test('her only public claim is sealed: what is kept back about her does not show in what goes with it', async () => {
  const world = worldWith('sealed', async (stage, person) => {
    await openVault(stage);
    await seal(stage.workspace, await nameOf(stage, person), 'asked');
  });
  assert.deepEqual(await moved(world, ['claim', 'judgement with hidden']), []);
});

test('her only public claim is erased: nor in what goes with that', async () => {
  const world = worldWith('erased', async (stage, person) => {
    await erase(stage.workspace, { targets: [await nameOf(stage, person)], why: 'asked' });
  });
  assert.deepEqual(await moved(world, ['consent revoked', 'known by a hidden speaker']), []);
});

test('she is erased whole: nor in what goes with her', async () => {
  const world = worldWith('erased whole', (stage, person) =>
    erase(stage.workspace, { targets: [person], why: 'asked', onlyMention: true }),
  );
  assert.deepEqual(await moved(world, ['known by a hidden speaker', QUOTED]), []);
});
