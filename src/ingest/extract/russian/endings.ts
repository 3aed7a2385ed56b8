/** Russian: endings of names and of common nouns, and what case they tell. Read by `inflection.ts`; "ё" counts as "е". */
import type { Inflection } from '../inflection.ts';

const C = '[бвгджзйклмнпрстфхцчшщ]';
/** A woman's surname in a consonant keeps it in every case. */
const WOMAN = 'fN fG fD fA fI fL';
const MEN =
  'иван|петр|михаил|владимир|виктор|степан|роман|антон|артем|максим|никола|олег|борис|денис|данил|кирилл|константин|федор|глеб|егор|захар|ярослав|станислав|вячеслав|владислав|святослав|мстислав|ростислав|богдан|эдуард|леонид|леонард|герман|тимур|руслан|рустам|рамзан|ильдар|марат|марк|игнат|семен|вадим|филипп|платон|тарас|остап|назар|рафаэл|альберт|роберт|рихард|генрих|адам|давид|даниэл|томас|джон|джеймс|джордж|дональд|эван|пол|питер|марат|азамат|нариман|ильхам|рашид|ахмед|ахмад|мухаммед|мохаммад|хасан|хусейн|али|реджеп|осман|нурсултан|касым-жомарт|эмомали|шавкат|ислам|сердар|салам|гарри|алес|янк|мечислав|анджей|збигнев|рышард|казимир|франциск|бенедикт|билл?|кит|майкл|марко|майк|билл|энтони|вильям|уильям|йенс|карл|пол|стив|рик|рекс|хакан|эрдоган|азат|бахтияр|ульви|афган|талех|эльдар|эмин|рауф|мехман|гаджи|олжас|данияр|канат|нурлан|серик|айдар|ерлан|талгат|шер|эдвард|реджеп';
const SURNAME = '(?<=[ое]в|[иы]н)';
/** A foreign name in a vowel keeps it in every case. */
const ANY = 'mN mG mD mA mI mL fN fG fD fA fI fL';
const SKI = '(?<=[сцз]к)';

