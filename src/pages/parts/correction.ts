/** How to ask for a correction or a removal. Stands on every person's page and on the page about the method. */
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';
import type { HeadingLevel } from './heading.ts';
import { headingOf } from './heading.ts';

export const correction = (view: View, heading: HeadingLevel): Html => html`<section id="correction" class="measure">
${headingOf(heading, '', view.t('correction.title'))}
<p>${view.t('correction.ask')}</p>
<p>${view.site.contact === undefined ? view.t('correction.noContact', { site: view.site.title }) : view.t('correction.contact', { contact: view.site.contact })}</p>
<p>${view.t('correction.whatHappens')}</p>
</section>`;
