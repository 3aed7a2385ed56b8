/**
 * The page on which a reader holds lists against each other, or against the edition's people. What is sent is read in memory, answered
 * and forgotten: nothing is stored or noted.
 */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { listReport } from '../../actions/list-report.ts';
import type { ListFile, ReconcileAnswer } from '../../actions/reconcile.ts';
import { reconcileFiles } from '../../actions/reconcile.ts';
import type { RegisterList } from '../../actions/register-list.ts';
import { REGISTER_LISTS, reconcileWith } from '../../actions/register-list.ts';
import type { Register } from '../../actions/registers.ts';
import { Refusal } from '../../claim/problem.ts';
import type { Locale, PageContext } from '../../pages/index.ts';
import { listsPage, pathsIn } from '../../pages/index.ts';
import type { ListsAsked } from '../../pages/lists.ts';
import { translate } from '../../pages/messages/translate.ts';

interface ListsOptions {
  readonly register: () => Promise<Register>;
  readonly context: (c: Context, register: Register) => Promise<PageContext>;
}

/** What one request may bring: it is answered while others wait. */
const LIMITS = { rows: 1000, kilobytes: 1024 } as const;
const OF_A_LIST = {
  read: { bytes: LIMITS.kilobytes * 1024, rows: LIMITS.rows },
  apart: { seconds: 5, secondsInAll: 10, megabytes: 400 },
} as const;

/** Media types of the report as a file, by the ending it has. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function listsService(locale: Locale, { register, context }: ListsOptions): Hono {
  const app = new Hono({ strict: false });
  const path = pathsIn(locale).lists;
  const page = async (
    c: Context,
    status: 200 | 400 | 413,
    shown: { readonly answer?: ReconcileAnswer; readonly reason?: ListsAsked['reason'] },
  ): Promise<Response> => {
    const { answer = null, reason = null } = shown;
    c.header('Cache-Control', 'no-store');
    return c.html(listsPage({ answer, reason, limits: LIMITS }, await context(c, await register())).toString(), status);
  };
  const tooLarge = { words: translate(locale, 'lists.tooLarge', { kilobytes: LIMITS.kilobytes }), english: false };
  app.get(path, (c) => page(c, 200, {}));
  app.post(
    path,
    bodyLimit({ maxSize: LIMITS.kilobytes * 1024, onError: (c) => page(c, 413, { reason: tooLarge }) }),
    async (c) => {
      try {
        const sent = await sentOf(c, locale);
        if (sent.files.length + Number(sent.which !== null) < 2)
          return await page(c, 400, { reason: { words: translate(locale, 'lists.tooFew'), english: false } });
        const answer = await answerTo(await register(), sent);
        const type = TYPES[sent.as];
        if (type === undefined) return await page(c, 200, { answer });
        const name = `lists.${sent.as}`;
        return c.body(new Uint8Array(listReport(answer, name, locale)), 200, {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="${name}"`,
          'Cache-Control': 'no-store',
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return await page(c, 400, { reason: { words: error.problem.message, english: true } });
      }
    },
  );
  return app;
}

interface Sent {
  readonly files: readonly ListFile[];
  readonly which: RegisterList | null;
  readonly asOf: string | undefined;
  readonly as: string;
}

/** A file where one was chosen, else what was pasted. */
async function sentOf(c: Context, locale: Locale): Promise<Sent> {
  const form = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>);
  const text = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const listOf = async (name: 'a' | 'b', called: string): Promise<ListFile[]> => {
    const file = form[`${name}File`];
    if (file instanceof File && file.size > 0)
      return [{ name: file.name || called, bytes: new Uint8Array(await file.arrayBuffer()), limits: OF_A_LIST }];
    return text(name) === '' ? [] : [{ name: called, bytes: new TextEncoder().encode(text(name)), limits: OF_A_LIST }];
  };
  const which = REGISTER_LISTS.find((one) => one === text('with')) ?? null;
  const files = [
    ...(await listOf('a', translate(locale, 'lists.calledFirst'))),
    ...(await listOf('b', translate(locale, 'lists.calledSecond'))),
  ];
  return { files, which, asOf: text('asOf') || undefined, as: text('as') };
}

async function answerTo(register: Register, { files, which, asOf }: Sent): Promise<ReconcileAnswer> {
  return which === null ? reconcileFiles(files, asOf ?? null) : reconcileWith(register, which, { asOf }, files);
}
