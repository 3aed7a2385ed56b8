/** What all services share: how they answer and fail, and how long one request may hold them up. */
import type { Context, Hono } from 'hono';
import type { Register } from '../../actions/registers.ts';
import { Refusal } from '../../claim/problem.ts';
import type { View } from '../../pages/view.ts';
import { viewOf } from '../../pages/view.ts';
import { BadRequest, problem } from './problem.ts';
import type { ServiceOptions } from './service-options.ts';

/** One batch may take so long, in milliseconds. */
const LONGEST = 5_000;
/** So many queries are answered before others get their turn. */
const AT_ONCE = 10;

/** Answers a batch piece by piece; 503 once it takes too long. */
export async function inTime<Q, A>(
  { elapsed }: Pick<ServiceOptions, 'elapsed'>,
  queries: ReadonlyMap<string, Q>,
  answer: (some: ReadonlyMap<string, Q>) => Promise<ReadonlyMap<string, A>>,
): Promise<ReadonlyMap<string, A>> {
  const began = elapsed();
  const all = [...queries];
  const out = new Map<string, A>();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    for (const [name, found] of await answer(new Map(all.slice(at, at + AT_ONCE)))) out.set(name, found);
    if (elapsed() - began > LONGEST) {
      throw new BadRequest({
        status: 503,
        code: 'took_too_long',
        detail: `This took longer than ${LONGEST / 1000} seconds. Send fewer queries at once.`,
      });
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return out;
}

export function answering(app: Hono, { register, onFault }: ServiceOptions): Hono {
  app.onError(async (error, c) => {
    if (error instanceof BadRequest) return problem(c, error.details);
    if (error instanceof Refusal) {
      // The edition was taken away under us: whoever asks need not be told where it lay.
      return (await register().catch(() => null)) === null
        ? problem(c, { status: 503, code: 'no_edition', detail: 'There is no edition here just now. Try again later.' })
        : problem(c, { status: 400, code: error.problem.code, detail: error.problem.message });
    }
    onFault(error);
    return problem(c, {
      status: 500,
      code: 'fault',
      detail: 'Something failed here. It is noted, without who asked for what. Try again later.',
    });
  });
  return app;
}

export const json = (c: Context, answer: unknown): Response =>
  c.body(`${JSON.stringify(answer, null, 2)}\n`, 200, { 'Content-Type': 'application/json; charset=utf-8' });

/** The words of the answers, in the language of the site. */
export const viewFor = async ({ context }: ServiceOptions, c: Context, register: Register): Promise<View> =>
  viewOf(await context(c, register), null);
