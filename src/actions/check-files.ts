/** Checks files off-line, without a data directory: an edition, a saved figure, a proof. What is what is told by its content. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { ZodType } from 'zod';
import { Refusal } from '../claim/problem.ts';
import { openCheckpoint, parseCheckpoint } from '../ledger/checkpoint.ts';
import type { ItemProofCheck } from '../ledger/item-proof.ts';
import { checkItemProof, PROOF_SCHEMA, proofSchema } from '../ledger/item-proof.ts';
import { NoteError, readVkey } from '../ledger/signed-note.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { treeOf } from '../publish/consistent.ts';
import { checkEdition, type EditionCheck } from '../publish/edition-check.ts';
import { headOf, leafHashesIn } from '../publish/edition-file.ts';
import { EDITION_VERSION } from '../publish/edition-schema.ts';
import type { FigureCheck } from '../publish/figure-check.ts';
import { checkFigure } from '../publish/figure-check.ts';
import type { FigureFile } from '../publish/figure-file.ts';
import { FIGURE_SCHEMA, figureSchema, figureText } from '../publish/figure-file.ts';
import { vkeyOf } from '../publish/log-files.ts';
import { figureAgain } from './figure.ts';
import { fileBytes, fileJson, fileText } from './file-bytes.ts';
import { openEditionFile } from './registers.ts';
import { naming } from './store-problem.ts';

export interface FileCheckOptions {
  /** The key that must have signed, as its owner publishes it; the file's own where none is given. */
  readonly key?: string | undefined;
  /** Of an edition: a file with a head that was kept before. */
  readonly against?: string | undefined;
  /** Of a figure: an edition to ask again. */
  readonly edition?: string | undefined;
}

export type FileCheck =
  | ({ readonly kind: 'edition'; readonly pinned: boolean } & EditionCheck)
  | { readonly kind: 'proof'; readonly proof: ItemProofCheck; readonly problems: readonly string[] }
  | ({
      readonly kind: 'figure';
      readonly pinned: boolean;
      readonly question: FigureFile['question'];
      readonly tree: FigureFile['tree'];
      readonly numbers: Readonly<Record<string, number>>;
      readonly rows: number;
      readonly edition: EditionAgain | null;
    } & FigureCheck);

/** What an edition answers to the figure's question now. */
export interface EditionAgain {
  readonly answer: 'same' | 'withdrawn' | 'other';
  readonly withdrawn: number;
}

export async function checkFile(
  path: string,
  options: FileCheckOptions = {},
  progress?: (done: number, of: number) => void,
): Promise<FileCheck> {
  if (isSqlite(path)) return editionChecked(path, options, progress);
  const json = fileJson(path);
  const schema = (json as { schema?: unknown } | null)?.schema;
  if (schema === FIGURE_SCHEMA) return figureChecked(path, json, options);
  if (schema === PROOF_SCHEMA) return proofChecked(path, json);
  throw new Refusal({
    code: 'unsupported_type',
    message: `${path} is nothing that can be verified by itself: no edition, no saved figure and no proof of this program. \`rollcall verify\` without a file checks your own register.`,
  });
}

async function editionChecked(
  path: string,
  { key, against }: FileCheckOptions,
  progress?: (done: number, of: number) => void,
): Promise<FileCheck> {
  return naming(path, async () => {
    const head = await headOf(path).catch(() => null);
    if (head?.version !== EDITION_VERSION) {
      throw new Refusal({
        code: 'unsupported_type',
        message: `${path} is no edition of today’s form${head ? `: it has form ${head.version}, and this program checks form ${EDITION_VERSION}. Ask whoever publishes it for the present one` : ''}.`,
      });
    }
    const store = openSqlite(path, { readOnly: true });
    try {
      const verifier = keyOf(key ?? (await vkeyOf(store)) ?? '');
      const older = against === undefined ? null : signed(fileText(against), verifier.vkey, against);
      return {
        kind: 'edition',
        pinned: key !== undefined,
        ...(await checkEdition(path, store, verifier, older, progress)),
      };
    } finally {
      await store.close();
    }
  });
}

