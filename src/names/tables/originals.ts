// What Latin letters may stand for in Cyrillic, likeliest first: the schemes of tables/schemes/ read backwards, all at once.

/** Latin letters, then what they may have been; `~` marks one that is met now and then, `=` nothing at all. */
const SHARED = `
shch щ шч
shh щ
szcz щ шч
schtsch щ шч
chtch щ шч
šč щ шч
tsch ч
tch ч
sch ш ж ~щ
sh ш ~сх
sz ш
š ш
zh ж ~зх
ž ж
ż ж
dzh дж
dž дж
dż дж
dz дз
dź дзь
ch х ч ш
cz ч
č ч
kh х
h г х ~=
ts ц тс
tz ц
c ц ~с ~к
ć ць
ck цк ~к
ss с сс
ś сь
ź зь
ń нь
ł л
l л ль
n н ~нь
s с ~сь ~з
z з ~ц ~зь
t т ~ть
d д
b б
p п
r р ~рь
m м
k к
x кс ~х
f ф
g г ~ґ
gu г гу
w в
v в
ie е ~іе
a а
o о
e е э
i і и
u у
y ы и й і
ĭ й
ì і
ŝ щ
ʹ ь
\` ь
' ь ' ~=
’ ь ' ~=
ʼ ' ь
" ъ '
” ъ '
ʺ ъ '
· =
`;

/** What each language adds to these or puts in their place. */
const OWN: Readonly<Record<string, string>> = {
  be: `
sh ш
sch ш шч ж
shch шч
szcz шч
šč шч
schtsch шч
chtch шч
ŭ ў
v в ў
w ў в
u у ў
ou оў у
au аў ау
eu еў эў еу
iou ёў ію ю
yi ыі і
i і й
y ы й ~і
j й ж
yy ый ы
iy ий ій ы
ij ій ы
ja я ~'я
ya я ~'я
ia я ія ~'я
îa я
je е
ye е
ie е
jo ё ~'ё
yo ё ~'ё
io ё ~'ё
ju ю ~'ю
yu ю ~'ю
iu ю ~'ю
û ю
â я
ë ё
e е э
o о ~ё
tsi ці
dzi дзі
ski скі
ski$ скі
sky$ скі
skaya$ ская
skaja$ ская
skaia$ ская
skaïa$ ская
ska$ ская ~ска
vich$ віч
vič$ віч
wicz$ віч
evich$ евіч
ka$ ка
kin$ кін
ï й і
`,
  ru: `
i и й
y ы й ~ий
j й ж
ï й и
ij ий
iy ий
yy ый
ja я ~йа
ya я
ia я ия
je е
ye е ~ъе
ie е ье ~ъе
jo ё
yo ё йо
yë ё
io ё ио
ju ю
yu ю
iu ю
û ю
â я
ë ё
e е э
o о
ou у оу
v в
u у
ev$ ев ёв
ov$ ов
sky$ ский
ski$ ский
skij$ ский
skiy$ ский
skaya$ ская
skaja$ ская
skaia$ ская
skaïa$ ская
ska$ ская ~ска
vich$ вич
wicz$ вич
vič$ вич
ny$ ный ны
ine$ ин
l л ль
`,
  uk: `
h г ~х
g ґ г
i і ї
y и й ~ї
j й ж
ï ї й
yi ї
yi$ їй
ii ії
iy ій
ii ій ії
iĭ ій
yy ий
ì і
ja я ~'я
ya я ~'я
ia я ія ~'я
je є
ye є
ie є іє
jo йо
yo йо
io йо ьо
ju ю
yu ю
iu ю
e е
o о
u у
ou у оу
v в
w в
sky$ ський
skyi$ ський
skyy$ ський
ski$ ський
skyj$ ський
ska$ ська
tska$ цька
tskyi$ цький
tsky$ цький
kyi$ кий
yi$ ий
shch щ
`,
};

export interface Reading {
  readonly latin: string;
  /** Only at the end of a word. */
  readonly last: boolean;
  readonly cyrillic: string;
  /** Natural log of how often, against the likeliest. */
  readonly worth: number;
}

/** The readings of a language's Latin letters, the longest first. */
export function readingsOf(language: string): readonly Reading[] | undefined {
  const own = OWN[language];
  if (own === undefined) return undefined;
  const lines = new Map<string, readonly string[]>();
  for (const line of `${SHARED}${own}`.split('\n')) {
    const [latin = '', ...readings] = line.split(' ');
    if (latin !== '') lines.set(latin, readings);
  }
  return [...lines]
    .flatMap(([latin, readings]) =>
      readings.map((reading, at): Reading => {
        const seldom = reading.startsWith('~');
        const cyrillic = reading.replace('~', '').replace('=', '');
        const last = latin.endsWith('$');
        return { latin: last ? latin.slice(0, -1) : latin, last, cyrillic, worth: -0.7 * at - (seldom ? 1.2 : 0) };
      }),
    )
    .sort((a, b) => b.latin.length - a.latin.length);
}
