/** Ukrainian: endings of names and of common nouns, and what case they tell. Read by `inflection.ts`. */
import type { Inflection } from '../inflection.ts';

const C = '[бвгґджзйклмнпрстфхцчшщ]';
/** A woman's surname in a consonant keeps it in every case. */
const WOMAN = 'fN fG fD fA fI fL';
/** A foreign name in a vowel may keep it in every case. */
const ANY_MAN = 'mN mG mD mA mI mL';
const SURNAME = '(?<=[оеє]в|[иії]н)';
const SKI = '(?<=[сцз]ьк)';

/** Given names of men whose genitive looks like a woman's name. */
const MEN =
  'іван|петр|павл|михайл|дмитр|олександр|володимир|віктор|степан|роман|антон|артем|максим|олег|борис|денис|данил|кирил|костянтин|федор|гліб|захар|ярослав|станіслав|вячеслав|владислав|святослав|мстислав|ростислав|богдан|едуард|леонід|герман|тимур|руслан|рустем|рамзан|марат|марк|семен|вадим|пилип|тарас|остап|назар|альберт|роберт|адам|давид|даніель|даніел|томас|джон|джеймс|джордж|дональд|еван|пол|наріман|ахтем|енвер|сервер|ільмі|рефат|ільхам|рашид|ахмед|ахмад|мухаммед|мохаммад|хасан|хусейн|осман|реджеп|нурсултан|раїф|реза|алес|уладзімір|анджей|збігнєв|мечислав|роланд|хосе|хуан|луїс|мігель|карлос|едмунд|ніколас|емманюель|олаф|енріке|леопольд|нельсон|рауль|хорхе|орланд|йенс|пауло|артур|гаррі|зіновій|марлен|сейран|ескендер|раїм|вілен|аскольд|євген|валентин|августин|жозеп|дем[’]ян|лук[’]ян|іраклій|шавкат|серж|нікол|рубен|левон';

