/** Acts that a reader of an edition may not notice (audience-worlds.ts): done at the desk, of what is kept back, sealed, erased or undone. */
import { recordConsent, revokeConsent } from '../../src/actions/consent.ts';
import { rank, retract } from '../../src/actions/correct.ts';
import { disclose, embargo } from '../../src/actions/disclose.ts';
import { liftEmbargo } from '../../src/actions/embargoes.ts';
import { enterDrafts, originOf } from '../../src/actions/enter.ts';
import { erase } from '../../src/actions/erase.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { propose } from '../../src/actions/proposals.ts';
import { seal } from '../../src/actions/seal.ts';
import { tellFigure } from '../../src/actions/tell-figure.ts';
import { undo } from '../../src/actions/undo.ts';
import { Refusal } from '../../src/claim/problem.ts';
import type { Act, Dice, Stage, Target } from './audience-acts.ts';
import {
  claimDraft,
  claimsOn,
  linkDraft,
  onMention,
  openVault,
  origin,
  PEOPLE,
  writeArticle,
  writeKept,
  writeList,
} from './audience-acts.ts';

/** What can be done out of sight. */
export const HIDDEN_KINDS = [
  'claim',
  'document',
  'embargo',
  'judgement with hidden',
  'judgement kept back',
  'speaker',
  'known by a hidden speaker',
  'link to hidden',
  'proposals',
  'earlier list',
  'got again',
  'consent',
  'entered and undone',
  'ranked and retracted',
  'clock ahead',
  'claim sealed as it came',
  'claim sealed',
  'document sealed',
  'person sealed',
  'claim erased',
  'document erased',
  'person erased',
  'merged and erased',
  'figure kept back',
  'figure tried',
  'embargo passed',
  'embargo lifted',
  'consent revoked',
  'judgement taken back',
  'row told more of',
] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];

/**
 * One act that no reader of the public edition may notice; with `audience` partner, that none of the public one may, and with
 * restricted none of either.
 */
