// How newspapers spell Cyrillic names: no standard, but habits so steady that they can be written down. After the spelling
// rules of Duden (German), of the Polish Language Council's advice, of Fundéu (Spanish), of the Lithuanian Language
// Commission, and the usage of French agencies; each for Belarusian, Russian and Ukrainian.
import type { RewriteRule } from '../../rewrite.ts';
import { APOSTROPHES, type Scheme, VOWELS } from './scheme.ts';

type Language = Scheme['language'];

const START = `^${VOWELS}ўйьъ${APOSTROPHES}-`;
const FRONT = 'еєиіїёюя';

/** What the three languages read differently: г, и, е, and ў of Belarusian. */
const OWN: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  be: { г: 'h', и: 'i', э: 'e', ў: 'u' },
  ru: { г: 'g', и: 'i', э: 'e' },
  uk: { г: 'h', и: 'y' },
};

const PLAIN = {
  а: 'a',
  б: 'b',
  в: 'v',
  ґ: 'g',
  д: 'd',
  з: 'z',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  ь: '',
  ъ: '',
  "'": '',
  '’': '',
  ʼ: '',
};

const SIGNED = ['ь', 'ъ', ...APOSTROPHES];

/** е ё ю я є ї after a consonant and elsewhere. */
function softVowels(soft: readonly string[], glide: readonly string[]): RewriteRule[] {
  return ['е', 'ё', 'ю', 'я', 'є', 'ї'].flatMap((letters, at) => [
    { letters, after: START, to: glide[at] ?? '' },
    ...SIGNED.map((sign) => ({ letters: sign + letters, to: glide[at] ?? '' })),
    { letters, to: soft[at] ?? '' },
  ]);
}

function ruleOf(pair: string): RewriteRule {
  const [letters = '', to = ''] = pair.split(':');
  return { letters, to };
}

function ending(letters: string, to: string): RewriteRule {
  return { letters, before: '$', to };
}

const GLIDES = ['je', 'jo', 'ju', 'ja', 'je', 'ji'];

function polish(language: Language): Scheme {
  const hardE = language === 'uk' ? 'e' : 'ie';
  const soft = [hardE, 'io', 'iu', 'ia', 'ie', 'ji'];
  return {
    language,
    title: 'as the Polish press writes it',
    letters: {
      ...PLAIN,
      ...OWN[language],
      в: 'w',
      ж: 'ż',
      й: 'j',
      л: 'ł',
      х: 'ch',
      ц: 'c',
      ч: 'cz',
      ш: 'sz',
      щ: 'szcz',
      ы: 'y',
    },
    rules: [
      ...['ский', 'скі', 'ський'].map((letters) => ending(letters, 'ski')),
      ...['цкий', 'цкі', 'цький'].map((letters) => ending(letters, 'cki')),
      ...['ская', 'ська'].map((letters) => ending(letters, 'ska')),
      ...['цкая', 'цька'].map((letters) => ending(letters, 'cka')),
      ending('ный', 'ny'),
      ending('ная', 'na'),
      ending('ый', 'y'),
      ending('ий', language === 'uk' ? 'yj' : 'ij'),
      ...['нь:ń', 'сь:ś', 'ць:ć', 'зь:ź', 'ль:l', 'дзь:dź'].map(ruleOf),
      { letters: 'л', before: FRONT, to: 'l' },
      { letters: 'е', after: 'лжшчщц', to: 'e' },
      { letters: 'є', after: 'л', to: 'e' },
      { letters: 'ё', after: 'лжшчщ', to: 'o' },
      { letters: 'ю', after: 'л', to: 'u' },
      { letters: 'я', after: 'л', to: 'a' },
      ...softVowels(soft, GLIDES),
    ],
  };
}

function german(language: Language): Scheme {
  return {
    language,
    title: 'as the German press writes it (Duden)',
    letters: {
      ...PLAIN,
      ...OWN[language],
      в: 'w',
      ж: 'sch',
      з: 's',
      й: 'i',
      х: 'ch',
      ц: 'z',
      ч: 'tsch',
      ш: 'sch',
      щ: 'schtsch',
      ы: 'y',
    },
    rules: [
      ...['ский', 'скі', 'ський'].map((letters) => ending(letters, language === 'uk' ? 'skyj' : 'ski')),
      ...['цкий', 'цкі'].map((letters) => ending(letters, 'zki')),
      ...['ий', 'ый'].map((letters) => ending(letters, language === 'uk' ? 'yj' : letters === 'ый' ? 'y' : 'i')),
      { letters: 'кс', to: 'x' },
      // What would be read as sch.
      { letters: 'зг', to: 'sg' },
      { letters: 'с', after: VOWELS, before: VOWELS, to: 'ss' },
      { letters: 'е', after: 'жшчщ', to: 'e' },
      { letters: 'ё', after: 'жшчщ', to: 'o' },
      ...softVowels(['e', 'jo', 'ju', 'ja', 'je', 'ji'], ['je', 'jo', 'ju', 'ja', 'je', 'ji']),
    ],
  };
}

