// Chinese names: surnames, and the two other spellings of the syllables of pinyin.

/** Surnames that most people bear, in pinyin (v for ü). Of two short words the surname is the one that stands here. */
export const CHINESE_SURNAMES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xv deng ' +
    'han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lv ding ren lu yao shen zhong cui tan ' +
    'fan wan shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long tao gu mao hao gong shao wen qian ' +
    'yi niu lan ge xing an qi ou guan zhuang ning kang nie mei sheng tong chu bao hua xi cong mu bian ji nan mi shan ' +
    'ouyang sima zhuge shangguan situ'
  ).split(' '),
);

/** Wade-Giles initials by pinyin initial; an apostrophe marks breath, and the press leaves it out. */
export const WADE_GILES_INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  r: 'j',
};

/** Wade-Giles finals by pinyin final, without marks (ü is u). */
export const WADE_GILES_FINALS: Readonly<Record<string, string>> = {
  ong: 'ung',
  iong: 'iung',
  ian: 'ien',
  ie: 'ieh',
  ue: 'ueh',
  ve: 'ueh',
  v: 'u',
};

/** Syllables whose Wade-Giles form follows no rule above. */
export const WADE_GILES_SYLLABLES: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  yong: 'yung',
  yue: 'yueh',
  er: 'erh',
  e: 'o',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  duo: 'to',
  tuo: 'to',
  nuo: 'no',
  luo: 'lo',
  zuo: 'tso',
  cuo: 'tso',
  suo: 'so',
  ruo: 'jo',
  zhuo: 'cho',
  chuo: 'cho',
  gui: 'kuei',
  kui: 'kuei',
};

/** The Cyrillic spelling of Palladius: initials and finals by pinyin, э written е, without і and ы (folded away). */
export const PALLADIUS_INITIALS: Readonly<Record<string, string>> = {
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
};

export const PALLADIUS_FINALS: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'е',
  ai: 'ай',
  ei: 'ей',
  ao: 'ао',
  ou: 'оу',
  an: 'ань',
  en: 'ень',
  ang: 'ан',
  eng: 'ен',
  ong: 'ун',
  er: 'ер',
  i: 'и',
  ia: 'я',
  ie: 'е',
  iao: 'яо',
  iu: 'ю',
  ian: 'янь',
  in: 'инь',
  iang: 'ян',
  ing: 'ин',
  iong: 'юн',
  u: 'у',
  ua: 'уа',
  uo: 'о',
  uai: 'уай',
  ui: 'уй',
  uan: 'уань',
  un: 'унь',
  uang: 'уан',
  v: 'юй',
  ve: 'юе',
  van: 'юань',
  vn: 'юнь',
};

/** Syllables without an initial. */
export const PALLADIUS_BARE: Readonly<Record<string, string>> = {
  ya: 'я',
  yan: 'янь',
  yang: 'ян',
  yao: 'яо',
  ye: 'е',
  yi: 'и',
  yin: 'инь',
  ying: 'ин',
  yong: 'юн',
  you: 'ю',
  yu: 'юй',
  yuan: 'юань',
  yue: 'юе',
  yun: 'юнь',
  wa: 'ва',
  wai: 'вай',
  wan: 'вань',
  wang: 'ван',
  wei: 'вей',
  wen: 'вень',
  weng: 'вен',
  wo: 'во',
  wu: 'у',
};

/**
 * Japanese readings of characters that are common in Chinese names, as kana spells them, and the pinyin of those characters:
 * Japanese names Chinese people by these, not by their sound.
 */
export const JAPANESE_READINGS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'リュウ:liu,long リ:li オウ:wang チョウ:zhang,zhao チン:chen ヨウ:yang,ye コウ:huang,gao,jiang,hong,guang,xiao,xing,hao ' +
    'ゴ:wu シュウ:zhou,xi,xiu,qiu ジョ:xu,ru ソン:sun バ:ma シュ:zhu コ:hu カク:guo カ:he,hua,jia,xia,ke リン:lin ラ:luo テイ:zheng,ding,ting ' +
    'リョウ:liang シャ:xie ソウ:song,cao,zeng,cong トウ:tang,deng,dong,tao キョ:xu カン:han,huan フウ:feng ホウ:peng,fang,bao,feng モウ:mao ' +
    'タク:ze ミン:min メイ:ming キン:jin,qin オン:wen コク:guo シ:zhi,si,shi ブン:wen ケン:jian,xian グン:jun イ:wei,yi キョウ:qiang,jiang,xing ' +
    'テン:tian アン:an ギョウ:xiao ハ:bo ヘイ:ping ガイ:ai ミ:wei ビ:wei レイ:li,ling エイ:ying,yong ゲン:yuan,yan シン:xin,chen,zhen,qin ' +
    'セイ:cheng,sheng,qing ジン:ren ギ:yi,wei ガ:ya,e ジュン:jun,shun ズイ:rui ショウ:xiang,zhang,xiao,jiang,sheng,chang ユウ:you,xiong ' +
    'トク:de フク:fu キ:qi,ji,hui,gui ネイ:ning ユン:yun ウン:yun レン:lian サイ:cai,cui'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