export function hiddenAct(
  dice: Dice,
  articles: readonly Target[],
  rows: readonly string[],
  tag: string,
  audience: 'restricted' | 'partner',
  kind: HiddenKind = dice.one(HIDDEN_KINDS),
): Act {
  const target = dice.one(articles);
  const other = dice.one(articles);
  const day = Math.max(target.day, other.day);
  const secret = `Secret ${tag}`;
  const property = dice.one(['health', 'contact', 'address', 'lawyer', 'informant'] as const);
  const away = dice.below(2) === 0;
  // In letters, and in no open word: erasing masks the words of a name wherever they stand.
  const letters = tag.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string).replace(/\W/g, '');
  const nobody = `Tajna${letters} Skryta${letters}`;
  const hiddenName = dice.one([...PEOPLE, nobody]);
  /** A claim kept back, of somebody in an open article. */
  const aClaim = async (stage: Stage): Promise<string> => {
    const person = await stage.mention(target.label, target.name);
    await enterDrafts(
      stage.workspace,
      [onMention(`id:${person}`, 'person', [claimDraft('health', secret, audience)])],
      secret,
    );
    const [claim] = await claimsOn(stage, person, secret);
    return claim?.claim ?? '';
  };
  const kinds: Readonly<Record<HiddenKind, (stage: Stage) => Promise<void>>> = {
    claim: async (stage) => {
      const person = await stage.mention(target.label, target.name);
      await enterDrafts(
        stage.workspace,
        [onMention(`id:${person}`, 'person', [claimDraft(property, secret, audience)])],
        secret,
      );
    },
    document: async (stage) => {
      await writeArticle(stage, { label: secret, name: hiddenName, type: 'detention', audience });
    },
    embargo: async (stage) => {
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'release', audience });
      await embargo(stage.workspace, document, '2025-09-02', secret);
      await disclose(stage.workspace, document, 'public', secret);
    },
    'judgement with hidden': async (stage) => {
      await writeArticle(stage, { label: secret, name: hiddenName, type: 'detention', audience });
      const [person, hidden] = [
        await stage.mention(target.label, target.name),
        await stage.mention(secret, hiddenName),
      ];
      const far = await stage.mention(other.label, other.name);
      await judge(
        stage.workspace,
        [...new Set([person, far])]
          .filter(Boolean)
          .map((mention) => ({ mention, other: hidden, verdict: 'same' as const })),
        secret,
      );
    },
    'judgement kept back': async (stage) => {
      const [a, b] = [await stage.mention(target.label, target.name), await stage.mention(other.label, other.name)];
      if (!a || !b || a === b || (await judged(stage, a, b))) return;
      await judge(stage.workspace, [{ mention: a, other: b, verdict: 'same' }], secret);
      await disclose(stage.workspace, a, audience, secret, { judgement: b });
    },
    speaker: async (stage) => {
      const person = await stage.mention(target.label, target.name);
      const speaker = `speaker ${tag}`;
      await enterDrafts(
        stage.workspace,
        [
          {
            mentions: [
              { key: speaker, kind: 'person', claims: [claimDraft('name', secret, audience)] },
              {
                key: `id:${person}`,
                kind: 'person',
                claims: [
                  claimDraft('occupation', `told ${tag}`, undefined, {
                    chain: [{ speaker, name: secret, form: 'said', said: null }],
                  }),
                ],
              },
            ],
            judgements: [],
          },
        ],
        secret,
        await origin(stage, target.label),
      );
    },
    'known by a hidden speaker': async (stage) => {
      const [speaker, person] = [`speaker ${tag}`, `person ${tag}`];
      const event = await stage.event(target.label);
      await enterDrafts(
        stage.workspace,
        [
          {
            mentions: [
              { key: speaker, kind: 'person', claims: [claimDraft('name', secret, audience)] },
              {
                key: person,
                kind: 'person',
                claims: [
                  claimDraft('name', `Other ${tag}`, undefined, {
                    chain: [{ speaker, name: secret, form: 'said', said: null }],
                  }),
                ],
              },
              {
                key: `id:${event}`,
                kind: 'event',
                claims: [{ ...claimDraft('prisoner', ''), value: { kind: 'mention', mention: person } }],
              },
            ],
            judgements: [],
          },
        ],
        secret,
        await origin(stage, target.label),
      );
    },
    'link to hidden': async (stage) => {
      await writeArticle(stage, { label: secret, name: hiddenName, type: 'release', audience });
      const [a, b] = [await stage.event(target.label), await stage.event(secret)];
      await enterDrafts(
        stage.workspace,
        [away ? linkDraft(`link ${tag}`, a, b) : linkDraft(`link ${tag}`, b, a)],
        secret,
        await origin(stage, target.label),
      );
    },
    proposals: async (stage) => {
      const { ledger } = stage.workspace;
      // Of an open document and of a hidden one: neither is anybody's word yet.
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'transfer', audience });
      for (const origin of [
        await originOf(stage.workspace, document),
        await originOf(stage.workspace, stage.documents.get(target.label) ?? ''),
      ]) {
        const draft = onMention(`proposed ${tag}`, 'person', [claimDraft('name', secret)]);
        await ledger.store.transaction((tx) => propose(ledger, tx, origin, [{ draft, rules: ['person'] }]));
      }
    },
    'earlier list': async (stage) => writeList(stage, secret, [...rows, `${secret},40,job`], audience),
    'got again': async (stage) => {
      const { ledger } = stage.workspace;
      const document = stage.documents.get(target.label) ?? '';
      const [row] = await ledger.store.all<{ bytes: Uint8Array }>(
        'select bytes from document_bytes where document = ?',
        [document],
      );
      if (!row) return;
      const url = `https://${tag}.example/`;
      await importFile(stage.workspace, { bytes: row.bytes, name: secret, url, audience, propose: false, why: secret });
      // What is read now and rests on that getting is as hidden as it.
      const [got] = await ledger.store.all<{ ref: string }>(
        "select ref from item where kind = 'capture' and shard = ? order by entry desc",
        [document],
      );
      const person = await stage.mention(target.label, target.name);
      const read = onMention(`id:${person}`, 'person', [claimDraft('occupation', secret)]);
      await enterDrafts(stage.workspace, [read], secret, { document, capture: got?.ref ?? '' });
    },
    // To another property than is opened and closed again by 'consent revoked': one that stands would keep it open.
    consent: async (stage) => {
      const person = await stage.mention(target.label, target.name);
      await recordConsent(
        stage.workspace,
        { person, audience: 'public', properties: ['address'], by: secret, since: stage.day },
        secret,
      );
    },
    'entered and undone': async (stage) => {
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'detention', audience });
      const { entry } = await stage.workspace.ledger.head();
      if (document && entry > 1) await undo(stage.workspace, entry, secret);
    },
    'ranked and retracted': async (stage) => {
      const person = await stage.mention(target.label, target.name);
      await enterDrafts(
        stage.workspace,
        [
          onMention(`id:${person}`, 'person', [
            claimDraft('health', secret, audience),
            claimDraft('family', secret, audience),
          ]),
        ],
        secret,
      );
      for (const { claim, property } of await claimsOn(stage, person, secret))
        await (property === 'health'
          ? rank(stage.workspace, claim, 'preferred', secret)
          : retract(stage.workspace, claim, secret));
    },
    'claim sealed as it came': async (stage) => {
      await openVault(stage);
      const person = await stage.mention(target.label, target.name);
      await enterDrafts(
        stage.workspace,
        [onMention(`id:${person}`, 'person', [claimDraft(property, secret, 'sealed')])],
        secret,
      );
    },
    'claim sealed': async (stage) => {
      await openVault(stage);
      const claim = await aClaim(stage);
      await seal(stage.workspace, claim, secret);
    },
    'document sealed': async (stage) => {
      await openVault(stage);
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'detention', audience });
      await seal(stage.workspace, document, secret);
    },
    'person sealed': async (stage) => {
      await openVault(stage);
      await writeArticle(stage, { label: secret, name: nobody, type: 'detention', audience });
      await seal(stage.workspace, await stage.mention(secret, nobody), secret);
    },
    'claim erased': async (stage) => {
      await erase(stage.workspace, { targets: [await aClaim(stage)], why: 'asked' });
    },
    'document erased': async (stage) => {
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'release', audience });
      await erase(stage.workspace, { targets: [document], why: 'asked' });
    },
    'person erased': async (stage) => {
      await writeArticle(stage, { label: secret, name: hiddenName, type: 'release', audience });
      await erase(stage.workspace, { targets: [await stage.mention(secret, hiddenName)], why: 'asked' });
    },
    'merged and erased': async (stage) => {
      await kinds['judgement with hidden'](stage);
      const hidden = await stage.mention(secret, hiddenName);
      await erase(stage.workspace, { targets: [hidden], why: 'asked', onlyMention: true });
    },
    'figure kept back': async (stage) => {
      await writeKept(stage, secret, 13, audience);
      const figure = await unlessRefused(() =>
        tellFigure(stage.workspace, figureOf(stage, `of ${secret}`), `whom ${secret} counted`, secret),
      );
      if (figure?.entry) await disclose(stage.workspace, await figureTold(stage, secret), audience, secret);
    },
    'figure tried': async (stage) => {
      await writeKept(stage, secret, 11, audience);
      for (const where of [`of ${secret}`, 'weaver'])
        await unlessRefused(() =>
          tellFigure(stage.workspace, figureOf(stage, where), `whom ${secret} counted`, secret, { dryRun: true }),
        );
    },
    'embargo passed': async (stage) => {
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'release', audience });
      await embargo(stage.workspace, document, '2025-08-01', secret);
      await disclose(stage.workspace, document, 'public', secret);
    },
    'embargo lifted': async (stage) => {
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'release', audience });
      await embargo(stage.workspace, document, '2025-08-01', secret);
      await liftEmbargo(stage.workspace, document, secret);
    },
    'consent revoked': async (stage) => {
      const person = await stage.mention(target.label, target.name);
      const claim = await aClaim(stage);
      const { entry } = await recordConsent(
        stage.workspace,
        { person, audience: 'public', properties: ['health'], by: secret, since: stage.day },
        secret,
      );
      await disclose(stage.workspace, claim, 'public', secret);
      const [consent] = await stage.workspace.ledger.store.all<{ ref: string }>(
        "select ref from item where entry = ? and kind = 'claim'",
        [entry ?? 0],
      );
      await revokeConsent(stage.workspace, consent?.ref ?? '', secret);
    },
    'judgement taken back': async (stage) => {
      const [a, b] = [await stage.mention(target.label, target.name), await stage.mention(other.label, other.name)];
      if (!a || !b || a === b || (await judged(stage, a, b))) return;
      const verdict = away ? 'unsure' : 'not';
      await judge(stage.workspace, [{ mention: a, other: b, verdict }], secret);
      await disclose(stage.workspace, a, audience, secret, { judgement: b });
      await judge(stage.workspace, [{ mention: a, other: b, verdict: 'withdrawn' }], secret);
    },
    'row told more of': async (stage) => {
      const [row] = PEOPLE;
      const person = await stage.mention('list', row);
      if (!person) return;
      await enterDrafts(
        stage.workspace,
        [
          onMention(`id:${person}`, 'person', [
            claimDraft('occupation', secret, audience),
            claimDraft(property, secret, audience),
          ]),
        ],
        secret,
      );
    },
    'clock ahead': async (stage) => {
      const person = await stage.mention(target.label, target.name);
      const late = { ...stage.workspace, now: () => `${stage.day}T23:30:00.000Z` };
      await enterDrafts(late, [onMention(`id:${person}`, 'person', [claimDraft('contact', secret, audience)])], secret);
    },
  };
  // Needs nothing that is there, and must come before the list it is an earlier one of.
  return { label: kind, day: kind === 'earlier list' ? 0 : day, run: kinds[kind] };
}

const figureOf = (stage: Stage, job: string) => ({
  asOf: stage.day,
  held: true,
  where: [['occupation', job] as const],
});

async function figureTold(stage: Stage, words: string): Promise<string> {
  const [row] = await stage.workspace.ledger.store.all<{ mention: string }>(
    "select mention from told where property = 'quantity' and value like ? and k1 is null",
    [`%${words}%`],
  );
  return row?.mention ?? '';
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function judged(stage: Stage, a: string, b: string): Promise<boolean> {
  const rows = await stage.workspace.ledger.store.all(
    'select verdict from judged where mention = ? and other = ? and k1 is null',
    [a, b],
  );
  return rows.length > 0;
}
