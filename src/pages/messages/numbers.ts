/** Numbers as they are printed: with a minus sign (U+2212), where the language's own data has the hyphen of a keyboard. */

class PrintedNumbers extends Intl.NumberFormat {
  override format(value: number | bigint): string {
    if (value >= 0) return super.format(value);
    return this.formatToParts(value)
      .map((part) => (part.type === 'minusSign' ? '\u2212' : part.value))
      .join('');
  }
}

const made = new Map<string, Intl.NumberFormat>();

/** Of a language, as a BCP 47 tag. */
export function numberFormat(
  written: string | string[] | undefined,
  options?: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = JSON.stringify([written, options]);
  const format = made.get(key) ?? new PrintedNumbers(written, options);
  made.set(key, format);
  return format;
}
