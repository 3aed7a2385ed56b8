/** Looking at one thing: a page for a small frame, the same as a fragment, and the way from an id to the page of what it is of. */
import type { Context, Hono } from 'hono';
import type { EntityPreview } from '../../actions/ask.ts';
import { entityPreview } from '../../actions/ask.ts';
import type { Register } from '../../actions/registers.ts';
import { noPreviewPage, paths, previewFragment, previewPage } from '../../pages/index.ts';
import { eventPlace } from '../../pages/parts/event-name.ts';
import { json, viewFor } from './answering.ts';
import { goneFrom, nothing } from './problem.ts';
import type { ServiceOptions } from './service-options.ts';

export function addPreview(app: Hono, options: ServiceOptions): void {
  app.get(paths.reconcilePart('preview'), async (c) => {
    const register = await options.register();
    const id = idOf(c);
    const found = await standing(register, id);
    const context = await options.context(c, register);
    if (found) return c.html(previewPage(found, context).toString());
    const gone = await register.gone(id);
    return c.html(noPreviewPage(gone, context).toString(), gone ? 410 : 404);
  });
  app.get(paths.reconcilePart('flyout/entity'), async (c) => {
    const register = await options.register();
    const id = idOf(c);
    const found = await standing(register, id);
    if (!found) return notHere(options, c, register, id);
    return json(c, { id, html: previewFragment(found, await options.context(c, register)).toString() });
  });
  app.get(paths.reconcilePart('id/:id'), async (c) => {
    const register = await options.register();
    const id = c.req.param('id') ?? '';
    const found = await entityPreview(register, id);
    if (found.kind === 'unknown') return notHere(options, c, register, id);
    // A joining can be undone: where an id leads is never kept.
    c.header('Cache-Control', 'no-store');
    return found.kind === 'moved' ? c.redirect(paths.thing(found.id), 308) : c.redirect(pageOf(found.answer), 303);
  });
}

const idOf = (c: Context): string => c.req.query('id') ?? '';

/** Of an id that was joined with another, the one that stands. */
async function standing(register: Register, id: string): Promise<EntityPreview | null> {
  const found = await entityPreview(register, id);
  if (found.kind === 'moved') return standing(register, found.id);
  return found.kind === 'answer' ? found.answer : null;
}

async function notHere(options: ServiceOptions, c: Context, register: Register, id: string): Promise<Response> {
  const gone = await register.gone(id);
  return gone ? goneFrom(c, gone, (await viewFor(options, c, register)).t(`gone.lede.${gone.why}`)) : nothing(c);
}

/** An event that has no page of its own is shown in its preview. */
const pageOf = (preview: EntityPreview): string =>
  preview.of === 'named'
    ? paths.person(preview.id)
    : (eventPlace(preview.event) ?? `${paths.reconcilePart('preview')}?id=${encodeURIComponent(preview.id)}`);