export const inflection: Inflection = {
  alike: { ё: 'е' },
  names: [
    // names whose end only looks like an ending
    {
      ending:
        '(?<=(?:^|-)(?:макс|ибраг|рах|хак|кар|кас|сал|нас|аль|ас|ак|еф|сераф|герас|троф|вад|каз)им|(?:^|-)(?:арт|ефр|кар|кер)ем|^крым)',
      forms: 'mN',
    },
    { ending: '(?<=беларус|казан|астрахан|твер|перм|сибир)и', forms: 'fG fD fL' },
    { ending: '(?<=пав)ел', forms: 'mN' },
    { ending: '(?<=пав)ла', forms: 'mG mA' },
    { ending: '(?<=пав)лу', forms: 'mD' },
    { ending: '(?<=пав)лом', forms: 'mI' },
    { ending: `(?<=(?:^|-)(?:${MEN}))`, forms: 'mN' },
    // men's names in a consonant: "Ивана" is no woman
    { ending: `(?<=(?:^|-)(?:${MEN}))а`, forms: 'mG mA' },
    { ending: `(?<=(?:^|-)(?:${MEN}))е`, forms: 'mL' },
    {
      ending: '(?<=ич)а|(?<=(?:^|-)(?:дмитр|юр|анатол|геннад|васил|аркад|георг|григор|витал|игнат))ия',
      forms: 'mG mA',
    },
    // adjectives
    { ending: `${SKI}ий`, forms: 'mN' },
    { ending: `${SKI}ая`, forms: 'fN' },
    { ending: `${SKI}(?:им)`, forms: 'mI pD' },
    { ending: `${SKI}ом`, forms: 'mL' },
    { ending: `${SKI}ие`, forms: 'pN pA' },
    { ending: `${SKI}их`, forms: 'pG pA pL' },
    { ending: 'ого|его', forms: 'mG mA' },
    { ending: 'ому|ему', forms: 'mD' },
    { ending: '(?<=[бвгджзклмнпрстфхцчшщ])ый', forms: 'mN' },
    { ending: 'ую|юю', forms: 'fA' },
    { ending: `${SURNAME}ым`, forms: 'mI pD' },
    { ending: '(?<=[вгджзклмнпрстфхцчшщ]{2}|[ао]л|[ао]н)ым', forms: 'mI pD' },
    // surnames in -ов, -ев, -ин
    { ending: `${SURNAME}а`, forms: 'fN mG mA' },
    { ending: `${SURNAME}у`, forms: 'fA mD' },
    { ending: `${SURNAME}ой`, forms: 'fG fD fI fL' },
    { ending: `${SURNAME}ы`, forms: 'pN fG' },
    { ending: `${SURNAME}ых`, forms: 'pG pA' },
    { ending: `${SURNAME}`, forms: 'mN pG' },
    // Дмитрий, Мария
    { ending: '(?<=(?:^|-)(?:мар|виктор|натал|ксен|анастас|юл|лид|соф|лил|росс|герман|белорусс))ия', forms: 'fN' },
    { ending: 'ий', forms: 'mN' },
    { ending: 'ия', forms: 'fN mG mA' },
    { ending: 'ию', forms: 'fA mD' },
    { ending: 'ии', forms: 'fG fD fL mL pN' },
    { ending: 'ией', forms: 'fI' },
    { ending: 'ием', forms: 'mI' },
    // Наталья, Илья
    { ending: 'ья', forms: 'fN mN' },
    { ending: 'ьи', forms: 'fG fD fL mG' },
    { ending: 'ью', forms: 'fA mA fI' },
    { ending: 'ьей', forms: 'fI mI' },
    { ending: 'ьем', forms: 'mI' },
    // Сергей, Николай; Чалая
    { ending: 'ей|эй', forms: 'mN fI pG' },
    { ending: 'ая|яя', forms: 'fN mG mA' },
    { ending: 'ай|яй|уй|юй', forms: 'mN' },
    { ending: 'ея|оя|уя|эя', forms: 'mG mA' },
    { ending: 'ею|аю|яю|ою', forms: 'mD fA fI' },
    { ending: 'еем|аем|яем|оем', forms: 'mI' },
    { ending: 'ой', forms: 'mN fG fD fI fL' },
    // Северинец, Шаронок: the vowel goes
    { ending: `(?<=${C})ец`, forms: `mN ${WOMAN}` },
    { ending: `(?<=${C})ца`, forms: 'mG mA fN' },
    { ending: `(?<=${C})цу`, forms: 'mD fA' },
    { ending: `(?<=${C})ц(?:ом|ем)`, forms: 'mI' },
    { ending: `(?<=${C})ок`, forms: `mN ${WOMAN}` },
    { ending: `(?<=${C})ка`, forms: 'fN mN mG mA' },
    { ending: `(?<=${C})ку`, forms: 'fA mA mD' },
    { ending: `(?<=${C})ки`, forms: 'fG mG pN' },
    { ending: `(?<=${C})ке`, forms: 'fD fL mD mL' },
    { ending: `(?<=${C})ком`, forms: 'mI' },
    { ending: `(?<=${C})кой`, forms: 'fI mI' },
    // the rest
    { ending: 'ь', forms: 'mN fN fA' },
    { ending: 'я', forms: 'fN mN mG mA' },
    { ending: 'ю', forms: 'fA mD' },
    { ending: 'а', forms: 'fN mN mG mA' },
    { ending: 'у', forms: 'fA mD mA' },
    { ending: 'ы', forms: 'fG mG pN pA' },
    { ending: 'и', forms: `${ANY} pN pA` },
    { ending: 'е', forms: ANY },
    { ending: '(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|ем)', forms: 'mI' },
    { ending: `(?<=${C})`, forms: `mN ${WOMAN}` },
  ],
  nouns: [
    { ending: '(?:ск|цк|н|в|т)ий|ый', forms: 'mN mA' },
    { ending: '(?<=[сц]к|[нвтл])ая', forms: 'fN' },
    { ending: 'ого|его', forms: 'mG nG mA' },
    { ending: 'ому|ему', forms: 'mD nD' },
    { ending: '(?:ы|и)ми', forms: 'pI' },
    { ending: 'ые', forms: 'pN pA' },
    { ending: '(?<=[сц]к|[нгкхжшщч])ие', forms: 'pN pA nN nA' },
    { ending: 'ых|их', forms: 'pG pA pL' },
    { ending: 'ым|(?<=[сц]к|н)им', forms: 'mI nI pD' },
    { ending: 'ую|юю', forms: 'fA' },
    { ending: 'ой|ою', forms: 'fG fD fI fL mN' },
    { ending: 'ое|ее', forms: 'nN nA' },
    { ending: 'ами|ями|ьми', forms: 'pI' },
    { ending: 'ам|ям', forms: 'pD' },
    { ending: 'ах|ях', forms: 'pL' },
    { ending: '(?<=[кнтлр])ов|ев', forms: 'pG pA' },
    { ending: 'ией|ьей', forms: 'fI' },
    { ending: 'ей', forms: 'pG pA fI' },
    { ending: 'ие', forms: 'nN nA' },
    { ending: 'ием', forms: 'nI' },
    { ending: 'ию', forms: 'fA nD' },
    { ending: 'ии', forms: 'fG fD fL nL pN' },
    { ending: 'ия', forms: 'fN nG pN' },
    { ending: '(?<=[ая]н)е', forms: 'pN' },
    { ending: 'ом|ем', forms: 'mI nI' },
    { ending: 'о', forms: 'nN nA' },
    { ending: 'а', forms: 'fN mG mA nG pN' },
    { ending: 'я', forms: 'fN mG mA nG pN' },
    { ending: 'у', forms: 'fA mD nD' },
    { ending: 'ю', forms: 'fA mD fI' },
    { ending: 'ы|и', forms: 'pN pA fG fD' },
    { ending: 'е', forms: 'fD fL mL nL' },
    { ending: 'ь', forms: 'mN mA fN fA' },
    { ending: `(?<=${C})`, forms: 'mN mA pG' },
  ],
};
