/** Demands: lists of names that somebody asked to be freed, and how each stands on a day. */
import { translated } from '../message.ts';

export const DEMANDS = {
  ...translated('demand', {
    title: 'Требование, {when}',
    kicker: 'Требование, {when} · на {day}',
    heading:
      'Требовали освободить {n, plural, one {# человека} few {# человек} many {# человек} other {# человека}}; {out, plural, =0 {не вышел никто} one {вышел #} few {вышли #} many {вышли #} other {вышли #}}',
    by: 'Кто: {names}.',
    to: 'От кого: {names}.',
    lede: 'Что с каждым, реестр говорит на день, названный выше, и говорит заново со всем, что добавляется. Кого здесь точно не знают, о том так и сказано.',
    numbers: 'В цифрах',
    caption: 'Что с каждым человеком',
    person: 'Кого требовали',
    stands: 'Состояние',
    since: 'С какого времени',
    register: 'В этом реестре',
    found: 'найдено правилом; никто этого не подтвердил',
    perhaps: 'возможно, {name}: {status}',
    why: 'Почему',
    words: 'Требование',
  }),
  ...translated('demand.state', {
    out: 'на свободе',
    refused: 'отказ уезжать',
    died: 'нет в живых',
    promised: 'обещали',
    held: 'всё ещё в заключении',
    unsure: 'неясно, кто это',
    unknown: 'не сообщается',
  }),
  ...translated('demands', {
    title: 'Требования',
    kicker: 'На {day}',
    heading:
      '{n, plural, =0 {О требованиях с именами не сообщали} one {# требование с именами} few {# требования с именами} many {# требований с именами} other {# требования с именами}}',
    lede: 'Освобождения, которые кто-то предложил, и люди, о которых просили. Требование — не обещание.',
    none: 'До этого дня о требованиях, где названы люди, не сообщали.',
    more: 'Требования и что с каждым, кто в них назван',
    caption: 'Требования по порядку времени',
    when: 'День',
    by: 'Кто',
    to: 'От кого',
    people: 'Люди',
  }),
} as const;
