/** Belarusian: endings of names and of common nouns, and what case they tell. Read by `inflection.ts`; "ў" counts as "у". */
import type { Inflection } from '../inflection.ts';

const C = '[бвгджзйклмнпрстфхцчш]';
/** A woman's surname in a consonant keeps it in every case. */
const WOMAN = 'fN fG fD fA fI fL';
/** A foreign name in a vowel keeps it in every case. */
const ANY = 'mN mG mD mA mI mL fN fG fD fA fI fL';
/** -аў, -еў, -оў before an ending is -ав, -ев, -ов. */
const SURNAME = '(?<=[аоея]в|[іыу]н)';
const SKI = '(?<=[сцз]к)';
const MEN =
  'іван|пятр|міхаіл|уладзімір|віктар|сцяпан|раман|антон|арцем|максім|мікола|алег|барыс|дзяніс|данііл|кірыл|канстанцін|федар|глеб|ягор|захар|яраслау|станіслау|вячаслау|уладзіслау|багдан|эдуард|леанід|герман|цімур|руслан|марат|марк|ігнат|сямен|вадзім|піліп|платон|тарас|назар|альберт|роберт|генрых|адам|давід|джон|джэймс|дональд|франк|эван|азамат|наріман|нарыман|ільхам|ахмед|мухамад|хасан|асман|нурсултан|іслам|алес|янк|мечыслау|збігнеу|рышард|казімір|францішак|раман|стывен|ціхан|білл?|кіт|майкл|майк|энтан|вільям|уільям|йенс|карл|пол|стыў|рэкс|эдвард|рэджэп|фелікс|вітольд';

