/**
 * The reconciliation service: the W3C Entity Reconciliation community group's Reconciliation Service API 0.2
 * (https://reconciliation-api.github.io/specs/0.2/), for OpenRefine and whoever else speaks it. JSONP, which the specification
 * leaves open, would let an answer run as a script on another's page, and is not offered; CORS is.
 */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { matches } from '../../actions/ask.ts';
import type { Register } from '../../actions/registers.ts';
import { paths } from '../../pages/index.ts';
import type { View } from '../../pages/view.ts';
import { answering, inTime, json, viewFor } from './answering.ts';
import { extended } from './extend.ts';
import { manifest } from './manifest.ts';
import { BadRequest, problem } from './problem.ts';
import { addPreview } from './reconcile-preview.ts';
import { batchOf } from './reconcile-query.ts';
import { addSuggest } from './reconcile-suggest.ts';
import { candidates } from './reconcile-words.ts';
import { jsonOf, limited, mediaTypeOf, textOf } from './request-body.ts';
import type { ServiceOptions } from './service-options.ts';

/** What a client sent: a batch of queries or a data extension query, or neither. */
type Said = ReadonlyMap<string, unknown>;

export function reconcileService(options: ServiceOptions): Hono {
  const app = new Hono({ strict: false });
  const answer = async (c: Context, said: Said): Promise<Response> => {
    const register = await options.register();
    const view = await viewFor(options, c, register);
    if (said.has('queries')) return json(c, await reconciled(options, view, register, said.get('queries')));
    if (said.has('extend')) return json(c, await extended(view, register, said.get('extend')));
    return json(c, manifest(view, options.origin()));
  };
  app.get(paths.reconcile, (c) => answer(c, saidIn(Object.entries(c.req.query()))));
  app.post(paths.reconcile, limited(), async (c) => {
    const said = await sent(c);
    if (said.size > 0) return answer(c, said);
    throw new BadRequest({
      status: 400,
      code: 'missing_value',
      detail: 'Send a batch of queries as “queries”, or a data extension query as “extend”.',
    });
  });
  app.all(paths.reconcile, (c) => {
    c.header('Allow', 'GET, HEAD, POST, OPTIONS');
    return problem(c, { status: 405, code: 'wrong_method', detail: 'Ask with GET or POST.' });
  });
  addSuggest(app, options);
  addPreview(app, options);
  return answering(app, options);
}

/** In a form, each is JSON. */
const saidIn = (form: Iterable<readonly [string, string]>): Said =>
  new Map([...form].flatMap(([name, text]) => (MEANT.has(name) ? [[name, jsonOf(text, `“${name}”`)] as const] : [])));
const MEANT: ReadonlySet<string> = new Set(['queries', 'extend']);

const FORM = 'application/x-www-form-urlencoded';

/** A form, as the specification has it; or the same two members as JSON. */
async function sent(c: Context): Promise<Said> {
  const type = mediaTypeOf(c);
  if (type === FORM) return saidIn(new URLSearchParams(await textOf(c)));
  if (type === 'application/json') {
    const body = jsonOf(await textOf(c), 'The body');
    const members = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    return new Map(members.filter(([name]) => MEANT.has(name)));
  }
  c.header('Accept-Post', `${FORM}, application/json`);
  throw new BadRequest({
    status: 415,
    code: 'unsupported_type',
    detail: `Send a form (Content-Type: ${FORM}), or the same as JSON.`,
  });
}

async function reconciled(
  options: ServiceOptions,
  view: View,
  register: Register,
  batch: unknown,
): Promise<Record<string, object>> {
  const found = await inTime(options, batchOf(batch), async (some) => (await matches(register, some)).responses);
  return Object.fromEntries([...found].map(([name, rows]) => [name, candidates(view, rows)]));
}
