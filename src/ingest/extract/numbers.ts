/**
 * Third stage: numbers in digits and words, with their qualifier and what they count. A number nobody counted
 * ("dozens") has the value null. Offsets are those of the sentence.
 */
import type { Qualifier, Quantity, Unit } from '../../claim/reading.ts';
import { matches, Pattern } from './patterns.ts';
import type { Compiled } from './tables.ts';

export interface NumberMark {
  /** From the qualifier to the last word of the number. */
  readonly start: number;
  /** Where the number itself begins, behind its qualifier. */
  readonly core: number;
  readonly end: number;
  readonly value: number | null;
  readonly max?: number;
  readonly qualifier: Qualifier;
  /** `bare`: the text does not say what is counted. */
  readonly unit: Unit | 'bare';
  /** Where the noun that is counted ends; `end` where there is none. */
  readonly nounEnd: number;
  readonly ordinal?: boolean;
  /** "69 of them": a part of a number told before. */
  readonly share?: boolean;
  /** What the parts told behind a total come to. */
  readonly parts?: number;
  /** "others", "more": added to those named before. */
  readonly others?: boolean;
}

interface Finder {
  readonly number: Pattern;
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
}

const finders = new WeakMap<Compiled, Finder>();

function finderOf(tables: Compiled): Finder {
  const made = finders.get(tables);
  if (made) return made;
  const { words, scales, ordinals, digits, joiner, ordinalEnding, one } = tables.tables.numbers;
  const any = (of: Readonly<Record<string, number>>): string =>
    Object.keys(of)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .join('|');
  const word = `(?:${any(words)})`;
  const scale = `(?:${any(scales)})`;
  // "Two hundred and five" is one number, "between two and five" are two.
  const next = `(?:-|\\s+|(?<=${scale})\\s+${joiner}\\s+)(?:${word}|${scale})(?![\\p{L}])`;
  // "A five-year term": the article is no number beside one.
  const whole = Object.keys(words).filter((key) => key.includes(' '));
  const article =
    one === undefined
      ? ''
      : `(?:(?=(?:${whole.join('|') || '(?!)'})(?![\\p{L}]))|(?!(?:${one})\\s+${word}(?![\\p{L}])))`;
  const spelt = `${article}(?:${word}|(?:an?\\s+)(?=${scale}))(?:${next})*`;
  const finder: Finder = {
    number: new Pattern(
      `(?<![\\p{L}\\p{N}.,:/]|(?<!(?<![\\p{L}\\p{N}-])\\p{N}{1,4})-)(?:(?<digits>${digits})(?:\\s+(?<scale>${scale}))?(?![\\p{L}\\p{N}]|[.,]\\p{N}|:\\p{N}|/\\p{N}${ordinalEnding ? `|-(?:${ordinalEnding})(?![\\p{L}])` : ''})` +
        `|(?<spelt>${spelt})(?![\\p{L}]|[’'ʼ]\\p{L})|(?<ordinal>${any(ordinals)})(?![\\p{L}])|(?<compound>${word})(?=\\p{L}))`,
      'giu',
    ),
    values: new Map(Object.entries(words).map(([key, value]) => [key.replace(/\s/gu, '-'), value])),
    scales: new Map(Object.entries(scales)),
    ordinals: new Map(Object.entries(ordinals)),
  };
  finders.set(tables, finder);
  return finder;
}

