/** Lines of a stream of bytes, whatever its size: UTF-8, ended by LF or CR LF. */
import { StringDecoder } from 'node:string_decoder';
import { Refusal } from '../claim/problem.ts';

/** Longer than the base64 of the largest document that is read, and what it stands in. */
const LONGEST = 192 * 1024 * 1024;

export interface NumberedLine {
  /** As people count: the first is 1. */
  readonly n: number;
  readonly text: string;
}

/** Lines that hold something, each with its number. Throws {@link Refusal} where one is longer than any can be. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  const decoder = new StringDecoder('utf8');
  let [n, rest] = [0, [] as string[]];
  let held = 0;
  const line = (): NumberedLine => {
    const text = rest.join('').replace(/\r$/, '');
    [rest, held] = [[], 0];
    n++;
    return { n, text: n === 1 ? text.replace(/^\uFEFF/, '') : text };
  };
  for await (const chunk of bytes) {
    const parts = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)).split('\n');
    for (const [i, part] of parts.entries()) {
      rest.push(part);
      held += part.length;
      if (held > LONGEST)
        throw new Refusal({
          code: 'too_large',
          at: `line ${n + 1}`,
          message: `line ${n + 1} is longer than ${LONGEST} characters: this is no file of lines.`,
        });
      if (i === parts.length - 1) continue;
      const whole = line();
      if (whole.text.trim() !== '') yield whole;
    }
  }
  rest.push(decoder.end());
  const last = line();
  if (last.text.trim() !== '') yield last;
}
