/** What does not add up in a text: parts and their total, a unit told twice, a date that only furniture prints. */
import { boundsOf } from './calendar.ts';
import { datesOf } from './dates.ts';
import type { Note } from './notes.ts';
import type { Passage } from './passages.ts';
import type { SentenceView } from './view.ts';

/** "52 prisoners: 38 men and 13 women": what stands behind a total, up to the end of its part of the sentence, is counted again. */
export function sumsOf(views: readonly SentenceView[]): Note[] {
  return views.flatMap((view) =>
    view.numbers
      .filter(({ parts, value }) => parts !== undefined && parts !== value)
      .map(
        (total): Note => ({
          code: 'parts_differ',
          message: `"${view.text.slice(total.start, total.end)}" is ${total.value}, and its parts as told come to ${total.parts}. The total was kept.`,
          at: `offset ${view.sentence.start + total.start}`,
        }),
      ),
  );
}

const SIGNS = '[$€£¥₽₴₺]|US\\$|USD|EUR|руб|zł|BYN';

/** "10,000 rubles ($110)": an amount, and in brackets the same in another currency or unit. */
export function conversionsOf(views: readonly SentenceView[]): Note[] {
  const converted = new RegExp(
    `(?:\\p{N}[\\p{N}.,\\u00a0\\u202f ]*\\s?[\\p{L}.$€£%]+|(?:${SIGNS})\\s?\\p{N}[\\p{N}.,]*(?: \\p{L}+)?)\\s+\\((?:\\p{L}+\\s+){0,2}(?:(?:${SIGNS})\\s?\\p{N}|\\p{N}[\\p{N}.,\\u00a0\\u202f ]*(?: \\p{L}+)?\\s?(?:${SIGNS}|dollars?|euros?|доллар|евро|долар|dolar))[^()]{0,40}\\)`,
    'gu',
  );
  return views.flatMap((view) =>
    [...view.text.matchAll(converted)].map(
      (hit): Note => ({
        code: 'converted',
        message: `"${hit[0]}": an amount and what it comes to in another unit. Which of the two the source said is not told.`,
        at: `offset ${view.sentence.start + hit.index}`,
      }),
    ),
  );
}

/** A day printed in page furniture that is not the day of publication, or that stands where none is known. */
export function furnitureDates(text: string, all: readonly Passage[], published: string | undefined): Note[] {
  const notes: Note[] = [];
  const today = published ? boundsOf(published) : null;
  for (const { kind, start, end, tables } of all) {
    if (kind !== 'furniture' || !tables) continue;
    for (const date of datesOf(
      text.slice(start, end),
      { published: null, previous: null, day: null, era: null },
      tables,
    )) {
      const when = boundsOf(date.edtf);
      if (!when || when[0] !== when[1] || (today && when[0] <= today[1] && today[0] <= when[1])) continue;
      notes.push({
        code: 'furniture_date',
        message: `"${date.text}" stands in the furniture of the page, and ${published ? `the text is told to be of ${published}` : 'no day of publication is known'}. It was not taken for the day of publication.`,
        at: `offset ${start + date.start}`,
      });
    }
  }
  return notes;
}
