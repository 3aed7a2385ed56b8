/** The signed head of an edition, and the lines that witnesses put under it. */
import type { EditionAudience } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import { openCheckpoint, parseCheckpoint } from '../ledger/checkpoint.ts';
import type { EditionStep } from '../ledger/edition-log.ts';
import { keepNote, readEditionSteps, signingKey } from '../ledger/edition-log.ts';
import { NoteError, noteOf, readVkey } from '../ledger/signed-note.ts';
import { headOf, writeNote } from '../publish/edition-file.ts';
import type { Workspace } from './workspace.ts';
import { editionFile } from './workspace.ts';

export interface CheckpointAnswer {
  readonly audience: EditionAudience;
  /** The publication it is the head of. */
  readonly n: number;
  readonly origin: string;
  /** The edition's key, for those who check. */
  readonly vkey: string;
  readonly note: string;
}

/** The latest. Refused where nothing has been published. */
export async function checkpoint({ ledger }: Workspace, audience: EditionAudience): Promise<CheckpointAnswer> {
  const key = await signingKey(ledger.store, audience);
  const step = (await readEditionSteps(ledger.store, audience)).at(-1);
  if (!key || !step) throw nonePublished(audience);
  return answerOf(audience, key.signer, step);
}

const answerOf = (
  audience: EditionAudience,
  { name, vkey }: { readonly name: string; readonly vkey: string },
  { n, note }: Pick<EditionStep, 'n' | 'note'>,
): CheckpointAnswer => ({ audience, n, origin: name, vkey, note });

/**
 * Takes over the signature lines that `signed` has under a checkpoint of ours. Refused where the text is not that of a checkpoint
 * this edition signed, letter by letter, or where `witness`, the key of who signed, shows a line to be bad. Lines of keys that are
 * not given can't be checked; they are kept all the same, for those who know the key.
 */
export async function addSignatures(
  workspace: Workspace,
  audience: EditionAudience,
  signed: string,
  witness: string | undefined,
): Promise<CheckpointAnswer & { readonly added: number }> {
  const { store } = workspace.ledger;
  const key = await signingKey(store, audience);
  if (!key) throw nonePublished(audience);
  const { text, signatures } = reading(() => parseCheckpoint(signed));
  const steps = await readEditionSteps(store, audience);
  // A publication that only withdraws has the head of the one before: the line is put under the latest.
  const step = steps.findLast(({ note }) => parseCheckpoint(note).text === text);
  if (!step) {
    throw new Refusal({
      code: 'id_conflict',
      message: `That is no checkpoint that the ${audience} edition signed: another text stands above the signatures. \`rollcall checkpoint --audience ${audience}\` prints the latest one to have signed.`,
    });
  }
  const keys = [key.signer.vkey, ...(witness === undefined ? [] : [witness])].map((vkey) =>
    reading(() => readVkey(vkey)),
  );
  const lines = [...parseCheckpoint(step.note).signatures, ...signatures].map(({ line }) => line);
  const note = noteOf(text, lines);
  reading(() => openCheckpoint(note, keys));
  if (witness !== undefined) reading(() => openCheckpoint(signed, keys.slice(1)));
  const added = parseCheckpoint(note).signatures.length - parseCheckpoint(step.note).signatures.length;
  if (added > 0) {
    await store.transaction((tx) => keepNote(tx, audience, step.n, note));
    const file = editionFile(workspace.data, audience);
    if ((await headOf(file))?.steps.some(({ n }) => n === step.n)) await writeNote(file, step.n, note, key.signer);
  }
  return { ...answerOf(audience, key.signer, { n: step.n, note }), added };
}

/** What a person gave, in words where it can't be used. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof NoteError || error instanceof RangeError)) throw error;
    throw new Refusal({
      code: 'malformed',
      message: `This is no signed checkpoint that can be used: ${error.message}${error.message.endsWith('.') ? '' : '.'} Give the whole note as it was signed, and the key as its owner publishes it.`,
    });
  }
}

const nonePublished = (audience: EditionAudience): Refusal =>
  new Refusal({
    code: 'missing_value',
    message: `The ${audience} edition has signed no checkpoint yet. \`rollcall publish --audience ${audience}\` makes and signs it.`,
  });
