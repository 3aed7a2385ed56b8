/**
 * Random ledgers for one question: does anything that a reader may not see move a byte of what they get? A world is a script of acts
 * over some days, the open ones the same however it is varied; hidden acts (hidden-acts.ts) are put in between, changed, taken out and
 * put in another order. `test/publish/audience-worlds.test.ts` plays a few, `eval/audiences.ts` two hundred.
 */
import { recordConsent, revokeConsent } from '../../src/actions/consent.ts';
import { retract } from '../../src/actions/correct.ts';
import { disclose, embargo } from '../../src/actions/disclose.ts';
import { liftEmbargo } from '../../src/actions/embargoes.ts';
import { enterDrafts } from '../../src/actions/enter.ts';
import { erase } from '../../src/actions/erase.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import { seal } from '../../src/actions/seal.ts';
import { tellFigure } from '../../src/actions/tell-figure.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { openWorkspace } from '../../src/actions/workspace.ts';
import type { Act, Manner, Target, World } from './audience-acts.ts';
import {
  claimDraft,
  claimsOn,
  DAYS,
  Dice,
  linkDraft,
  onMention,
  openVault,
  origin,
  PEOPLE,
  PLAIN,
  Stage,
  TYPES,
  writeArticle,
  writeKept,
  writeList,
} from './audience-acts.ts';
import { hiddenAct } from './hidden-acts.ts';

/** The open acts and some hidden ones, all of them following from the seed. */
export function worldOf(seed: number): World {
  const dice = new Dice(seed);
  const open: Act[] = [];
  const articles: Target[] = [];
  for (let i = 0, n = 3 + dice.below(3); i < n; i++) {
    const label = `a${i}`;
    const day = Math.min(i, dice.below(3));
    const name = dice.one(PEOPLE);
    const type = dice.one(TYPES);
    const speaker = dice.below(3) === 0 ? 'Olga Sud' : undefined;
    articles.push({ label, name, day });
    open.push({
      label: `article ${label}`,
      day,
      run: async (stage) => {
        await writeArticle(stage, { label, name, type, ...(speaker && { speaker }) });
      },
    });
  }
  const rows = PEOPLE.slice(0, 2 + dice.below(3)).map((name, i) => `${name},${i === 1 ? 15 : 30 + i},job ${i}`);
  open.push({ label: 'list', day: 1, run: (stage) => writeList(stage, 'list', rows) });
  if (dice.below(2) === 0)
    open.push({
      label: 'next list',
      day: 2,
      run: (stage) =>
        writeList(
          stage,
          'next list',
          rows.map((row) => `${row} x`),
        ),
    });
  const [first, second] = articles as [(typeof articles)[0], (typeof articles)[0]];
  const pairDay = Math.max(first.day, second.day);
  open.push({
    label: 'judge',
    day: pairDay,
    run: async (stage) => {
      const [a, b] = [await stage.mention(first.label, first.name), await stage.mention(second.label, second.name)];
      if (a && b && a !== b)
        await judge(stage.workspace, [{ mention: a, other: b, verdict: 'same' }], stage.manner.why);
    },
  });
  open.push({
    label: 'link',
    day: pairDay,
    run: async (stage) => {
      const [a, b] = [await stage.event(first.label), await stage.event(second.label)];
      await enterDrafts(
        stage.workspace,
        [linkDraft(`link ${seed}`, a, b)],
        stage.manner.why,
        await origin(stage, first.label),
      );
    },
  });
  const fate = dice.below(10);
  const withdrawn = articles.at(-1) as (typeof articles)[0];
  if (fate === 0)
    open.push({
      label: 'withdraw',
      day: 2,
      run: async (stage) => {
        await disclose(stage.workspace, stage.documents.get(withdrawn.label) ?? '', 'restricted', stage.manner.why);
      },
    });
  if (fate === 1)
    open.push({
      label: 'whole text',
      day: 2,
      run: async (stage) => {
        await disclose(stage.workspace, stage.documents.get(first.label) ?? '', 'public', stage.manner.why, {
          text: true,
        });
      },
    });
  if (fate === 2)
    open.push({
      label: 'retract',
      day: 2,
      run: async (stage) => {
        const [row] = await stage.workspace.ledger.store.all<{ claim: string }>(
          "select claim from told where document = ? and property = 'prisoner' and k1 is null",
          [stage.documents.get(second.label) ?? ''],
        );
        if (row) await retract(stage.workspace, row.claim, stage.manner.why);
      },
    });
  open.push(...lateFate(fate, first, second, pairDay));
  const hidden = Array.from({ length: 3 }, (_, i) => hiddenAct(dice, articles, rows, `${seed}.${i}`, 'restricted'));
  return { articles, open: open.sort((a, b) => a.day - b.day), hidden };
}