function proofChecked(path: string, json: unknown): FileCheck {
  const proof = checkItemProof(parsed(path, json, proofSchema, 'proof'));
  return { kind: 'proof', proof, problems: proof.problems };
}

/** Throws {@link Refusal} where the file has not the members it should have. */
function parsed<T>(path: string, json: unknown, schema: ZodType<T>, what: string): T {
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal({
    code: 'malformed',
    message: `${path} is no ${what} as docs/figure.md describes it: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. Ask for the file again.`,
  });
}

async function figureChecked(path: string, json: unknown, { key, edition }: FileCheckOptions): Promise<FileCheck> {
  const file = parsed(path, json, figureSchema, 'figure');
  const checked = checkFigure(file, keyOf(key ?? file.tree.vkey).vkey);
  return {
    kind: 'figure',
    pinned: key !== undefined,
    question: file.question,
    tree: file.tree,
    ...numbersOf(file.answer),
    edition: edition === undefined ? null : await askedAgain(file, edition),
    ...checked,
  };
}

/** What the figure comes to, in numbers; and how many rows it has. */
function numbersOf(answer: FigureFile['answer']): Pick<Extract<FileCheck, { kind: 'figure' }>, 'numbers' | 'rows'> {
  switch (answer.figure) {
    case 'held':
      return { numbers: { certain: answer.certain, possible: answer.possible }, rows: answer.rows.length };
    case 'flow': {
      const { in: came, out } = answer;
      return {
        numbers: {
          'in for certain': came.certain,
          'in at most': came.possible,
          'out for certain': out.certain,
          'out at most': out.possible,
        },
        rows: came.rows.length + out.rows.length,
      };
    }
    case 'release':
      return { numbers: { stages: answer.stages.length, named: answer.rows.length }, rows: answer.rows.length };
    case 'reported':
      return { numbers: {}, rows: answer.rows.length };
    default:
      return answer satisfies never;
  }
}

/** Asks an edition the same question, and compares bytes. It must be the same log. */
async function askedAgain(file: FigureFile, path: string): Promise<EditionAgain> {
  return naming(path, async () => {
    const leaves = await leafHashesIn(path);
    const { size, root, origin } = parseCheckpoint(file.tree.checkpoint);
    const register = openEditionFile(path);
    try {
      const same =
        leaves.length >= Number(size) &&
        treeOf(leaves.slice(0, Number(size)))
          .root()
          .equals(root);
      if (!same) {
        throw new Refusal({
          code: 'id_conflict',
          message: `${path} does not continue the tree that the figure was computed at (${size} leaves of ${origin}): it is another edition, an older copy, or its past was rewritten. \`rollcall verify ${path} --against\` a head you kept says which.`,
        });
      }
      const { file: again, withdrawn } = await figureAgain(register, file.question);
      if (again && figureText({ ...again, withdrawn: file.withdrawn }) === figureText(file))
        return { answer: 'same', withdrawn };
      return { answer: withdrawn === file.withdrawn ? 'other' : 'withdrawn', withdrawn };
    } finally {
      await register.close();
    }
  });
}

function keyOf(vkey: string): ReturnType<typeof readVkey> {
  try {
    return readVkey(vkey);
  } catch (error) {
    throw new Refusal({
      code: 'malformed',
      message: `key: ${(error as Error).message}. Give it as its owner publishes it (/key of the site).`,
    });
  }
}

function signed(note: string, vkey: string, path: string): ReturnType<typeof openCheckpoint> {
  try {
    return openCheckpoint(note, [readVkey(vkey)]);
  } catch (error) {
    if (!(error instanceof NoteError || error instanceof RangeError)) throw error;
    throw new Refusal({
      code: 'malformed',
      message: `${path} is no head signed by this edition’s key (${vkey}): ${error.message} Nothing can be said of the past from it.`,
    });
  }
}

const SQLITE = 'SQLite format 3\0';

function isSqlite(path: string): boolean {
  const head = Buffer.alloc(SQLITE.length);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    // Said in the words of every other file that can't be opened.
    fileBytes(path);
    return false;
  }
  try {
    return readSync(file, head) === SQLITE.length && head.toString('latin1') === SQLITE;
  } catch {
    return false;
  } finally {
    closeSync(file);
  }
}
