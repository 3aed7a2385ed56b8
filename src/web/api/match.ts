/**
 * `POST /match`: queries by example, each answered with those it may mean, likeliest first, and the evidence field by field
 * (docs/api.md). Nothing of a query is kept.
 */
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Asked, FieldEvidence, Matches, MatchRow } from '../../actions/ask.ts';
import { matches } from '../../actions/ask.ts';
import { paths } from '../../pages/index.ts';
import { answering, inTime, json } from './answering.ts';
import { matchBodyOf } from './match-query.ts';
import { BadRequest, problem } from './problem.ts';
import { jsonOf, limited, mediaTypeOf, textOf } from './request-body.ts';
import type { ServiceOptions } from './service-options.ts';

export function matchService(options: ServiceOptions): Hono {
  const app = new Hono({ strict: false });
  app.post(paths.match, limited(), async (c) => {
    if (mediaTypeOf(c) !== 'application/json') {
      c.header('Accept-Post', 'application/json');
      throw new BadRequest({
        status: 415,
        code: 'unsupported_type',
        detail: 'The body is JSON: say so with Content-Type: application/json.',
      });
    }
    const { queries, limit, threshold, known } = matchBodyOf(jsonOf(await textOf(c), 'The body'));
    const register = await options.register();
    let asked: Asked | undefined;
    const responses = await inTime(options, queries, async (some) => {
      const found = await matches(register, some, { known });
      asked = found.asked;
      return found.responses;
    });
    const body = {
      asked,
      limit,
      threshold,
      responses: Object.fromEntries([...responses].map(([name, found]) => [name, shown(found, options.origin())])),
    };
    return json(c, body);
  });
  app.all(paths.match, (c) => notThisMethod(c));
  return answering(app, options);
}

function notThisMethod(c: Context): Response {
  c.header('Allow', 'POST, OPTIONS');
  return problem(c, {
    status: 405,
    code: 'wrong_method',
    detail: 'Send a query with POST, as JSON. The data page of this site shows how.',
  });
}

const shown = ({ rows, more }: Matches, origin: string): object => ({
  results: rows.map((row) => result(row, origin)),
  more,
});

const result = (
  { id, name, kind, event, probability, prior, bits, match, evidence }: MatchRow,
  origin: string,
): object => ({
  id,
  name,
  type: kind,
  ...(event && { event: { type: event.type, modality: event.modality, date: event.edtf, when: event.when } }),
  link: `${origin}${paths.thing(id)}`,
  score: rounded(probability, 4),
  match,
  prior: rounded(prior, 2),
  bits: rounded(bits, 2),
  fields: evidence.map(field),
});

const field = ({ field: name, level, left, right, because, bits }: FieldEvidence): object => ({
  field: name,
  level,
  asked: left,
  here: right,
  because,
  bits: rounded(bits, 2),
});

/** Digits that a weight has no meaning beyond. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