export const inflection: Inflection = {
  alike: { ʼ: '’', "'": '’' },
  names: [
    // names whose end only looks like an ending
    {
      ending:
        '(?<=(?:^|-)(?:макс|ібраг|рах|хак|нар|кар|кас|сал|аль|ак|еф|герас|вад|каз|аз)[иі]м|(?:^|-)(?:арт|єфр|акр)ем|^крим)',
      forms: 'mN',
    },
    { ending: '(?<=пав)ло', forms: 'mN' },
    { ending: '(?<=пав|пет|дмит|миха)(?:ло|ро)', forms: 'mN' },
    // what a man's given name leaves no doubt of
    { ending: `(?<=(?:^|-)(?:${MEN}))а`, forms: 'mG mA' },
    { ending: `(?<=(?:^|-)(?:${MEN}))(?:у|ові)`, forms: 'mD mL' },
    { ending: `(?<=(?:^|-)(?:${MEN}))`, forms: 'mN' },
    // adjectives
    { ending: `${SKI}ий`, forms: 'mN' },
    { ending: `${SKI}а`, forms: 'fN' },
    { ending: `${SKI}ої`, forms: 'fG' },
    { ending: `${SKI}ій`, forms: 'fD fL' },
    { ending: `${SKI}у`, forms: 'fA' },
    { ending: `${SKI}ою`, forms: 'fI' },
    { ending: `${SKI}им`, forms: 'mI pD' },
    { ending: `${SKI}их`, forms: 'pG pA pL' },
    { ending: `${SKI}і`, forms: 'pN' },
    { ending: 'ого|ього', forms: 'mG mA' },
    { ending: 'ому|ьому', forms: 'mD mL' },
    { ending: '(?<=[бвгджзклмнпрстфхцчшщ])ий', forms: 'mN' },
    { ending: '(?<=ьн|лн|рн|ов|ч)им', forms: 'mI' },
    // surnames in -ов, -ев, -ін
    { ending: '(?<=[иії]н)а', forms: 'fN mN mG mA' },
    { ending: `${SURNAME}а`, forms: 'fN mG mA' },
    { ending: `${SURNAME}у`, forms: 'fA mD' },
    { ending: `${SURNAME}ої`, forms: 'fG' },
    { ending: `${SURNAME}ій`, forms: 'fD fL' },
    { ending: `${SURNAME}ою`, forms: 'fI' },
    { ending: `${SURNAME}им|(?<=[иії]н)ом`, forms: 'mI' },
    { ending: `${SURNAME}и`, forms: 'pN fG' },
    { ending: `${SURNAME}их`, forms: 'pG pA' },
    { ending: `${SURNAME}і|${SURNAME}ові`, forms: 'fD fL mL mD' },
    { ending: `${SURNAME}`, forms: 'mN' },
    // Лукашенко, Петренко
    { ending: '(?<=ен|еч|йч|ей)ко', forms: `mN ${WOMAN}` },
    { ending: '(?<=ен|еч|йч|ей)ка', forms: 'mG mA' },
    { ending: '(?<=ен|еч|йч|ей)ку', forms: 'mD mL' },
    { ending: '(?<=ен|еч|йч|ей)кові', forms: 'mD mL' },
    { ending: '(?<=ен|еч|йч|ей)ком', forms: 'mI' },
    // Марія, Юлія; Дмитрій
    { ending: 'ія', forms: 'fN mG mA' },
    { ending: 'ію', forms: 'fA mD' },
    { ending: 'ії', forms: 'fG fD fL mL' },
    { ending: 'ією', forms: 'fI' },
    { ending: 'ієм', forms: 'mI' },
    { ending: 'ієві', forms: 'mD' },
    // Наталя, Ілля; Сергій, Андрій, Олексій
    { ending: 'єва', forms: 'fN mG mA' },
    { ending: 'ій', forms: 'mN fD fL' },
    { ending: 'ай|ей|ой|уй|яй|юй', forms: 'mN' },
    { ending: 'ею|єю', forms: 'fI' },
    { ending: 'єм|(?<=[жчшщцлр])ем', forms: 'mI' },
    { ending: 'ові|еві|єві', forms: 'mD mL' },
    { ending: 'ою', forms: 'fI' },
    { ending: 'ої|єї', forms: 'fG' },
    { ending: `(?<=${C})ок`, forms: `mN ${WOMAN}` },
    { ending: `(?<=${C})ка`, forms: 'fN mN mG mA' },
    { ending: `(?<=${C})ку`, forms: 'fA mA mD' },
    { ending: `(?<=${C})ки`, forms: 'fG mG pN' },
    { ending: `(?<=${C})ці`, forms: 'fD fL mD mL' },
    { ending: `(?<=${C})ком`, forms: 'mI' },
    { ending: `(?<=${C})кою`, forms: 'fI mI' },
    { ending: 'ець', forms: `mN ${WOMAN}` },
    { ending: '(?<=[бвгджзклмнпрстфхчш])ц(?:я)', forms: 'mG mA' },
    { ending: '(?<=[бвгджзклмнпрстфхчш])цю', forms: 'mD' },
    { ending: 'ь', forms: 'mN fN fA' },
    { ending: 'я', forms: 'fN mN mG mA' },
    { ending: 'ю', forms: 'fA mA mD' },
    { ending: 'а', forms: 'fN mN mG mA' },
    { ending: 'у', forms: 'fA mA mD mL' },
    { ending: 'и', forms: 'fG mG pN' },
    { ending: 'ї', forms: 'fG fD mG fL' },
    { ending: 'і', forms: 'fG fD fL mL mD mN fN' },
    { ending: 'е|є', forms: `${ANY_MAN} ${WOMAN}` },
    { ending: 'о', forms: `${ANY_MAN} ${WOMAN}` },
    { ending: '(?<=[бвгджзклмнпрстфхцчшщ])ом', forms: 'mI' },
    { ending: `(?<=${C})`, forms: `mN ${WOMAN}` },
  ],
  nouns: [
    { ending: '(?<=[сцз]ьк|н|в|т|л)ий', forms: 'mN mA' },
    { ending: 'ого|ього', forms: 'mG nG mA' },
    { ending: 'ому|ьому', forms: 'mD nD mL nL' },
    { ending: 'ими|іми|ами|ями', forms: 'pI' },
    { ending: '(?<=[сцз]ьк|н|в|т|л)их|іх', forms: 'pG pA pL' },
    { ending: 'ах|ях', forms: 'pL' },
    { ending: 'ам|ям', forms: 'pD' },
    { ending: 'ів|їв', forms: 'pG pA' },
    { ending: 'ові|еві|єві', forms: 'mD mL' },
    { ending: '(?<=[сцз]ьк|н|в|т)им', forms: 'mI nI pD' },
    { ending: 'ом|ем|єм', forms: 'mI nI' },
    { ending: 'ою|ею|єю', forms: 'fI' },
    { ending: 'ої|єї', forms: 'fG' },
    { ending: '(?<=[сцз]ьк|н|в|т)ій', forms: 'fD fL' },
    { ending: 'ії', forms: 'fG fD fL pN' },
    { ending: 'ія', forms: 'fN' },
    { ending: 'ію', forms: 'fA' },
    { ending: 'ння|ття|ство', forms: 'nN nA nG' },
    { ending: 'о', forms: 'nN nA mN' },
    { ending: 'е', forms: 'nN nA' },
    { ending: 'а', forms: 'fN mG mA nG pN' },
    { ending: 'я', forms: 'fN mG mA nG' },
    { ending: 'у', forms: 'fA mG mD nD mL' },
    { ending: 'ю', forms: 'fA mD' },
    { ending: 'и', forms: 'pN pA fG' },
    { ending: 'і', forms: 'pN fD fL mL' },
    { ending: 'ь', forms: 'mN mA fN fA' },
    { ending: `(?<=${C})`, forms: 'mN mA pG' },
  ],
};
