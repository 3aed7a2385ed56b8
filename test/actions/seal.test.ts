/** What is sealed is ciphertext everywhere, opened one by one by its holders, and derived from by nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { verify } from '../../src/actions/check.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { enterDrafts } from '../../src/actions/enter.ts';
import { erase } from '../../src/actions/erase.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { publish } from '../../src/actions/publish.ts';
import { openSealed, seal } from '../../src/actions/seal.ts';
import { undo } from '../../src/actions/undo.ts';
import {
  addVaultHolder,
  type Closing,
  changePassphrase,
  createVault,
  removeVaultHolder,
  vaultStatus,
} from '../../src/actions/vault.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import type { Draft } from '../../src/claim/draft.ts';
import { registerLines } from '../../src/register/desk.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { article, on, onDisk } from './desk.ts';
import { assertNowhere } from './erased-world.ts';

/** scrypt at its cheapest: what is tested is who can open, not how long a guess takes. */
const closing = (passphrase: string): Closing => ({ passphrase, workFactor: 4 });
const ANNA = { passphrase: 'correct horse battery' };

async function withVault(): Promise<Workspace> {
  const workspace = await onDisk(temporaryFolder(), null);
  await createVault(workspace, 'Anna', closing(ANNA.passphrase), 'for what gets people hurt');
  return workspace;
}

const told = (workspace: Workspace): Promise<string> =>
  article(
    on(workspace, '2025-09-01'),
    { text: 'Zoya Kryvich was detained in Zhodzina. Ivan Holub was detained.', published: '2025-09-01' },
    [
      {
        type: 'detention',
        quote: 'Zoya Kryvich was detained in Zhodzina',
        place: ['Zhodzina'],
        participants: [{ role: 'prisoner', name: 'Zoya Kryvich' }],
      },
      { type: 'detention', quote: 'Ivan Holub was detained', participants: [{ role: 'prisoner', name: 'Ivan Holub' }] },
    ],
    [['Zoya Kryvich'], ['Ivan Holub']],
  );

const personOf = async (workspace: Workspace, name: string): Promise<string> => {
  const [row] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from told where property = 'name' and value like ? and k1 is null",
    [`%${name}%`],
  );
  return row?.mention ?? '';
};

const secret = (mention: string, text: string): Draft => ({
  mentions: [
    {
      key: `id:${mention}`,
      kind: 'person',
      claims: [
        {
          property: 'informant',
          value: { kind: 'text', text },
          modality: 'actual',
          valid: null,
          locator: { kind: 'hand' },
          chain: [],
          audience: 'sealed',
        },
      ],
    },
  ],
  judgements: [],
});

test('entered as sealed, a claim never lies in the clear, moves no row, and opens to its holder', async () => {
  const workspace = await withVault();
  await told(workspace);
  await publish(on(workspace, '2025-09-02'), 'public', 'first');
  const edition = readFileSync(editionFile(workspace.data, 'public'));
  const before = await registerLines(workspace.ledger.store);
  const mention = await personOf(workspace, 'Kryvich');
  await enterDrafts(workspace, [secret(mention, 'the tall neighbour')], 'told in confidence');
  assert.deepEqual(await registerLines(workspace.ledger.store), before);
  assert.equal(await publish(on(workspace, '2025-09-03'), 'public', 'nothing new'), null);
  assert.ok(readFileSync(editionFile(workspace.data, 'public')).equals(edition));
  const [{ sealed = '' } = {}] = (await vaultStatus(workspace)).sealed;
  const [row] = await workspace.ledger.store.all<{ shard: string; body: string }>(
    "select shard, body from item where kind = 'sealed'",
  );
  assert.equal(row?.shard, sealed);
  for (const word of [mention, 'informant', 'neighbour', 'claim']) assert.ok(!row?.body.includes(word), word);
  const opened = await openSealed(workspace, sealed, ANNA, 'her lawyer asks');
  const claim = opened.content.items.find((item) => item.kind === 'claim');
  assert.deepEqual(claim?.kind === 'claim' && [claim.mention, claim.property, claim.value], [
    mention,
    'informant',
    { kind: 'text', text: 'the tall neighbour' },
  ]);
  const [last] = await workspace.ledger.store.all<{ body: string }>(
    "select body from item where entry = ? and kind = 'note'",
    [opened.entry],
  );
  assert.match(last?.body ?? '', new RegExp(`"tool":"open of ${sealed} as Anna".*"why":"her lawyer asks"`));
  assert.equal((await enterDrafts(workspace, [secret(mention, 'the tall neighbour')], 'again')).entry, null);
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
  assertNowhere(workspace.data, ['neighbour']);
});

