/** What a list is called: by its file, and a register's by whom it holds. */
import type { ListHead } from '../../derive/list-answers.ts';
import type { View } from '../view.ts';

export const listName = (view: Pick<View, 'word'>, head: ListHead | undefined): string =>
  head?.found === 'register' ? view.word('reconciled.register', head.name) : (head?.name ?? '');
