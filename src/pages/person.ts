/**
 * One person. Written for the family first: what is known, how sure, last seen when and by whom, why it may not say "freed";
 * then everything that is told, with its words.
 */
import type { PersonAnswer } from '../derive/answers.ts';
import { timelineFigure } from './charts/timeline.ts';
import type { PageContext } from './context.ts';
import type { Html, Piece } from './html.ts';
import { html, joined } from './html.ts';
import { layout } from './layout.ts';
import { conflictEntry } from './parts/conflict.ts';
import { correction } from './parts/correction.ts';
import { eventEntries } from './parts/event-entries.ts';
import { parties } from './parts/event-name.ts';
import { citeLine, langOf, originsOf, why, words } from './parts/evidence.ts';
import { opening } from './parts/opening.ts';
import { doubtWords, shownDoubts, statusSentence, sureMark } from './parts/status.ts';
import { seenWords } from './parts/when.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function personPage(answer: PersonAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const human = answer.kind === 'person';
  return layout(view, {
    title: answer.name,
    place: 'people',
    asked: answer.asked,
    main: [
      opening({ kicker: kicker(view, answer), title: answer.name, lede: otherSpellings(answer) }),
      human && status(view, answer),
      human &&
        answer.stays.length > 0 &&
        html`<section aria-labelledby="years"><h2 id="years">${view.t('person.years')}</h2>${timelineFigure(view, answer)}</section>`,
      told(view, answer),
      answer.conflicts.length > 0 &&
        html`<section aria-labelledby="against"><h2 id="against">${view.t('person.against')}</h2>${answer.conflicts.map((conflict) => conflictEntry(view, conflict, 'h3'))}</section>`,
      html`<div class="two">${facts(view, answer)}${human && missing(view, answer)}</div>`,
      spellings(view, answer),
      human &&
        html`<section aria-labelledby="looking"><h2 id="looking">${view.t('person.looking')}</h2><div class="measure"><p>${view.t('person.notListed')}</p><p>${view.t('person.silence')}</p></div></section>`,
      correction(view, 'h2'),
    ],
  });
}

function kicker(view: View, { kind, actsFor, documents, disputed }: PersonAnswer): Piece {
  return joined(
    [
      view.word('kind', kind),
      ...(actsFor.length > 0 ? [view.rich('person.actsFor', { sides: html`${parties(view, actsFor)}` })] : []),
      view.t('person.documents', { n: documents }),
      ...(disputed ? [view.t('person.disputed')] : []),
    ],
    ' · ',
  );
}

/** The name in other letters, for who looks it up in those. */
function otherSpellings({ name, spellings }: PersonAnswer): Html {
  const seen = new Set([name]);
  const others = spellings.filter(({ text }) => !seen.has(text) && seen.add(text));
  const script = (text: string): boolean => /\p{Script=Latin}/u.test(text);
  const shown = [
    ...others.filter(({ text }) => script(text) !== script(name)),
    ...others.filter(({ text }) => script(text) === script(name)),
  ].slice(0, 3);
  return html`${joined(
    shown.map(({ text, language }) => html`<span${langOf(language)}>${text}</span>`),
    ' · ',
  )}`;
}

function status(view: View, answer: PersonAnswer): Html {
  const reasons = doubtWords(view, shownDoubts(answer), answer.seenAs);
  const line = statusSentence(view, answer);
  return html`<section class="status" aria-label="${view.t('person.status', { day: view.day(answer.asked.day) })}">
<p class="status__day">${view.t('person.onDay', { day: view.day(answer.asked.day) })} ${sureMark(view, answer.status)}</p>
<p class="status__say">${line}</p>
${answer.statusCites.length > 0 && words(view, answer.statusCites.slice(0, 3))}
${answer.statusCites.length > 3 && why(view, answer.statusCites.slice(3))}
<div><p>${seen(view, answer)}</p>${answer.seenBy.length > 0 && why(view, answer.seenBy)}</div>
${reasons.length > 0 && html`<div><h2 class="status__why">${view.t(answer.status === 'out' ? 'person.whyUnsure' : 'person.whyNotFreed')}</h2><ul class="reasons">${reasons.map((reason) => html`<li>${reason}</li>`)}</ul></div>`}
${citeLine(view, { what: view.t('person.citeWhat', { name: answer.name, status: line }), definition: view.t('definition.status') }, [...answer.statusCites, ...answer.seenBy])}
</section>`;
}

function seen(view: View, { seenAs, seenBy }: PersonAnswer): string {
  if (seenAs === null) return view.t('person.neverSeen');
  const by = originsOf(seenBy).map((name) => (name === '' ? view.t('evidence.byHand') : name));
  return view.t('person.seenBy', { seen: seenWords(view, seenAs), names: view.list(by.slice(0, 5)) });
}

const told = (view: View, { id, events, kind }: PersonAnswer): Html | false =>
  events.length > 0 &&
  html`<section aria-labelledby="told"><h2 id="told">${view.t('person.told')}</h2>
<p class="note">${view.t('person.toldNote')}</p>
${eventEntries(view, events, { heading: 'h3', about: id, sides: kind !== 'person', withoutWholes: true })}</section>`;

function facts(view: View, answer: PersonAnswer): Html | false {
  return (
    answer.facts.length > 0 &&
    html`<section aria-labelledby="facts"><h2 id="facts">${view.t('person.facts')}</h2><dl class="facts facts--wide">${[...Map.groupBy(answer.facts, ({ property }) => property).entries()].map(([property, rows]) => html`<dt>${view.t(`property.${property}`)}</dt>${rows.map(({ text, cites }) => html`<dd><span>${property === 'left_as' ? view.word('left_as', text) : view.edtf(text)}</span> ${why(view, cites, { bare: true })}</dd>`)}`)}</dl></section>`
  );
}

/** What would make the page surer: asked of nobody in particular, so that who knows can say. */
function missing(view: View, { stays, seenAs, facts: known, doubts }: PersonAnswer): Html {
  const last = stays.at(-1);
  const has = (property: string): boolean => known.some((fact) => fact.property === property);
  const wanted = [
    ...(last && last.start.earliest !== last.start.latest ? [view.t('missing.arrestDay')] : []),
    ...(doubts.includes('not_seen_since') || doubts.includes('refused')
      ? [seenAs === null ? view.t('missing.seen') : view.t('missing.seenAfter', { when: view.range(seenAs.when) })]
      : []),
    ...(last?.end && last.end.earliest !== last.end.latest ? [view.t('missing.releaseDay')] : []),
    ...(has('birth_date') ? [] : [view.t('missing.birthDate')]),
    ...(has('term') ? [] : [view.t('missing.term')]),
  ];
  return html`<section aria-labelledby="missing"><h2 id="missing">${view.t('person.missing')}</h2><ul class="reasons">${wanted.map((one) => html`<li>${one}</li>`)}</ul></section>`;
}

const spellings = (view: View, { spellings: all }: PersonAnswer): Html | false =>
  all.length > 0 &&
  html`<section aria-labelledby="spellings"><h2 id="spellings">${view.t('person.spellings', { n: all.length })}</h2>
<p class="note">${view.t('person.spellingsNote')}</p>
<ul class="names">${all.map(({ text, language, cites }) => html`<li class="names__one"><b${langOf(language)}>${text}</b><div class="names__where"><span>${view.language(language)}</span> ${why(view, cites, { bare: true })}</div></li>`)}</ul></section>`;
