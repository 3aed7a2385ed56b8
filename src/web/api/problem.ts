/** What was wrong with a request, for programs and for people: problem details (RFC 9457). */
import type { Context } from 'hono';
import type { Gone } from '../../actions/ask.ts';

/** The phrases of RFC 9110 section 15, which RFC 9457 section 4.2.1 asks for where a problem has no type of its own. */
const PHRASES = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

/** One thing that does not fit: what to write instead, and where it stands (RFC 6901). */
export interface Misfit {
  readonly pointer: string;
  readonly detail: string;
}

export interface ProblemDetails {
  readonly status: keyof typeof PHRASES;
  /** A stable word for programs. */
  readonly code: string;
  /** Whole sentences: what is wrong and what to do. */
  readonly detail: string;
  readonly errors?: readonly Misfit[];
}

/** Thrown where a request can't be answered; the service's own error handler sends it. */
export class BadRequest extends Error {
  readonly details: ProblemDetails;
  constructor(details: ProblemDetails) {
    super(details.detail);
    this.name = 'BadRequest';
    this.details = details;
  }
}

export function problem(c: Context, { status, code, detail, errors }: ProblemDetails): Response {
  const body = { title: PHRASES[status], status, code, detail, ...(errors && { errors }) };
  return c.body(`${JSON.stringify(body, null, 2)}\n`, status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': 'en',
  });
}

/** What is hidden and what never was are answered alike. */
export const nothing = (c: Context): Response =>
  problem(c, { status: 404, code: 'not_found', detail: 'There is nothing of this id here.' });

/** `words`: why, in the language of the site. */
export const goneFrom = (c: Context, { why }: Gone, words: string): Response =>
  problem(c, { status: 410, code: why, detail: words });
