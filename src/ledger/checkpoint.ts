/** A log's head as a text that can be signed (c2sp.org/tlog-checkpoint): origin, size, root in base64, a line each. */
import type { SignedNote, Verifier } from './signed-note.ts';
import { base64, openNote, parseNote } from './signed-note.ts';

export interface Checkpoint {
  /** What the log calls itself; unlike any other log's. */
  readonly origin: string;
  readonly size: bigint;
  readonly root: Buffer;
}

export interface SignedCheckpoint extends Checkpoint, SignedNote {}

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`;

/** Extension lines are read over: no log of ours writes any. Throws a RangeError where the text is no checkpoint. */
function readCheckpoint(text: string): Checkpoint {
  const [origin, size, root, ...more] = text.slice(0, -1).split('\n');
  const hash = base64(root ?? '');
  if (!origin || !/^(0|[1-9]\d{0,19})$/.test(size ?? '') || hash?.length !== 32 || more.includes(''))
    throw new RangeError('the text of the note is no checkpoint: origin, size and root, a line each');
  return { origin, size: BigInt(size ?? ''), root: hash };
}

/** Reads a signed checkpoint, and believes nothing yet. Throws NoteError or RangeError. */
export function parseCheckpoint(note: string): SignedCheckpoint {
  const parsed = parseNote(note);
  return { ...parsed, ...readCheckpoint(parsed.text) };
}

/** A checkpoint signed by one of these keys at least. Throws NoteError or RangeError. */
export function openCheckpoint(note: string, verifiers: readonly Verifier[]): SignedCheckpoint {
  const opened = openNote(note, verifiers);
  return { ...opened, ...readCheckpoint(opened.text) };
}