export const inflection: Inflection = {
  alike: { ё: 'е', ў: 'у' },
  names: [
    {
      ending: '(?<=(?:^|-)(?:макс|ібраг|рах|хак|кар|яух|ах|серах|вадз|каз)ім|(?:^|-)(?:арц|яфр)ем|^крым)',
      forms: 'mN',
    },
    { ending: '(?<=беларус|казан)і', forms: 'fG fD fL' },
    { ending: '(?<=пав)ел', forms: 'mN' },
    { ending: '(?<=пау)ла', forms: 'mG mA' },
    { ending: `(?<=(?:^|-)(?:${MEN}))`, forms: 'mN' },
    { ending: `(?<=(?:^|-)(?:${MEN}))а`, forms: 'mG mA' },
    { ending: `(?<=(?:^|-)(?:${MEN}))е`, forms: 'mL' },
    {
      ending: '(?<=і[чц])а|(?<=(?:^|-)(?:дзмітр|юр|анатол|генадз|васіл|аркадз|георг|рыгор|вітал|ігнат))(?:ы|і)?я',
      forms: 'mG mA',
    },
    // adjectives
    { ending: `${SKI}і`, forms: 'mN' },
    { ending: `${SKI}ая`, forms: 'fN' },
    { ending: `${SKI}ага`, forms: 'mG mA' },
    { ending: `${SKI}аму`, forms: 'mD' },
    { ending: `${SKI}ім`, forms: 'mI mL pD' },
    { ending: `${SKI}ай`, forms: 'fG fD fI fL' },
    { ending: `${SKI}ую`, forms: 'fA' },
    { ending: `${SKI}ія`, forms: 'pN pA' },
    { ending: `${SKI}іх`, forms: 'pG pA pL' },
    { ending: 'ага|яга|ога', forms: 'mG mA' },
    { ending: 'аму|яму|ому', forms: 'mD' },
    { ending: 'ую|юю', forms: 'fA' },
    { ending: `(?<=[бвгджзклмнпрстфхцчш])ы`, forms: 'mN fG fL pN' },
    // Статкевіч, Ціханоўскі; -аў, -ава
    { ending: '(?<=[аоея])у', forms: 'mN' },
    { ending: '(?<=[аоея])ва', forms: 'fN mG mA' },
    { ending: '(?<=[аоея])ву', forms: 'fA mD' },
    { ending: '(?<=[аоея])вай', forms: 'fG fD fI fL' },
    { ending: '(?<=[аоея])вым', forms: 'mI mL' },
    { ending: '(?<=[аоея])вы', forms: 'pN' },
    { ending: `${SURNAME}а`, forms: 'fN mG mA' },
    { ending: `${SURNAME}у`, forms: 'fA mD' },
    { ending: `${SURNAME}ай`, forms: 'fG fD fI fL' },
    { ending: `${SURNAME}ым`, forms: 'mI mL' },
    { ending: `(?<=[іы]н)`, forms: 'mN' },
    // Дзмітрый, Марыя
    {
      ending: '(?<=(?:^|-)(?:мар|вікторы|наталл|ксен|анастас|юл|лід|соф|расі|германі|грузі))я|(?<=мар|віктор|валер)ыя',
      forms: 'fN',
    },
    { ending: 'ій|ый', forms: 'mN' },
    { ending: 'ія|ыя', forms: 'fN mG mA' },
    { ending: 'ію|ыю', forms: 'fA mD' },
    { ending: 'іі|ыі', forms: 'fG fD fL pN' },
    { ending: 'іяй|ыяй', forms: 'fI' },
    { ending: 'іем|ыем', forms: 'mI' },
    // Сяргей, Мікалай
    { ending: 'ей|эй|ай|яй|уй', forms: 'mN fI fG fD fL' },
    { ending: '(?<=[бвгджзклмнпрстфхцчш])ая', forms: 'fN mG mA' },
    { ending: 'ея|эя|ая|уя', forms: 'mG mA' },
    { ending: 'ею|аю|эю', forms: 'mD fA fI' },
    { ending: 'еем|аем|эем', forms: 'mI' },
    // Севярынец, Шаронак: the vowel goes
    { ending: `(?<=${C})(?:ец|эц)`, forms: `mN ${WOMAN}` },
    { ending: `(?<=${C})ца`, forms: 'mG mA fN' },
    { ending: `(?<=${C})цу`, forms: 'mD fA' },
    { ending: `(?<=${C})цам`, forms: 'mI' },
    { ending: `(?<=${C})(?:ак|ок|эк)`, forms: `mN ${WOMAN}` },
    { ending: `(?<=${C})ка`, forms: 'fN mN mG mA' },
    { ending: `(?<=${C})ку`, forms: 'fA mA mD' },
    { ending: `(?<=${C})кі`, forms: 'fG mG pN' },
    { ending: `(?<=${C})(?:цы|ке)`, forms: 'fD fL mD mL' },
    { ending: `(?<=${C})кам`, forms: 'mI' },
    { ending: `(?<=${C})кай`, forms: 'fI mI' },
    // the rest
    { ending: 'ь', forms: 'mN fN fA' },
    { ending: 'я', forms: 'fN mN mG mA' },
    { ending: 'ю', forms: 'fA mD fI' },
    { ending: 'а', forms: 'fN mN mG mA' },
    { ending: 'у', forms: 'fA mD mA' },
    { ending: 'ы|і', forms: `${ANY} pN pA` },
    { ending: 'е|э', forms: ANY },
    { ending: '(?<=[бвгджзклмнпрстфхцчш])(?:ам|ем|ом)', forms: 'mI' },
    { ending: `(?<=${C})`, forms: `mN ${WOMAN}` },
  ],
  nouns: [
    { ending: '(?<=[сцн]к|н|в|т|л)(?:і|ы)', forms: 'mN mA pN pA fG' },
    { ending: '(?<=[сц]к|[нвтл])ая', forms: 'fN' },
    { ending: 'ага|яга', forms: 'mG nG mA' },
    { ending: 'аму|яму', forms: 'mD nD' },
    { ending: 'ымі|імі', forms: 'pI' },
    { ending: 'ыя|ія', forms: 'pN pA fN' },
    { ending: 'ых|іх', forms: 'pG pA pL' },
    { ending: 'ым|ім', forms: 'mI nI pD mL' },
    { ending: 'ую|юю', forms: 'fA' },
    { ending: 'ай|яй|ою', forms: 'fG fD fI fL' },
    { ending: 'ае|ое|ее', forms: 'nN nA' },
    { ending: 'амі|ямі|ьмі', forms: 'pI' },
    { ending: 'ам|ям', forms: 'pD mI nI' },
    { ending: 'ах|ях', forms: 'pL' },
    { ending: 'ау|яу|оу', forms: 'pG pA' },
    { ending: 'ей', forms: 'pG pA fI' },
    { ending: '(?<=[ая]н)е', forms: 'pN' },
    { ending: 'ом|ем', forms: 'mI nI' },
    { ending: 'о|а', forms: 'fN nN nA mG mA nG' },
    { ending: 'я', forms: 'fN mG mA nG' },
    { ending: 'у', forms: 'fA mD nD mG' },
    { ending: 'ю', forms: 'fA mD fI' },
    { ending: 'ы|і', forms: 'pN pA fG fD' },
    { ending: 'е|э', forms: 'fD fL mL nL nN' },
    { ending: 'ь', forms: 'mN mA fN fA' },
    { ending: `(?<=${C})`, forms: 'mN mA pG' },
  ],
};