function french(language: Language): Scheme {
  return {
    language,
    title: 'as the French press writes it',
    letters: {
      ...PLAIN,
      ...OWN[language],
      ж: 'j',
      й: 'ï',
      у: 'ou',
      ў: 'ou',
      х: 'kh',
      ц: 'ts',
      ч: 'tch',
      ш: 'ch',
      щ: 'chtch',
      ы: 'y',
    },
    rules: [
      ...['ский', 'скі', 'ський'].map((letters) => ending(letters, 'ski')),
      ending('ин', 'ine'),
      ...['оў:ou', 'ия:ia', 'ія:ia', 'ию:iou'].map(ruleOf),
      ...['ий', 'ый'].map((letters) => ending(letters, language === 'uk' ? 'y' : letters === 'ый' ? 'y' : 'i')),
      ...(language === 'ru' ? [{ letters: 'г', before: 'еиэ', to: 'gu' }] : []),
      { letters: 'с', after: VOWELS, before: VOWELS, to: 'ss' },
      ...['ай:aï', 'ей:eï', 'ой:oï', 'уй:ouï'].map(ruleOf),
      { letters: 'я', after: VOWELS, to: 'ïa' },
      ...softVowels(['e', 'io', 'iou', 'ia', 'ie', 'ï'], ['e', 'io', 'iou', 'ia', 'ie', 'ï']),
    ],
  };
}

function spanish(language: Language): Scheme {
  return {
    language,
    title: 'as the Spanish press writes it (Fundéu)',
    letters: {
      ...PLAIN,
      ...OWN[language],
      г: language === 'ru' ? 'g' : 'h',
      ж: 'zh',
      й: 'i',
      х: 'j',
      ц: 'ts',
      ч: 'ch',
      ш: 'sh',
      щ: 'sch',
      ы: 'i',
      ...(language === 'uk' ? { и: 'i' } : {}),
    },
    rules: [
      ...['ский', 'скі', 'ський'].map((letters) => ending(letters, 'ski')),
      ...['ий', 'ый'].map((letters) => ending(letters, 'i')),
      ...(language === 'ru' ? [{ letters: 'г', before: 'еиэ', to: 'gu' }] : []),
      ...softVowels(['e', 'io', 'iu', 'ia', 'ie', 'i'], ['ye', 'yo', 'yu', 'ya', 'ye', 'yi']).filter(
        ({ letters }) => letters !== 'е' || language !== 'ru',
      ),
      { letters: 'е', to: 'e' },
    ],
  };
}

function lithuanian(language: Language): Scheme {
  return {
    language,
    title: 'as the Lithuanian press writes it',
    letters: {
      ...PLAIN,
      ...OWN[language],
      ж: 'ž',
      й: 'j',
      х: 'ch',
      ц: 'c',
      ч: 'č',
      ш: 'š',
      щ: 'šč',
      ы: 'y',
    },
    rules: [
      { letters: 'зг', to: 'zg' },
      ...['ский', 'скі', 'ський'].map((letters) => ending(letters, 'skis')),
      ...['цкий', 'цкі', 'цький'].map((letters) => ending(letters, 'ckis')),
      ...['ич', 'іч'].map((letters) => ending(letters, 'ičius')),
      ...['аў:avas', 'оў:ovas', 'ёў:iovas', 'еў:evas', 'ов:ovas', 'ев:evas', 'ёв:iovas', 'ін:inas', 'ин:inas'].map(
        (pair) => ({ ...ruleOf(pair), before: '$' }),
      ),
      ...['ай:ajus', 'ей:ejus', 'эй:ejus', 'ий:ijus', 'ій:ijus'].map((pair) => ({ ...ruleOf(pair), before: '$' })),
      ...[...'бвгґджзклмнпрстфхцчш'].map((letter) => ending(letter, `${HARD[letter] ?? ''}as`)),
      { letters: 'е', after: 'жшчщ', to: 'e' },
      ...softVowels(['e', 'io', 'iu', 'ia', 'ie', 'ji'], GLIDES),
    ].map((rule) => (rule.to.startsWith('gas') && language !== 'ru' ? { ...rule, to: 'has' } : rule)),
  };
}

/** What Lithuanian writes for a last consonant before its ending. */
const HARD: Readonly<Record<string, string>> = {
  ...PLAIN,
  г: 'g',
  ж: 'ž',
  х: 'ch',
  ц: 'c',
  ч: 'č',
  ш: 'š',
};

function pressOf(language: Language): Readonly<Record<PressHabit, Scheme>> {
  return {
    'press-polish': polish(language),
    'press-lithuanian': lithuanian(language),
    'press-german': german(language),
    'press-french': french(language),
    'press-spanish': spanish(language),
  };
}

type PressHabit = 'press-polish' | 'press-lithuanian' | 'press-german' | 'press-french' | 'press-spanish';

export const bePress = pressOf('be');
export const ruPress = pressOf('ru');
export const ukPress = pressOf('uk');
