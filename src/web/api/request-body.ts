/** The body of a request, read up to a limit and no further, in the media type that it says it has. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BadRequest, problem } from './problem.ts';

/** A batch of the most queries, each with long values in a script of three bytes a letter, fits. */
const LONGEST_BODY = 512 * 1024;

/** Answers 413 to what is longer, said or sent. */
export const limited = (): MiddlewareHandler =>
  bodyLimit({
    maxSize: LONGEST_BODY,
    onError: (c) =>
      problem(c, {
        status: 413,
        code: 'too_large',
        detail: `A body may have ${LONGEST_BODY / 1024} kB at most. Send fewer queries at once.`,
      }),
  });

export const mediaTypeOf = (c: Context): string =>
  (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** Refused where the bytes are not UTF-8: read as something else, a name would be another name. */
export async function textOf(c: Context): Promise<string> {
  const bytes = await c.req.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadRequest({ status: 400, code: 'not_text', detail: 'The body is not UTF-8. Send it in UTF-8.' });
  }
}

export function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest({ status: 400, code: 'malformed', detail: `${what} is not JSON. Send a JSON object.` });
  }
}