/** All numbers of a sentence, but for those that lie in a `taken` stretch (dates, citations). */
export function numbersOf(
  text: string,
  taken: readonly { start: number; end: number }[],
  tables: Compiled,
): NumberMark[] {
  const finder = finderOf(tables);
  const found: NumberMark[] = [];
  const free = (start: number, end: number): boolean => !taken.some((t) => start < t.end && t.start < end);
  for (const hit of matches(finder.number, text)) {
    const start = hit.index;
    const end = start + hit[0].length;
    if (!free(start, end)) continue;
    const value = amountOf(hit, finder, tables);
    if (value === null) continue;
    if (hit.groups?.['compound'] !== undefined) {
      // "семилетний срок", "zehnjährige Haft": the unit is the rest of the word.
      const rest = `-${text.slice(end)}`;
      const unit = tables.numbers.units.find(({ at }) => at.test(rest));
      const tail = unit?.at.exec(rest)?.[0].length ?? 0;
      if (unit && isTime(unit.unit))
        found.push({
          start,
          core: start,
          end: end + tail - 1,
          nounEnd: end + tail - 1,
          value,
          qualifier: 'exactly',
          unit: unit.unit,
        });
      continue;
    }
    const mark = dress(text, start, end, value, tables, hit.groups?.['ordinal'] !== undefined);
    if (tables.numbers.one?.test(hit[0]) && !isTime(mark.unit)) continue;
    found.push(mark);
  }
  for (const hit of matches(tables.numbers.vague, text)) {
    const start = hit.index;
    const end = start + hit[0].length;
    if (!free(start, end) || found.some((n) => start < n.end && n.start < end)) continue;
    const noun = nounAfter(text, end, tables);
    if (noun.unit === 'bare' && !noun.others && !tables.glue.numberVerb.test(text.slice(end))) continue;
    if (noun.unit === 'bare' && tables.glue.ofNoun.test(text.slice(end))) continue;
    found.push({ start, core: start, end, value: null, qualifier: 'about', ...noun });
  }
  found.sort((a, b) => a.start - b.start);
  return join(text, found, tables);
}

const isTime = (unit: NumberMark['unit']): boolean => unit === 'year' || unit === 'month' || unit === 'day';

function amountOf(hit: RegExpExecArray, finder: Finder, tables: Compiled): number | null {
  const { groupMark, decimalMark } = tables.tables.numbers;
  const { digits, scale, spelt, ordinal, compound } = hit.groups ?? {};
  if (compound) return finder.values.get(compound.toLowerCase()) ?? null;
  if (ordinal) return finder.ordinals.get(ordinal.toLowerCase()) ?? null;
  if (digits) {
    const plain = [...groupMark].reduce((d, mark) => d.replaceAll(mark, ''), digits).replace(decimalMark, '.');
    return Number(plain) * (scale ? (finder.scales.get(scale.toLowerCase()) ?? 1) : 1);
  }
  if (!spelt) return null;
  let total = 0;
  let current = 0;
  const parts = spelt.toLowerCase().split(/[\s-]+/u);
  for (let i = 0; i < parts.length; i++) {
    const word = parts[i] ?? '';
    // "quatre-vingt", "treinta y uno": numbers whose words do not add up stand in the table whole.
    const whole = [4, 3, 2].find((n) => i + n <= parts.length && finder.values.has(parts.slice(i, i + n).join('-')));
    const value = finder.values.get(whole ? parts.slice(i, i + whole).join('-') : word);
    if (whole) i += whole - 1;
    const factor = whole ? undefined : finder.scales.get(word);
    if (value !== undefined) current += value;
    else if (factor !== undefined) {
      if (factor >= 1000) {
        total += (current || 1) * factor;
        current = 0;
      } else current = (current || 1) * factor;
    }
  }
  return total + current;
}

function dress(text: string, from: number, to: number, whole: number, tables: Compiled, ordinal: boolean): NumberMark {
  let start = from;
  const half = tables.numbers.half?.exec(text.slice(to));
  let end = to + (half?.[0].length ?? 0);
  const value = half ? whole + 0.5 : whole;
  let qualifier: Qualifier = tables.numbers.round?.test(text.slice(from, to)) ? 'about' : 'exactly';
  const before = text.slice(0, start);
  const money = tables.numbers.money.exec(before);
  for (const q of tables.numbers.qualifiers) {
    const hit = q.at.exec(before);
    if (!hit) continue;
    qualifier = q.qualifier;
    start = hit.index + (hit[0].length - hit[0].trimStart().length);
    break;
  }
  for (const q of tables.numbers.qualifiersAfter) {
    const hit = q.at.exec(text.slice(end));
    if (!hit) continue;
    qualifier = q.qualifier;
    end += hit[0].length;
    break;
  }
  const dressed = { core: from, end, value, qualifier, ...(ordinal ? { ordinal } : {}) };
  if (money) return { ...dressed, start, unit: /€/u.test(money[0]) ? 'EUR' : 'USD', nounEnd: end };
  const more = tables.numbers.othersBefore?.exec(text.slice(0, start));
  if (more) start = more.index;
  const found = nounAfter(text, end, tables);
  const unnamed = found.unit === 'bare' && found.nounEnd >= 0 && !ordinal;
  const alone = unnamed && countsPeople(text, { from, to, start, end, value }, tables);
  const noun = { ...found, ...(more ? { others: true } : {}), ...(alone ? { unit: 'person' as const } : {}) };
  const behind = isTime(noun.unit) ? tables.numbers.halfBehindUnit?.exec(text.slice(noun.nounEnd)) : null;
  if (!behind) return { ...dressed, start, ...noun };
  end = noun.nounEnd + behind[0].length;
  return { ...dressed, start, ...noun, value: value + 0.5, end, nounEnd: end };
}

