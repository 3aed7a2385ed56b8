/** What a source is called: its own title; one that has none says so, for the name of its file is nobody's business. */
import type { View } from '../view.ts';

export const sourceTitle = (view: View, { title }: { readonly title: string }): string =>
  title === '' ? view.t('source.untitled') : title;
