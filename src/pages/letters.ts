/** Letters and appeals: who signed, how many, to whom. */
import type { LettersAnswer } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { eventEntry } from './parts/event.ts';
import { nothing, opening } from './parts/opening.ts';
import { viewOf } from './view.ts';

export function lettersPage({ asked, letters }: LettersAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  return layout(view, {
    title: view.t('letters.title'),
    place: 'dealings',
    asked,
    main: [
      opening({
        kicker: view.t('letters.kicker', { day: view.day(asked.day) }),
        title: view.t('letters.heading', { n: letters.length }),
        lede: view.t('letters.lede'),
      }),
      letters.length === 0
        ? nothing(view.t('letters.none'))
        : html`<div>${letters.map((letter) => eventEntry(view, letter, { heading: 'h2', anchored: true }))}</div>`,
    ],
  });
}
