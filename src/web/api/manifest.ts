/** What the reconciliation service says of itself. */
import { MATCHED_KINDS } from '../../actions/ask.ts';
import { PREVIEW_SIZE, paths } from '../../pages/index.ts';
import type { View } from '../../pages/view.ts';
import { BATCH_SIZE } from './reconcile-query.ts';
import { types } from './reconcile-words.ts';

/** `origin`: scheme and host, before every address in it. */
export function manifest(view: View, origin: string): object {
  const suggests = (what: 'entity' | 'type' | 'property'): object => ({
    service_url: origin,
    service_path: paths.reconcilePart(`suggest/${what}`),
    flyout_service_path: `${paths.reconcilePart(`flyout/${what}`)}?id=\${id}`,
  });
  const kinds: ReadonlySet<string> = new Set(MATCHED_KINDS);
  return {
    versions: ['0.2'],
    name: view.site.title,
    identifierSpace: `${origin}/reconcile/id/`,
    schemaSpace: `${origin}/reconcile/type/`,
    documentation: `${origin}${paths.data({}, { at: 'services' })}`,
    defaultTypes: types(view)
      .filter(({ id }) => kinds.has(id))
      .map(({ id, name }) => ({ id, name })),
    view: { url: `${origin}/reconcile/id/{{id}}` },
    preview: { url: `${origin}${paths.reconcilePart('preview')}?id={{id}}`, ...PREVIEW_SIZE },
    suggest: { entity: suggests('entity'), type: suggests('type'), property: suggests('property') },
    extend: {
      propose_properties: { service_url: origin, service_path: paths.reconcilePart('properties') },
      property_settings: [
        {
          name: 'limit',
          label: view.t('setting.limit'),
          type: 'number',
          default: 0,
          help_text: view.t('setting.limitHelp'),
        },
        {
          name: 'as_of',
          label: view.t('setting.asOf'),
          type: 'text',
          default: '',
          help_text: view.t('setting.asOfHelp'),
        },
        {
          name: 'known',
          label: view.t('setting.known'),
          type: 'text',
          default: '',
          help_text: view.t('setting.knownHelp'),
        },
      ],
    },
    batchSize: BATCH_SIZE,
  };
}
