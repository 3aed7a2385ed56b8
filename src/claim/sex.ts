/** Sex as lists write it: in words, or in letters that mean another thing in another language. */

export type Sex = 'm' | 'f' | '';

const MAN =
  /^(?:m|man|men|male|boy|м|муж.*|чал.*|ч|чол.*|m[eę]ż.*|mezczyzna|muž.*|vyr.*|vīr.*|männ.*|mann|masc.*|homme|hombre|homem|uomo|var[oó]n|erkek|h|v)$/u;
const WOMAN =
  /^(?:f|w|woman|women|female|girl|ж|жен.*|жан.*|жін.*|k|kob.*|žen.*|moter.*|siev.*|weib.*|frau|fem.*|fém.*|femme|mujer|mulher|donna|kadın)$/u;

/** Beside these letters M is a woman: moteris beside vyras, mujer beside hombre. */
const MAN_BESIDE_M: ReadonlySet<string> = new Set(['h', 'v', 'š']);

/** The word as it is looked up: "M." and " m " are "m". */
const plain = (cell: string): string => cell.trim().toLowerCase().replace(/\.$/, '');

/** What a cell of this column says, or several cells of one person; empty where it says neither. */
export function sexReader(column: readonly string[]): (cell: string) => Sex {
  const besideM = column.map(plain).find((word) => MAN_BESIDE_M.has(word));
  return (cell) => {
    const word = plain(cell);
    if (besideM !== undefined && word === besideM) return 'm';
    if (besideM !== undefined && word === 'm') return 'f';
    return MAN.test(word) ? 'm' : WOMAN.test(word) ? 'f' : '';
  };
}

/** What is told of one person's sex; empty where that is nothing, or both. */
export function sexOf(told: readonly string[]): Sex {
  const found = new Set(told.map(sexReader([])).filter((sex) => sex !== ''));
  return found.size === 1 ? ([...found][0] ?? '') : '';
}
