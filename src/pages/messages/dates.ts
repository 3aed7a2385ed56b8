/** Dates as they are printed: without what a language writes after a year (" г."), which ends in a stop of its own in a sentence. */

class PrintedDates extends Intl.DateTimeFormat {
  readonly #afterYear: string;

  constructor(written: string, options: Intl.DateTimeFormatOptions) {
    super(written, options);
    const last = super.formatToParts(0).at(-1);
    this.#afterYear = last?.type === 'literal' ? last.value : '';
  }

  override format(date: Date): string {
    return this.#plain(super.format(date));
  }

  override formatRange(from: Date, to: Date): string {
    return this.#plain(super.formatRange(from, to));
  }

  #plain(words: string): string {
    return this.#afterYear === '' ? words : words.replaceAll(this.#afterYear, '');
  }
}

/** Of a language, as a BCP 47 tag; days are those of UTC. */
export const dateFormat = (written: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new PrintedDates(written, { timeZone: 'UTC', ...options });