test('a claim that is here is sealed: its value, quote and words go, and come back to its holder alone', async () => {
  const workspace = await withVault();
  await told(workspace);
  await publish(on(workspace, '2025-09-02'), 'public', 'first');
  const [row] = await workspace.ledger.store.all<{ claim: string }>("select claim from told where property = 'place'");
  const { sealed } = await disclose(workspace, row?.claim ?? '', 'sealed', 'where she is');
  assert.ok(sealed);
  await publish(on(workspace, '2025-09-03'), 'public', 'second');
  assert.deepEqual((await verify(workspace)).problems, []);
  const { content } = await openSealed(workspace, sealed, ANNA, 'asked');
  assert.match(JSON.stringify(content.items), /Zhodzina/);
  assert.match(JSON.stringify(await registerLines(workspace.ledger.store)), /Ivan Holub was detained/);
  await assert.rejects(
    undo(workspace, (await workspace.ledger.head()).entry - 2, 'x'),
    /sealed what is now enciphered/,
  );
  await workspace.close();
  assertNowhere(workspace.data, ['Zhodzina', row?.claim ?? '']);
});

test('a document is sealed with all that rests on it, or as it comes in; its bytes open again', async () => {
  const workspace = await withVault();
  const document = await told(workspace);
  const { sealed } = await seal(workspace, document, 'not ours to keep open');
  assert.deepEqual((await verify(workspace)).problems, []);
  const opened = await openSealed(workspace, sealed, ANNA, 'asked');
  assert.match(Buffer.from(opened.bytes ?? []).toString(), /Zoya Kryvich was detained in Zhodzina/);
  const letter = await importFile(workspace, {
    bytes: Buffer.from('From Oleg Drozd: they took her at night.'),
    name: 'letter from Drozd.txt',
    audience: 'sealed',
  });
  assert.ok(letter.sealed);
  const again = await openSealed(workspace, letter.sealed, ANNA, 'asked');
  assert.equal(Buffer.from(again.bytes ?? []).toString(), 'From Oleg Drozd: they took her at night.');
  await workspace.ledger.store.transaction((tx) => tx.run('update sealed_bytes set bytes = ?', [Buffer.from('x')]));
  assert.equal((await verify(workspace)).problems.length, 2);
  await workspace.close();
  assertNowhere(workspace.data, ['Kryvich', 'Drozd', 'Zhodzina']);
});

test('a key that does not fit opens nothing and says nothing else; holders come, go and change their passphrases', async () => {
  const workspace = await withVault();
  await told(workspace);
  await enterDrafts(workspace, [secret(await personOf(workspace, 'Holub'), 'a cousin')], 'kept');
  const [{ sealed = '' } = {}] = (await vaultStatus(workspace)).sealed;
  const cipher = await workspace.ledger.store.all("select body from item where kind = 'sealed'");
  const refused = { message: 'That passphrase or key opens nothing here.' };
  await assert.rejects(openSealed(workspace, sealed, { passphrase: 'wrong' }, 'x'), refused);
  const identity = await generateX25519Identity();
  await assert.rejects(openSealed(workspace, sealed, { identities: [identity] }, 'x'), refused);
  await assert.rejects(removeVaultHolder(workspace, 'Anna', 'x'), /the last who can open/);
  const recipients = [await identityToRecipient(identity)];
  await addVaultHolder(workspace, ANNA, 'Ivan', { recipients }, 'two of us');
  await openSealed(workspace, sealed, { identities: [identity] }, 'asked');
  await changePassphrase(workspace, ANNA, closing('another passphrase'), 'yearly');
  await assert.rejects(openSealed(workspace, sealed, ANNA, 'x'), refused);
  await openSealed(workspace, sealed, { passphrase: 'another passphrase' }, 'asked');
  const { holders } = await removeVaultHolder(workspace, 'Anna', 'left');
  assert.deepEqual(
    holders.map(({ holder, kind }) => [holder, kind]),
    [['Ivan', 'key']],
  );
  await assert.rejects(openSealed(workspace, sealed, { passphrase: 'another passphrase' }, 'x'), refused);
  assert.deepEqual(await workspace.ledger.store.all("select body from item where kind = 'sealed'"), cipher);
  await workspace.close();
});

test('without a vault nothing is sealed; what quotes an open document is not sealed by halves', async () => {
  const workspace = await onDisk(temporaryFolder(), null);
  await told(workspace);
  const mention = await personOf(workspace, 'Holub');
  await assert.rejects(enterDrafts(workspace, [secret(mention, 'x')], 'kept'), /no vault to seal into/);
  await assert.rejects(seal(workspace, mention, 'x'), /no vault to seal into/);
  await workspace.close();
});

test('erased with the vault open, what is sealed about somebody goes too', async () => {
  const workspace = await withVault();
  await told(workspace);
  const mention = await personOf(workspace, 'Kryvich');
  await enterDrafts(workspace, [secret(mention, 'the tall neighbour')], 'kept');
  await enterDrafts(workspace, [secret(await personOf(workspace, 'Holub'), 'a cousin')], 'kept');
  assert.equal((await erase(workspace, { targets: [mention], why: 'asked', dryRun: true })).sealed, 2);
  const done = await erase(workspace, { targets: [mention], why: 'asked', opening: ANNA });
  assert.deepEqual([done.sealed, done.erased['sealed']], [0, 1]);
  assert.equal((await vaultStatus(workspace)).sealed.length, 1);
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
});
