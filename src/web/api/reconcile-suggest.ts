/** Suggestions while somebody types: things, types, properties; and which properties a type has. */
import type { Context, Hono } from 'hono';
import { MATCHED_KINDS, suggest } from '../../actions/ask.ts';
import { html } from '../../pages/html.ts';
import { paths } from '../../pages/index.ts';
import { json, viewFor } from './answering.ts';
import { nothing } from './problem.ts';
import { kindOfType } from './reconcile-query.ts';
import type { Described } from './reconcile-words.ts';
import { properties, propertiesOfType, suggested, types } from './reconcile-words.ts';
import type { ServiceOptions } from './service-options.ts';

/** Suggestions in one answer; `cursor` asks for those after so many. */
const SUGGESTED = 10;

export function addSuggest(app: Hono, options: ServiceOptions): void {
  app.get(paths.reconcilePart('suggest/entity'), async (c) => {
    const register = await options.register();
    const view = await viewFor(options, c, register);
    const kind = kindOfType(c.req.query('type') ?? '');
    const found = await suggest(register, prefixOf(c), new Set(kind === null ? MATCHED_KINDS : [kind]));
    return json(c, { result: pageOf(c, found).map((one) => suggested(view, one)) });
  });
  const listed = (part: 'type' | 'property', all: (c: Context) => Promise<readonly Described[]>): void => {
    app.get(paths.reconcilePart(`suggest/${part}`), async (c) => {
      const prefix = prefixOf(c).toLowerCase();
      const begins = ({ id, name }: Described): boolean =>
        id.startsWith(prefix) || ` ${name.toLowerCase()}`.includes(` ${prefix}`);
      return json(c, { result: pageOf(c, (await all(c)).filter(begins)) });
    });
    app.get(paths.reconcilePart(`flyout/${part}`), async (c) => {
      const id = c.req.query('id') ?? '';
      const found = (await all(c)).find((one) => one.id === id);
      if (!found) return nothing(c);
      const { name, description } = found;
      const said = html`<p><b>${name}</b></p>${description !== undefined && html`<p>${description}</p>`}`;
      return json(c, { id, html: said.toString() });
    });
  };
  listed('type', async (c) => types(await viewFor(options, c, await options.register())));
  listed('property', async (c) =>
    properties(await viewFor(options, c, await options.register()), propertiesOfType(c.req.query('type'))),
  );
  app.get(paths.reconcilePart('properties'), async (c) => {
    const view = await viewFor(options, c, await options.register());
    const type = c.req.query('type');
    const limit = Number(c.req.query('limit'));
    const all = properties(view, propertiesOfType(type)).map(({ id, name }) => ({ id, name }));
    return json(c, {
      type: type ?? '',
      properties: limit > 0 ? all.slice(0, limit) : all,
      ...(limit > 0 && { limit }),
    });
  });
}

const LONGEST_PREFIX = 200;
const prefixOf = (c: Context): string => (c.req.query('prefix') ?? '').trim().slice(0, LONGEST_PREFIX);

function pageOf<T>(c: Context, all: readonly T[]): readonly T[] {
  const from = Math.max(0, Math.floor(Number(c.req.query('cursor')) || 0));
  return all.slice(from, from + SUGGESTED);
}
