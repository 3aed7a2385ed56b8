// Words that stand before or after a name and are not part of it, without dots and in lower case. Left out on purpose:
// words that are also names (King, Pope, Bishop, Major, Раб) and kinship words that join names (bin, oglu).

export const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof sir dame lord lady president präsident prezydent prezident presidente président minister ministre ' +
    'monsieur madame mme mlle herr frau señor señora sr sra don doña pan pani ponas ponia rev fr father gen general col ' +
    'colonel capt captain lt lieutenant sgt maj phd jr esq hon ' +
    'спадар спадарыня сп г-н г-жа господин госпожа гр гражданин гражданка тов пан пані прэзідэнт президент міністр министр ' +
    'др доктор доктар прафесар профессор професор проф ксёндз ксендз ксьондз айцец отец отець ген генерал полк полковник палкоўнік депутат журналист журналіст адвокат адвакат'
  ).split(' '),
);

/** Words that say a former or other name follows, in lower case. */
export const FORMER_NAME_WORDS = new Set(
  (
    'née nee né born geb geborene aka alias formerly урождённая урожденная урожд урождённый урожденный ур дзявочае дев ' +
    'народжаная народжаны народжана дівоче уродж уроджена dom gim roz rozená soltera ép épouse'
  ).split(' '),
);

/** The same in more words than one. */
export const FORMER_NAME_PHRASES: readonly RegExp[] = [
  /(?<!\p{L})(?:в|у) девичестве(?!\p{L})/giu,
  /(?<!\p{L})(?:в|до|у) (?:браке|брака|шлюбе|шлюбу)(?!\p{L})/giu,
  /(?<!\p{L})(?:у|в) дзявоцтве(?!\p{L})/giu,
  /(?<!\p{L})(?:он|она|ён|яна|він|вона) (?:же|ж)(?!\p{L})/giu,
  /(?<!\p{L})(?:известн(?:ый|ая) как|вядом(?:ы|ая) як|відом(?:ий|а) як)(?!\p{L})/giu,
  /(?<!\p{L})(?:дзявочае прозвішча|девичья фамилия|дівоче прізвище)(?!\p{L})/giu,
  /(?<!\p{L})z domu(?!\p{L})/giu,
  /(?<!\p{L})(?:de|em) solter[ao](?!\p{L})/giu,
  /(?<!\p{L})(?:maiden name|also known as|known as|formerly known as|later)(?!\p{L})/giu,
];

/** Articles and prepositions of names: kept with the name, but no name of their own. */
export const PARTICLES = new Set(
  (
    'al el ul as ash an ar at az de la los las del della delle di da do dos das du des le von vom van der den het ter ten te zu zur y i e af av ' +
    'bin ibn ben bint abd abu umm st san santa mac mc бин ибн бен фон ван дер де да ди дель аль эль بن ابن بنت آل أبو ابو'
  ).split(' '),
);

/** Those that stand before a surname and nothing else, so that what follows them is one. */
export const SURNAME_PARTICLES = new Set(
  'de del della delle di da do dos das du von vom van der den ter ten zu zur af av bin ibn bint al el san бин ибн фон ван де ди дель аль эль بن ابن بنت آل'.split(
    ' ',
  ),
);

/** Words between a name and its bearer's father: Azerbaijani, Turkish, Kazakh, Uzbek. By the sex of the child. */
export const FATHER_WORDS: Readonly<Record<string, 'm' | 'f'>> = {
  oglu: 'm',
  oğlu: 'm',
  ogly: 'm',
  ogli: 'm',
  uulu: 'm',
  uly: 'm',
  ulı: 'm',
  оглы: 'm',
  оглу: 'm',
  огли: 'm',
  углы: 'm',
  улы: 'm',
  уулу: 'm',
  qızı: 'f',
  qizi: 'f',
  gizi: 'f',
  kyzy: 'f',
  kizi: 'f',
  kızı: 'f',
  kızi: 'f',
  кызы: 'f',
  гызы: 'f',
  кизи: 'f',
  қызы: 'f',
};
