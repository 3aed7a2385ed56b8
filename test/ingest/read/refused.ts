/** What a reader says of a file: the code it is refused with, or that it was read. */
import assert from 'node:assert/strict';
import { Refusal } from '../../../src/claim/problem.ts';
import { readAny } from '../../../src/ingest/read/read.ts';

export async function refused(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readAny(bytes, name);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error.problem.code;
  }
}
