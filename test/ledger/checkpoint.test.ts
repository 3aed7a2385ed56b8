/** Signed notes and checkpoints against published ones, and those made here. */
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkpointText, openCheckpoint, parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { leafHash } from '../../src/ledger/merkle-log.ts';
import { MerkleTree, verifyConsistency } from '../../src/ledger/merkle-proof.ts';
import type { NoteFault } from '../../src/ledger/signed-note.ts';
import { NoteError, noteOf, openNote, parseNote, readVkey, signerOf } from '../../src/ledger/signed-note.ts';

interface Notes {
  readonly notes: readonly { id: string; vkeys: string[]; note: string; expect: 'ok' | NoteFault }[];
  readonly log: {
    readonly vkey: string;
    readonly origin: string;
    readonly checkpoints: readonly string[];
    readonly tile_0_000_p_15: string;
    readonly entries_000_p_15: string;
  };
}
const { notes, log } = JSON.parse(readFileSync(new URL('fixtures/notes.json', import.meta.url), 'utf8')) as Notes;

test('the 11 published notes are accepted or refused for the published reason', () => {
  assert.equal(notes.length, 11);
  for (const { id, vkeys, note, expect } of notes) {
    const open = () => openNote(note, vkeys.map(readVkey));
    if (expect === 'ok') assert.ok(note.startsWith(open().text), id);
    else assert.throws(open, (error) => error instanceof NoteError && error.fault === expect, id);
  }
});

test('the 16 checkpoints of a real log are signed by its key, and each continues the one before', () => {
  const key = readVkey(log.vkey);
  const tile = Buffer.from(log.tile_0_000_p_15, 'base64');
  const tree = MerkleTree.of(Array.from({ length: 15 }, (_, i) => tile.subarray(32 * i, 32 * i + 32)));
  assert.equal(log.checkpoints.length, 16);
  log.checkpoints.forEach((note, size) => {
    const { text, signatures, ...checkpoint } = openCheckpoint(note, [key]);
    assert.deepEqual(checkpoint, { origin: log.origin, size: BigInt(size), root: tree.root(size) });
    assert.equal(checkpointText(checkpoint), text);
    assert.equal(noteOf(text, [signatures[0]?.line ?? '']), note);
    if (size < 2) return;
    const before = openCheckpoint(log.checkpoints[size - 1] ?? '', [key]);
    assert.ok(
      verifyConsistency({
        first: before.size,
        second: checkpoint.size,
        firstRoot: before.root,
        secondRoot: checkpoint.root,
        proof: tree.consistency(size - 1, size),
      }),
    );
  });
});

test('a log signs its own, a witness adds its line, and strangers’ lines are kept and ignored', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.nat(),
      (own, other, size) => {
        const [signer, witness] = [signerOf('example.org/log', own), signerOf('witness.example', other)];
        const text = checkpointText({ origin: signer.name, size: BigInt(size), root: leafHash(Buffer.from('x')) });
        const note = noteOf(text, [signer.sign(text), witness.sign(text), signer.sign(text)]);
        for (const keys of [[signer], [witness], [signer, witness]])
          assert.equal(
            openCheckpoint(
              note,
              keys.map(({ vkey }) => readVkey(vkey)),
            ).size,
            BigInt(size),
          );
        assert.equal(parseNote(note).signatures.length, 2);
        const changed = note.replace(`\n${size}\n`, `\n${size + 1}\n`);
        assert.throws(() => openNote(changed, [readVkey(signer.vkey)]), /bad signature/);
      },
    ),
    { numRuns: 25 },
  );
});

test('a witness’s line with the time it signed at is checked over time and text', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = Buffer.concat([Buffer.from([4]), publicKey.export({ format: 'der', type: 'spki' }).subarray(12)]);
  const name = 'witness.example/w1';
  const keyId = createHash('sha256').update(`${name}\n`).update(key).digest().subarray(0, 4);
  const text = checkpointText({ origin: 'example.org/log', size: 7n, root: leafHash(Buffer.from('x')) });
  const line = (time: bigint): string => {
    const stamp = Buffer.alloc(8);
    stamp.writeBigUInt64BE(time);
    const signature = sign(null, Buffer.from(`cosignature/v1\ntime 1679315147\n${text}`), privateKey);
    return `— ${name} ${Buffer.concat([keyId, stamp, signature]).toString('base64')}`;
  };
  const witness = readVkey(`${name}+${keyId.toString('hex')}+${key.toString('base64')}`);
  assert.equal(openCheckpoint(noteOf(text, [line(1_679_315_147n)]), [witness]).size, 7n);
  assert.throws(() => openCheckpoint(noteOf(text, [line(1_679_315_148n)]), [witness]), /bad signature/);
});

test('what is no key or no checkpoint is refused', () => {
  for (const vkey of ['', 'a', `${log.vkey}A`, log.vkey.replace('33d7b496', '33d7b497'), 'a b+00000000+AAAA'])
    assert.throws(() => readVkey(vkey), RangeError, vkey);
  for (const text of ['a\n', 'a\n01\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=\n', 'a\n1\nAAAA\n']) {
    const signer = signerOf('a', Buffer.alloc(32));
    assert.throws(() => parseCheckpoint(noteOf(text, [signer.sign(text)])), RangeError);
  }
});
