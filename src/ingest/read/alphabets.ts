/** Letters of languages, to tell a right reading of old bytes from a wrong one. Data only. */

/**
 * Letters beyond ASCII of languages in Latin script, a line a language or a group that shares an encoding. A reading
 * whose letters all stand on one line is likelier than one that needs two.
 */
export const LATIN_LETTERS: readonly string[] = [
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíľňóôšťúýž', // Slovak, but for two letters so rare that they are more often an à or an å read wrongly
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'čćđšž', // Bosnian, Croatian, Serbian, Slovene
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņšūž', // Latvian
  'äõöüšž', // Estonian
  'âçğıîöşûüi̇', // Turkish
  'àâæçèéêëîïôœùûüÿ', // French
  'äöüß', // German
  'áéíñóúüªº', // Spanish
  'àáâãçéêíóôõúüªº', // Portuguese
  'àèéìíîòóùúªº', // Italian
  'àçèéíïòóúü', // Catalan
  'äåæéöøü', // Danish, Norwegian, Swedish, Finnish
  'ćłńśŭźžčš', // Belarusian in Latin letters
  'äçňöşüýž', // Turkmen
  'âêîçşû', // Kurdish
];

/** The twelve letters that make up two thirds of Russian, Ukrainian and Belarusian text. */
export const COMMON_CYRILLIC: RegExp = /[аоенивлрскті]/gi;

/** Letters that stand only at the end of a word: Greek sigma and five of Hebrew. */
export const FINAL_LETTERS = 'ςךםןףץ';

/** Letters beyond ASCII that are words of their own in some language in Latin script ("à", "é", "ó", "å", "ø"). */
export const ONE_LETTER_WORDS = 'àáâèéìíîòóôùúåäöøæ';
