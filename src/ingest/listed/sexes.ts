/** The sex in a column of a list: in words, or in letters that mean another thing in another language. */

const MAN =
  /^(?:m|man|male|boy|м|муж.*|чал.*|ч|чол.*|m[eę]ż.*|mezczyzna|vyr.*|vīr.*|männ.*|masc.*|homme|hombre|var[oó]n|h)$/iu;
const WOMAN = /^(?:f|w|woman|female|girl|ж|жен.*|жан.*|жін.*|k|kob.*|mot.*|siev.*|weib.*|fem.*|fém.*|femme|mujer)$/iu;

/** Beside these letters M is a woman: moteris beside vyras, mujer beside hombre. */
const MAN_BESIDE_M = /^[vhš]$/iu;

export function sexReader(column: readonly string[]): (cell: string) => 'm' | 'f' | '' {
  const besideM = column
    .find((cell) => MAN_BESIDE_M.test(cell.trim()))
    ?.trim()
    .toLowerCase();
  return (cell) => {
    const text = cell.trim().toLowerCase();
    if (besideM !== undefined && text === besideM) return 'm';
    if (besideM !== undefined && text === 'm') return 'f';
    return MAN.test(text) ? 'm' : WOMAN.test(text) ? 'f' : '';
  };
}
