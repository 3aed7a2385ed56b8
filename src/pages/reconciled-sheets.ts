/** Lists held against each other, as tables to go on working with: who is on which; and the lists themselves. */
import type { ListedName, ListHead, ListPerson, ListReason, ReconcileAnswer } from '../derive/list-answers.ts';
import type { Locale } from './messages/catalogue.ts';
import { listName } from './parts/list-name.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export interface TextSheet {
  readonly name: string;
  readonly header: readonly string[];
  /** As wide as the header; all of it text. */
  readonly rows: readonly (readonly string[])[];
}

/** Each person a row and each unsure pair a row, with the name and its place under every list. */
export function reconciledSheets(answer: ReconcileAnswer, locale: Locale): readonly [TextSheet, TextSheet] {
  const site = { title: 'Rollcall', editionStep: 0, editionDay: '' };
  const view = viewOf({ locale, path: '/', query: {}, site }, null);
  const { t, word } = view;
  const { lists, people, unsure, repeats } = answer;
  const cells = (names: readonly ListedName[]): string[] =>
    lists.flatMap((_, list) => {
      const own = names.filter((name) => name.list === list);
      return [own.map(({ name }) => name).join(' / '), own.map(({ at }) => at).join(' / ')];
    });
  const because = (why: readonly ListReason[]): string =>
    why.map((one) => (one.against ? t('reconciled.against', { because: one.because }) : one.because)).join(' ');
  const onWhich = (names: readonly ListedName[]): string =>
    names.length === 1
      ? t('reconciled.only', { list: listName(view, lists[names[0]?.list ?? 0]) })
      : names.length === lists.length
        ? t(lists.length === 2 ? 'reconciled.both' : 'reconciled.onAll')
        : t('reconciled.onSeveral');
  return [
    {
      name: t('reconciled.people'),
      header: [
        t('reconciled.which'),
        ...lists.map((head) => listName(view, head)).flatMap((name) => [name, t('reconciled.place', { list: name })]),
        t('reconciled.why'),
      ],
      rows: [
        ...people
          .filter(isSettled)
          .map(({ names, why }) => [
            onWhich(names),
            ...cells(names),
            why.map((own, at) => (why.length > 1 ? `${names[at + 1]?.name}: ${because(own)}` : because(own))).join(' '),
          ]),
        ...unsure.map(({ a, b, why }) => [t('reconciled.sectionUnsure'), ...cells([a, b]), because(why)]),
        ...repeats.map(({ a, b, why }) => [t('reconciled.sectionRepeats'), ...cells([a, b]), because(why)]),
      ],
    },
    {
      name: t('reconciled.lists'),
      header: [t('reconciled.list'), t('reconciled.role'), t('reconciled.people'), t('reconciled.how')],
      rows: lists.map((head) => [
        listName(view, head),
        word('reconciled.role', head.role),
        String(head.people),
        howWords(view, head),
      ]),
    },
  ];
}

/** Who stands in a row of an unsure pair has none besides. */
const isSettled = ({ names, open }: ListPerson): boolean => !open || names.length > 1;

const howWords = (view: View, { found, columns, nameless }: ListHead): string =>
  [
    found === 'columns'
      ? view.t('reconciled.found.columns', { columns: view.list(columns) })
      : view.word('reconciled.found', found),
    ...(nameless.length > 0
      ? [view.t('reconciled.nameless', { n: nameless.length, more: 0, lines: nameless.join(', ') })]
      : []),
  ].join('; ');
