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
  'née nee né born geb geborene aka alias урождённая урожденная урожд урождённый урожденный урожд. дзявочае дев в девичестве народжаная урожд народжана дівоче уродж z domu dom ур н она же він вона'
    .split(' ')
    .filter((word) => word.length > 2),
);

/** Articles and prepositions of names: kept with the name, but no name of their own. */
export const PARTICLES = new Set(
  'al el ul as ash an ar at az de la del della di da do dos das du des le von van der den ter ten zu y i e af av bin ibn ben bint abd abu umm st san santa mac mc'.split(
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