/** Any number above this, set beside people, counts them and is no age. */
const NO_AGE = 120;

/** A number without a noun: "pięciu wyjedzie", "all ten at once", "political prisoners, about 1,000 by his count". */
function countsPeople(
  text: string,
  n: {
    readonly from: number;
    readonly to: number;
    readonly start: number;
    readonly end: number;
    readonly value: number;
  },
  tables: Compiled,
): boolean {
  const [before, after] = [text.slice(0, n.start), text.slice(n.end)];
  const ends = tables.numbers.noNoun.test(after);
  if (tables.numbers.personal?.test(text.slice(n.from, n.to)) && (ends || tables.clauses.verbNext.test(after)))
    return true;
  if (!ends) return false;
  const year = n.value >= 1900 && n.value < 2100 && /^\p{N}{4}$/u.test(text.slice(n.from, n.to));
  return tables.numbers.all.test(before) || (n.value > NO_AGE && !year && tables.numbers.peopleBefore.test(before));
}

function nounAfter(
  text: string,
  end: number,
  tables: Compiled,
): Pick<NumberMark, 'unit' | 'nounEnd' | 'others' | 'share'> {
  const after = text.slice(end, end + 160);
  for (const unit of tables.numbers.units) {
    const hit = unit.at.exec(after);
    if (hit) return { unit: unit.unit, nounEnd: end + hit[0].length };
  }
  if (tables.numbers.notPeople.test(after)) return { unit: 'bare', nounEnd: -1 };
  const others = tables.numbers.others.exec(after);
  const extra = others ? { others: true } : {};
  // "many of those", "several of the best-known detainees": a share of people.
  const share = tables.glue.share.exec(after);
  if (share && !/\s$/u.test(share[0])) return { unit: 'person', nounEnd: end + share[0].length, share: true };
  let at = share ? share[0].length - 1 : 0;
  for (let gap = 0; gap < 8; gap++) {
    const hit = /^(?:\s+|-)([“"‘']?[\p{L}\p{M}\p{N}.’'–-]+)(["”’]?)/u.exec(after.slice(at));
    if (!hit) break;
    const word = (hit[1] ?? '').replace(/^[“"‘']|[.’'-]+$/gu, '');
    at += hit[0].length;
    if (tables.numbers.people.test(word)) return { unit: 'person', nounEnd: end + at, ...extra };
    if (tables.numbers.gapStop.test(word)) break;
    const rest = after.slice(at);
    if (/^[,;:.!?)]/u.test(rest) && !/^,\s+\p{Ll}+\s/u.test(rest)) break;
    if (rest.startsWith(',')) at += 1;
  }
  if (others) return { unit: 'person', nounEnd: end + others[0].length, ...extra };
  return { unit: 'bare', nounEnd: end };
}

/** Joins "1,300 or 1,400", "4 women and 14 men", "two years and six months" into one number. */
function join(text: string, all: readonly NumberMark[], tables: Compiled): NumberMark[] {
  const found = withoutParts(text, all);
  const out: NumberMark[] = [];
  for (const next of found) {
    const last = out.at(-1);
    if (last && !last.ordinal && !next.ordinal) {
      const joined = together(text, last, next, tables);
      if (joined) {
        out[out.length - 1] = joined;
        continue;
      }
    }
    out.push(next);
  }
  return out;
}

/**
 * "48 prisoners, 41 men and seven women": what is told right behind a number of people, after a comma, a colon, a dash or a bracket,
 * are its parts where they come to it. After a colon, a dash or a bracket they are that in any case.
 */
function withoutParts(text: string, found: readonly NumberMark[]): NumberMark[] {
  const out: NumberMark[] = [];
  for (let i = 0; i < found.length; i++) {
    const total = found[i];
    if (!total) continue;
    out.push(total);
    if (total.unit !== 'person' || total.value === null || total.others) continue;
    const opened = found[i + 1] ? text.slice(total.nounEnd, found[i + 1]?.start) : '';
    const sign = /^\s*(?:[:(–—]|,|\s-\s)\s*$/u.exec(opened)?.[0].trim();
    if (sign === undefined) continue;
    let sum = 0;
    let n = 0;
    for (let k = i + 1; k < found.length; k++) {
      const part = found[k];
      const before = found[k - 1];
      if (part?.unit !== 'person' || part.value === null || part.value > total.value || part.others || part.share)
        break;
      if (k > i + 1 && before && !/^\s*(?:,|,?\s+\p{Ll}{1,4})\s*$/u.test(text.slice(before.nounEnd, part.start))) break;
      sum += part.value;
      n++;
    }
    const adds = n > 1 && (sum === total.value || sign !== ',');
    if (!adds) continue;
    out[out.length - 1] = { ...total, parts: sum };
    i += n;
  }
  return out;
}

function together(text: string, a: NumberMark, b: NumberMark, tables: Compiled): NumberMark | null {
  if (a.value === null || b.value === null || b.share) return null;
  const range = ranged(text, a, b, tables);
  if (range) return range;
  const between = text.slice(a.end, b.start);
  const alike = a.unit === 'bare' || a.nounEnd === b.nounEnd;
  if (alike && tables.numbers.either.test(between)) {
    return { ...b, start: a.start, value: a.value, max: b.value, qualifier: 'about' };
  }
  if (a.nounEnd < 0) return null;
  const gap = text.slice(a.nounEnd, b.start);
  if (!tables.numbers.andBetween.test(gap)) return null;
  const shared = {
    start: a.start,
    core: a.core,
    end: b.nounEnd,
    nounEnd: b.nounEnd,
    qualifier: stronger(a.qualifier, b.qualifier),
  };
  if (a.unit === 'person' && b.unit === 'person') return { ...shared, value: a.value + b.value, unit: 'person' };
  if (a.unit === 'year' && b.unit === 'month') {
    return b.value % 12 === 6
      ? { ...shared, value: a.value + b.value / 12, unit: 'year' }
      : { ...shared, value: a.value * 12 + b.value, unit: 'month' };
  }
  return null;
}

/** "Between five and eight years", "от 11 до 12 лет". Ends that are counted in different units say no number. */
function ranged(text: string, a: NumberMark, b: NumberMark, tables: Compiled): NumberMark | null {
  const joined = (from: number): boolean => tables.numbers.rangeJoins.test(text.slice(from, b.core));
  if (!joined(a.end) && !(a.nounEnd > a.end && joined(a.nounEnd))) return null;
  if (a.value === null || b.value === null || !tables.numbers.range.test(text.slice(0, a.core))) return null;
  const unnamed = a.unit === 'bare' || (a.unit === 'person' && a.nounEnd === a.end);
  if (!unnamed && a.unit !== b.unit) return { ...b, unit: 'bare', nounEnd: -1 };
  return a.value < b.value ? { ...b, start: a.start, value: a.value, max: b.value, qualifier: 'about' } : null;
}

const stronger = (a: Qualifier, b: Qualifier): Qualifier => (a === 'exactly' ? b : a);

export function quantityOf(text: string, mark: NumberMark, unit: Unit): Quantity {
  return {
    value: mark.value,
    ...(mark.max === undefined ? {} : { max: mark.max }),
    qualifier: mark.qualifier,
    unit,
    text: text.slice(mark.start, mark.end),
  };
}
