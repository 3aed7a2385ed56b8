/**
 * What language a text is in, passage by passage. A library guesses it (trigrams of 60 languages); loading its tables costs more
 * than reading a dozen articles, so it is asked only where the small words of the language told do not settle it.
 */

export interface Languages {
  /** The language of the text as a tag ("ru", "be-Latn"); null where it can't be told. */
  readonly main: string | null;
  /** The tag of a passage in another language than the text's; null where it is in that one, or too short to tell. */
  readonly foreign: (passage: string) => string | null;
}

/** Small words that no text of a few lines does without. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that was for on with is are by from has were had who',
  ru: 'и в на не что по с из для его также это был были как о от к он она',
  be: 'і ў у на што не з да за пра ад яго быў была як ён яна паводле таксама',
  uk: 'і й та в у на що не з до за про від його був була як він вона також',
  pl: 'i w na że z się nie do o po jest za od przez został jak oraz ze',
  de: 'der die das und in den von zu mit ist wurde im auf dem des nicht sich',
  fr: 'le la les de des et en du que à dans un une pour a au par sur été',
  es: 'el la los de que y en del las por se un una con su fue para al',
};

const WORDS = Object.entries(SMALL_WORDS).map(([tag, words]) => [tag, new Set(words.split(' '))] as const);

/** Letters below which a line (a headline full of names) says nothing of its language. */
const LETTERS_MIN = 60;
/** By how much the library must prefer another language, of scores from 0 to 1. */
const MARGIN = 0.15;

/** `declared`, what the text or the one who brings it says, goes before what is found; passages may differ from it all the same. */
export async function languagesIn(text: string, declared?: string): Promise<Languages> {
  const told = declared === undefined || declared === '' ? null : declared;
  if (told !== null && text.split(/[\r\n]/u).every((line) => isPlainly(told, line)))
    return { main: told, foreign: () => null };
  const { eld } = await import('eld/medium');
  const main = told ?? (isLatinBelarusian(text) ? 'be-Latn' : likeliest(eld.detect(text).getScores()));
  return {
    main,
    foreign: (passage) => {
      if (main === null || isPlainly(main, passage)) return null;
      if (isLatinBelarusian(passage)) return primary(main) === 'be' ? null : 'be-Latn';
      if (main === 'be-Latn') return null;
      const found = eld.detect(passage);
      const scores = found.getScores();
      const margin = (scores[found.language] ?? 0) - (scores[primary(main)] ?? 0);
      return found.language !== primary(main) && found.isReliable() && margin >= MARGIN ? found.language : null;
    },
  };
}

/** Of two languages that score nearly alike (a line or two of text) the one that people bring. */
function likeliest(scores: Readonly<Record<string, number>>): string | null {
  const ranked = Object.entries(scores).sort(([, a], [, b]) => b - a);
  const [first] = ranked;
  const near = ranked.find(
    ([tag, score]) => Object.hasOwn(SMALL_WORDS, tag) && score >= (first?.[1] ?? 0) - MARGIN / 2,
  );
  return (near ?? first)?.[0] ?? null;
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? '';

/** A passage too short to tell, or with as many small words of the language as of any other. */
function isPlainly(tag: string, passage: string): boolean {
  const words = wordsOf(passage);
  return words.join('').length < LETTERS_MIN || hasMostSmallWords(tag, words);
}

const wordsOf = (passage: string): readonly string[] => passage.toLowerCase().match(/\p{L}+/gu) ?? [];

function hasMostSmallWords(tag: string, words: readonly string[]): boolean {
  const counts = new Map(WORDS.map(([other, small]) => [other, words.filter((word) => small.has(word)).length]));
  const own = counts.get(primary(tag)) ?? 0;
  return own >= 2 && own >= Math.max(...counts.values());
}

/** No library knows it: "ŭ" stands in every tenth word of Belarusian in Latin letters, and in names only elsewhere. */
function isLatinBelarusian(text: string): boolean {
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const short = text.match(/ŭ/giu)?.length ?? 0;
  if (short / Math.max(letters, 1) <= 0.012 || !/[śźćńłčšž]/u.test(text)) return false;
  const words = wordsOf(text);
  return !['en', 'de', 'fr', 'es'].some((tag) => hasMostSmallWords(tag, words));
}