/** How what was open, or nearly so, ends on the last day. */
function lateFate(fate: number, first: Target, second: Target, pairDay: number): Act[] {
  const late = (label: string, run: Act['run'], day = 2): Act => ({ label, day, run });
  const why = (stage: Stage): string => stage.manner.why;
  switch (fate) {
    case 3:
      return [
        late('people kept back', (stage) => writeKept(stage, 'weavers', 12, 'restricted'), 0),
        late('figure', async (stage) => {
          const where = [['occupation', 'of weavers'] as const];
          await tellFigure(stage.workspace, { asOf: '2025-09-01', held: true, where }, 'weavers', why(stage));
        }),
      ];
    case 4:
      return [
        late('sealed', async (stage) => {
          await openVault(stage);
          const told = await claimsOn(stage, await stage.mention(first.label, first.name), first.name);
          const claim = told.find(({ property }) => property === 'name');
          await seal(stage.workspace, claim?.claim ?? '', why(stage));
        }),
      ];
    case 5:
      return [
        late('erased', async (stage) => {
          const mention = await stage.mention(second.label, second.name);
          await erase(stage.workspace, { targets: [mention], why: 'asked', onlyMention: true });
        }),
      ];
    case 6:
      return [
        late('judgement restricted', async (stage) => {
          const [a, b] = [await stage.mention(first.label, first.name), await stage.mention(second.label, second.name)];
          if (a && b && a !== b) await disclose(stage.workspace, a, 'restricted', why(stage), { judgement: b });
        }),
      ];
    case 7:
      return [
        late(
          'embargo',
          async (stage) => {
            const document = await writeArticle(stage, {
              label: 'later',
              name: first.name,
              type: 'release',
              audience: 'restricted',
            });
            await embargo(stage.workspace, document, '2025-09-01', why(stage));
            await disclose(stage.workspace, document, 'public', why(stage));
          },
          0,
        ),
        late('embargo lifted', (stage) =>
          liftEmbargo(stage.workspace, stage.documents.get('later') ?? '', why(stage)).then(() => {}),
        ),
      ];
    case 8:
      return [
        late(
          'consent',
          async (stage) => {
            const person = await stage.mention(first.label, first.name);
            await enterDrafts(
              stage.workspace,
              [onMention(`id:${person}`, 'person', [claimDraft('family', 'two sons')])],
              why(stage),
            );
            const consent = { person, audience: 'public', properties: ['family'], since: stage.day } as const;
            await recordConsent(stage.workspace, consent, why(stage));
            const [claim] = await claimsOn(stage, person, 'two sons');
            await disclose(stage.workspace, claim?.claim ?? '', 'public', why(stage));
          },
          pairDay,
        ),
        late('consent revoked', async (stage) => {
          const person = await stage.mention(first.label, first.name);
          const [consent] = await claimsOn(stage, person, 'family');
          await revokeConsent(stage.workspace, consent?.claim ?? '', why(stage));
        }),
      ];
    case 9:
      return [
        late('column hidden', async (stage) => {
          // An earlier list that is hidden may have said the same of a row: it is looked for by what it says.
          const rows = await stage.workspace.ledger.store.all<{ claim: string }>(
            `select distinct claim from told where property = 'occupation' and value like '%"job %' and k1 is null`,
          );
          for (const { claim } of rows) await disclose(stage.workspace, claim, 'restricted', why(stage));
        }),
      ];
    default:
      return [];
  }
}

/** The acts of every day, then its publications. `order`: hidden acts of a day before, between or after the open ones. */
export async function play(
  data: string,
  { open, hidden }: World,
  { manner = PLAIN, order = 0 }: { readonly manner?: Manner; readonly order?: number } = {},
): Promise<Workspace> {
  const workspace = await openWorkspace({ data, now: null, seed: 'world', who: 'tester' });
  const documents = new Map<string, string>();
  for (const [i, day] of DAYS.entries()) {
    const stage = new Stage(workspace, day, documents, manner);
    const acts = open.filter((act) => act.day === i);
    const secrets = hidden.filter((act) => act.day === i);
    // Hidden acts speak of what is there: they come after the open ones of their day, or of the days before.
    const early =
      order % 2 === 1 ? secrets.filter(({ label }) => label === 'earlier list' || label === 'document') : [];
    const late = secrets.filter((act) => !early.includes(act));
    for (const act of [...early, ...acts, ...(order >= 2 ? late.reverse() : late)]) await act.run(stage);
    for (const audience of ['public', 'partner'] as const)
      await publish({ ...workspace, now: () => `${day}T20:00:00.000Z` }, audience, manner.why);
  }
  return workspace;
}
