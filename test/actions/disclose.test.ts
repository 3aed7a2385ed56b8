/** Who may see what, by every way to change it: audiences of each kind of item, embargoes, consent, and quotes that would tell. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { consentsOf, recordConsent, revocationOf, revokeConsent } from '../../src/actions/consent.ts';
import { disclose, embargo } from '../../src/actions/disclose.ts';
import { embargoes, liftEmbargo, liftEmbargoes } from '../../src/actions/embargoes.ts';
import { enterDrafts, originOf } from '../../src/actions/enter.ts';
import { exposedWords } from '../../src/actions/exposed-words.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { publications, publish } from '../../src/actions/publish.ts';
import { status } from '../../src/actions/status.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import type { EditionAudience } from '../../src/claim/audience.ts';
import type { Property } from '../../src/claim/vocabulary.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { article, on, onDisk } from './desk.ts';

async function publishedBytes(workspace: Workspace, audience: EditionAudience = 'public'): Promise<Buffer> {
  await publish(workspace, audience, 'next');
  return readFileSync(editionFile(workspace.data, audience));
}

async function inEdition<T extends object>(workspace: Workspace, sql: string): Promise<T[]> {
  const store = openSqlite(editionFile(workspace.data, 'public'), { readOnly: true });
  const rows = await store.all<T>(sql);
  await store.close();
  return rows;
}

const TEXT = 'Anna Berg was detained. Her lawyer Pavel Novik spoke of it. Ivan Holub was detained too.';
const say = (workspace: Workspace): Promise<string> =>
  article(workspace, { text: TEXT, published: '2025-09-01' }, [
    { type: 'detention', quote: 'Anna Berg was detained', participants: [{ role: 'prisoner', name: 'Anna Berg' }] },
    {
      type: 'detention',
      quote: 'Ivan Holub was detained too',
      participants: [{ role: 'prisoner', name: 'Ivan Holub' }],
    },
  ]);

async function idOf(workspace: Workspace, name: string): Promise<string> {
  const [row] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from told where property = 'name' and value like ? and k1 is null",
    [`%${name}%`],
  );
  return row?.mention ?? '';
}

async function tell(workspace: Workspace, person: string, property: Property, text: string): Promise<string> {
  await enterDrafts(
    workspace,
    [
      {
        mentions: [
          {
            key: `id:${person}`,
            kind: 'person',
            claims: [
              {
                property,
                value: { kind: 'text', text },
                modality: 'actual',
                valid: null,
                locator: { kind: 'hand' },
                chain: [],
              },
            ],
          },
        ],
        judgements: [],
      },
    ],
    'told',
  );
  const [row] = await workspace.ledger.store.all<{ claim: string }>(
    'select claim from told where property = ? and value like ? and k1 is null',
    [property, `%${text}%`],
  );
  return row?.claim ?? '';
}

test('an item of every kind is shown and hidden by an entry: claim, saying, document, capture, judgement', async () => {
  const workspace = await onDisk(temporaryFolder());
  const document = await say(workspace);
  const [anna, ivan] = [await idOf(workspace, 'Anna'), await idOf(workspace, 'Ivan')];
  await judge(workspace, [{ mention: anna, other: ivan, verdict: 'unsure' }], 'look again');
  assert.ok((await publishedBytes(workspace)).includes('unsure'));
  const [row] = await workspace.ledger.store.all<{ claim: string; attestation: string; capture: string }>(
    "select claim, attestation, capture from told where property = 'name' and mention = ?",
    [anna],
  );
  const hiding: readonly (readonly [string, string, object?])[] = [
    [row?.claim ?? '', 'Anna Berg'],
    [row?.attestation ?? '', 'Anna Berg'],
    [document, 'Ivan Holub'],
    [row?.capture ?? '', 'Ivan Holub'],
    [ivan, 'unsure', { judgement: anna }],
  ];
  for (const [i, [id, words, aspect]] of hiding.entries()) {
    const day = on(workspace, `2025-10-${String(2 * i + 2).padStart(2, '0')}`);
    const { entry } = await disclose(day, id, 'restricted', 'asked', aspect);
    const names = `select value from told where k1 is null and value like '%${words}%'
      union select verdict from judged where k1 is null and verdict = '${words}'`;
    await publishedBytes(day);
    assert.deepEqual(await inEdition(workspace, names), [], `${i}: ${words}`);
    await undo(day, entry, 'agreed after all');
    await publishedBytes(day);
    assert.notDeepEqual(await inEdition(workspace, names), [], `${i}: ${words} again`);
  }
  await workspace.close();
});

test('the same bytes got again elsewhere in confidence: that they were is in no edition, and what is read later rests on the open getting', async () => {
  const plain = await onDisk(temporaryFolder());
  const workspace = await onDisk(temporaryFolder());
  for (const one of [plain, workspace]) {
    const document = await say(one);
    if (one === workspace) {
      const file = `---\noutlet: "Gazette"\npublished: "2025-09-01"\nlanguage: en\n---\n${TEXT}`;
      const again = await importFile(one, {
        bytes: Buffer.from(file),
        name: 'from her lawyer.txt',
        url: 'https://lawyer.example/private',
        audience: 'restricted',
        propose: false,
      });
      assert.equal(again.document, document);
    }
    assert.equal((await originOf(one, document)).document, document);
  }
  const bytes = await publishedBytes(workspace);
  assert.ok(!bytes.includes('lawyer.example'));
  assert.ok(bytes.equals(await publishedBytes(plain)));
  await plain.close();
  await workspace.close();
});

test('what is embargoed is in no edition until somebody lifts it; a day that passes opens nothing', async () => {
  const workspace = await onDisk(temporaryFolder());
  const document = await say(workspace);
  await embargo(workspace, document, '2025-10', 'agreed with the paper');
  assert.equal(await publish(workspace, 'public', 'next'), null);
  assert.equal(await publish(workspace, 'partner', 'next'), null);
  await disclose(workspace, document, 'public', 'it is ours').then(({ warnings }) =>
    assert.match(warnings.join(), /stays under embargo until 2025-10-31/),
  );
  const later = on(workspace, '2025-11-02');
  assert.deepEqual((await status(workspace)).embargoes, { standing: 1, passed: 0 });
  assert.deepEqual((await status(later)).embargoes, { standing: 1, passed: 1 });
  assert.equal(await publish(later, 'public', 'next'), null);
  assert.equal(await liftEmbargoes(workspace, 'too early'), null);
  assert.equal((await liftEmbargoes(later, 'the day has come'))?.lifted.length, 1);
  assert.deepEqual(await embargoes(later), []);
  assert.ok((await publishedBytes(later)).includes('Anna Berg'));
  await embargo(later, document, '2026-01-01', 'held again');
  assert.ok(!(await publishedBytes(later)).includes('Anna Berg'));
  await liftEmbargo(later, document, 'agreed');
  assert.ok((await publishedBytes(later)).includes('Anna Berg'));
  await workspace.close();
});

test('what is a person’s own to tell is widened with their consent, or by a reason that says why without', async () => {
  const workspace = await onDisk(temporaryFolder());
  await say(workspace);
  const anna = await idOf(workspace, 'Anna');
  const health = await tell(workspace, anna, 'health', 'a weak heart');
  const address = await tell(workspace, anna, 'address', 'Lime Street 3');
  await assert.rejects(disclose(workspace, health, 'public', 'useful'), /No consent stands for showing health/);
  await recordConsent(
    workspace,
    { person: anna, audience: 'public', properties: ['health'], by: 'her mother', since: '2025-09-20' },
    'she wrote',
  );
  const [consent] = await consentsOf(workspace, anna);
  assert.deepEqual([consent?.by, consent?.since, consent?.properties], ['her mother', '2025-09-20', ['health']]);
  assert.deepEqual((await disclose(workspace, health, 'public', 'she agreed')).warnings, []);
  await assert.rejects(disclose(workspace, address, 'partner', 'useful'), /address/);
  const without = await disclose(workspace, address, 'partner', 'her life is at risk', { withoutConsent: true });
  assert.match(without.warnings.join(), /address/);
  const bytes = await publishedBytes(workspace);
  assert.ok(bytes.includes('a weak heart') && !bytes.includes('Lime Street') && !bytes.includes('her mother'));
  assert.ok((await publishedBytes(workspace, 'partner')).includes('Lime Street'));

  const narrowed = await revocationOf(workspace, consent?.claim ?? '');
  assert.deepEqual(
    narrowed.map(({ claim, from, to }) => [claim, from, to]),
    [[health, 'public', 'restricted']],
    'what was opened by another reason stays',
  );
  const later = on(workspace, '2025-10-02');
  assert.deepEqual((await revokeConsent(later, consent?.claim ?? '', 'she took it back')).narrowed, narrowed);
  assert.deepEqual(await consentsOf(workspace, anna), []);
  assert.ok(!(await publishedBytes(later)).includes('a weak heart'));
  await assert.rejects(disclose(workspace, health, 'public', 'useful'), /No consent/);
  await workspace.close();
});

test('a whole person shown to others: what starts restricted is not swept along; hidden again, all of it goes', async () => {
  const workspace = await onDisk(temporaryFolder());
  await say(workspace);
  const anna = await idOf(workspace, 'Anna');
  const contact = await tell(workspace, anna, 'contact', '29 765 43 21');
  await disclose(workspace, anna, 'restricted', 'not yet');
  assert.ok(!(await publishedBytes(workspace)).includes('Anna Berg'));
  await disclose(workspace, anna, 'public', 'now');
  const bytes = await publishedBytes(workspace);
  assert.ok(bytes.includes('Anna Berg') && !bytes.includes('29 765'));
  await disclose(workspace, contact, 'public', 'she wants calls', { withoutConsent: true });
  assert.ok((await publishedBytes(workspace)).includes('29 765'));
  await disclose(on(workspace, '2025-10-03'), anna, 'partner', 'she asked');
  const after = await publishedBytes(on(workspace, '2025-10-03'));
  assert.ok(!after.includes('Anna Berg') && !after.includes('29 765'));
  await workspace.close();
});

test('a saying starts no wider than what its words hold; a person may show it', async () => {
  const workspace = await onDisk(temporaryFolder());
  const document = await say(workspace);
  const anna = await idOf(workspace, 'Anna');
  const span = (quote: string) => ({
    kind: 'span' as const,
    start: TEXT.indexOf(quote),
    end: TEXT.indexOf(quote) + quote.length,
    quote,
    own: true,
  });
  const about = { modality: 'actual' as const, valid: null, chain: [] };
  const lawyer = { property: 'lawyer' as const, value: { kind: 'text' as const, text: 'Pavel Novik' } };
  const note = { property: 'note' as const, value: { kind: 'text' as const, text: 'it was spoken of' } };
  const { heldBack } = await enterDrafts(
    workspace,
    [
      {
        mentions: [
          {
            key: `id:${anna}`,
            kind: 'person',
            claims: [
              { ...note, ...about, locator: span('Her lawyer Pavel Novik spoke of it') },
              { ...lawyer, ...about, locator: span('Pavel Novik') },
            ],
          },
        ],
        judgements: [],
      },
    ],
    'read',
    await originOf(workspace, document),
  );
  assert.equal(heldBack.length, 1);
  const bytes = await publishedBytes(workspace);
  assert.ok(!bytes.includes('Novik') && !bytes.includes('it was spoken of'));
  await disclose(workspace, heldBack[0] ?? '', 'public', 'he speaks in public');
  assert.ok((await publishedBytes(workspace)).includes('Her lawyer Pavel Novik spoke of it'));
  await workspace.close();
});

test('kept back after the sentence around it was shown: whoever publishes is told, and no byte says so', async () => {
  const workspace = await onDisk(temporaryFolder());
  const text = 'Anna Berg, who has a weak heart, was detained.';
  const document = await article(workspace, { text, published: '2025-09-01' }, [
    { type: 'detention', quote: text.slice(0, -1), participants: [{ role: 'prisoner', name: 'Anna Berg' }] },
  ]);
  await publish(workspace, 'public', 'first');
  assert.deepEqual(await exposedWords(workspace, 'public'), []);
  const start = text.indexOf('a weak heart');
  await enterDrafts(
    workspace,
    [
      {
        mentions: [
          {
            key: `id:${await idOf(workspace, 'Anna')}`,
            kind: 'person',
            claims: [
              {
                property: 'health',
                value: { kind: 'text', text: 'a weak heart' },
                modality: 'actual',
                valid: null,
                locator: { kind: 'span', start, end: start + 12, quote: 'a weak heart', own: true },
                chain: [],
              },
            ],
          },
        ],
        judgements: [],
      },
    ],
    'read again',
    await originOf(workspace, document),
  );
  assert.equal(await publish(workspace, 'public', 'second'), null);
  const exposed = await exposedWords(workspace, 'public');
  const since = (await publications(workspace, 'public')).at(-1)?.upto ?? 0;
  assert.deepEqual(await exposedWords(workspace, 'public', since), exposed, 'in what was entered since');
  assert.ok(exposed.length > 0 && exposed.every(({ property }) => property === 'health'));
  for (const { attestation } of exposed) await disclose(workspace, attestation, 'restricted', 'her heart is hers');
  await publish(on(workspace, '2025-10-02'), 'public', 'third');
  assert.deepEqual(await exposedWords(workspace, 'public'), []);
  assert.ok(!readFileSync(editionFile(workspace.data, 'public')).includes('weak heart'));
  await workspace.close();
});

test('asked to remove one of two who stand in one sentence: it stays told of the other, without her words', async () => {
  const workspace = await onDisk(temporaryFolder());
  await article(workspace, { text: 'Anna Berg and Ivan Holub were detained.', published: '2025-09-01' }, [
    {
      type: 'detention',
      quote: 'Anna Berg and Ivan Holub were detained',
      participants: [
        { role: 'prisoner', name: 'Anna Berg' },
        { role: 'prisoner', name: 'Ivan Holub' },
      ],
    },
  ]);
  assert.ok((await publishedBytes(workspace)).includes('Anna Berg and Ivan'));
  await disclose(on(workspace, '2025-10-02'), await idOf(workspace, 'Anna'), 'restricted', 'she asked');
  const bytes = await publishedBytes(on(workspace, '2025-10-02'));
  assert.ok(!bytes.includes('Anna') && !bytes.includes('Berg'));
  assert.ok(bytes.includes(' and Ivan Holub were detained'));
  await workspace.close();
});
