/** Polish: endings of names and of common nouns, and what case they tell. Read by `inflection.ts`. */
import type { Inflection } from '../inflection.ts';

const C = '[bcćdfghjklłmnńprsśtwzźż]';
/** A woman's surname in a consonant keeps it in every case. */
const WOMAN = 'fN fG fD fA fI fL';
/** A foreign name in a vowel may keep it in every case. */
const ANY_MAN = 'mN mG mD mA mI mL';
const SURNAME = '(?<=[oea]w|[iy]n)';
const SKI = '(?<=(?:s|c|dz)k)';

/** Given names of men whose genitive looks like a woman's name. */
const MEN =
  'jan|andrzej|piotr|pawe|michał|michaił|tomasz|adam|marek|mark|krzysztof|stanisław|grzegorz|jerz|wiktar|wiktor|aleksandr|aleksander|alaksandr|alaksandar|ihar|igor|oleg|aleh|siarhiej|siergiej|serhij|dmitrij|dzmitryj|uładzimir|władimir|wołodymyr|iwan|mikałaj|nikołaj|anatol|aleksiej|alaksiej|raman|roman|maksim|maksym|jauhien|jewgienij|pawieł|paweł|eduard|leanid|leonid|arciom|artiom|dzianis|denis|kirył|jahor|jegor|kanstancin|ryhor|raif|osman|ahmad|ahmed|ahmet|mohammad|mohammed|muhammad|hassan|hasan|ali|raul|josé|jose|luis|miguel|angel|juan|daniel|donald|joe|john|keith|antony|robert|radosław|donald|mateusz|mariusz|marcin|maciej|zbigniew|wojciech|kamil|karol|łukasz|jakub|szymon|bartosz|dawid|david|walid|selahattin|recep|ilham|nariman|ahtem|enver|wadim|władysław|uładzisłau|stanisłau|ales|aleś|mikita|orłando|orlando|guillermo|jaime|leopoldo|henrique|edmundo|nicolas|félix|felix|rolando|emmanuel|olaf|viktor|jens|mark|jean|pierre|gérard|abdulhadi|nabil|alaa|alaksiej|ramzan|artur|garry|jair|christopher|paul|evan|brittney';

export const inflection: Inflection = {
  names: [
    // names whose end only looks like an ending
    {
      ending: '(?<=(?:^|-)(?:maks|ibrah|rah|hak|kar|kas|sal|vad|wad|akrem|artiom|jefr|abrah)[ieay]?m|^krym)',
      forms: 'mN',
    },
    { ending: '(?<=paw)eł', forms: 'mN' },
    { ending: '(?<=paw)ła', forms: 'mG mA' },
    { ending: '(?<=paw)łowi', forms: 'mD' },
    { ending: '(?<=paw)łem', forms: 'mI' },
    // what a man's given name leaves no doubt of
    { ending: `(?<=(?:^|-)(?:${MEN}))a`, forms: 'mG mA' },
    { ending: `(?<=(?:^|-)(?:${MEN}))(?:ie|u)`, forms: 'mL mD' },
    { ending: `(?<=(?:^|-)(?:${MEN}))`, forms: 'mN' },
    // adjectives
    { ending: `${SKI}i`, forms: 'mN pN' },
    { ending: `${SKI}a`, forms: 'fN' },
    { ending: `${SKI}iej`, forms: 'fG fD fL' },
    { ending: `${SKI}ą`, forms: 'fA fI' },
    { ending: `${SKI}im`, forms: 'mI mL pD' },
    { ending: `${SKI}(?:ich)`, forms: 'pG pA pL' },
    { ending: 'iego|ego', forms: 'mG mA' },
    { ending: 'iemu|emu', forms: 'mD' },
    { ending: '(?<=ln|rn|ch|ł)ym', forms: 'mI mL' },
    // surnames in -ow, -ew, -in
    { ending: '(?<=[iy]n)a', forms: 'fN mN mG mA' },
    { ending: `${SURNAME}a`, forms: 'fN mG mA' },
    { ending: `${SURNAME}ej`, forms: 'fG fD fL' },
    { ending: `${SURNAME}ą`, forms: 'fA fI' },
    { ending: `${SURNAME}ę`, forms: 'fA' },
    { ending: `${SURNAME}y`, forms: 'fG mG pN' },
    { ending: `${SURNAME}ie`, forms: 'fD fL mL' },
    { ending: `${SURNAME}ym`, forms: 'mI mL' },
    { ending: `${SURNAME}em`, forms: 'mI' },
    { ending: `${SURNAME}owi`, forms: 'mD' },
    { ending: `${SURNAME}`, forms: 'mN' },
    // Łukaszenka, Marek: the vowel comes and goes
    { ending: `(?<=${C})ek`, forms: `mN ${WOMAN}` },
    { ending: `(?<=${C})ka`, forms: 'fN mN mG mA' },
    { ending: `(?<=${C})ko`, forms: `mN ${WOMAN}` },
    { ending: `(?<=${C})kę`, forms: 'fA mA' },
    { ending: `(?<=${C})ką`, forms: 'fI mI' },
    { ending: `(?<=${C})ki`, forms: 'fG mG pN' },
    { ending: `(?<=${C})ce`, forms: 'fD fL mD mL' },
    { ending: `(?<=${C})kowi`, forms: 'mD' },
    { ending: `(?<=${C})kiem`, forms: 'mI' },
    // Maria, Alesia; Aleś
    {
      ending:
        '(?<=(?:^|-)(?:mar|dar|jul|kaciaryn|natal|anastaz|ksen|wiktor|sof|zof|lid|rosj|lil|agnies|oliw|emil|alic|victor))ia',
      forms: 'fN',
    },
    { ending: 'ia', forms: 'fN mN mG mA' },
    { ending: 'ię', forms: 'fA' },
    { ending: 'ią', forms: 'fI' },
    { ending: 'ii|ji', forms: 'fG fD fL mG' },
    { ending: 'ja', forms: 'fN mG mA' },
    { ending: 'ję', forms: 'fA' },
    { ending: 'ją', forms: 'fI' },
    { ending: 'owi', forms: 'mD' },
    { ending: 'iem|em', forms: 'mI' },
    { ending: 'ów', forms: 'pG pA' },
    { ending: 'ę', forms: 'fA mA' },
    { ending: 'ą', forms: 'fI fA mI' },
    { ending: 'ie', forms: 'fD fL mD mL mN fN' },
    { ending: '(?<=(?:^|-)(?:jerz|antoni|ambroż))y', forms: 'mN' },
    { ending: 'y', forms: 'fG mG mN pN' },
    { ending: 'i', forms: 'fG fD fL mG mN pN fN' },
    { ending: 'a', forms: 'fN mN mG mA' },
    { ending: 'e', forms: 'fD fL mD mL mN fN' },
    { ending: '(?<=l|k|g|ch|sz|cz|rz|j|ż|c)u', forms: 'mL mD mG mN' },
    { ending: 'o', forms: `${ANY_MAN} ${WOMAN}` },
    { ending: `(?<=${C}|x|v|q)`, forms: `mN ${WOMAN}` },
  ],
  nouns: [
    { ending: 'iego|ego', forms: 'mG mA nG' },
    { ending: 'iemu|emu', forms: 'mD nD' },
    { ending: 'ymi|imi|ami', forms: 'pI' },
    { ending: 'ych|ich', forms: 'pG pA pL' },
    { ending: 'ach', forms: 'pL' },
    { ending: 'om', forms: 'pD' },
    { ending: 'ów', forms: 'pG pA' },
    { ending: 'owie', forms: 'pN' },
    { ending: 'owi', forms: 'mD' },
    { ending: '(?<=[sczk]k|[nwł])im|ym', forms: 'mI mL pD' },
    { ending: 'iem|em', forms: 'mI nI' },
    { ending: 'iej|ej', forms: 'fG fD fL' },
    { ending: 'ę', forms: 'fA' },
    { ending: 'ą', forms: 'fI fA' },
    { ending: 'ii|ji', forms: 'fG fD fL' },
    { ending: '(?<=[sczk]k)ie|[nw]e|łe', forms: 'pN pA nN nA' },
    { ending: 'ie', forms: 'fD fL mL nL pN' },
    { ending: 'ądze', forms: 'pN pA' },
    { ending: 'e', forms: 'pN pA nN nA fD fL' },
    { ending: 'y', forms: 'fG pN mN mA' },
    { ending: 'i', forms: 'fG fD fL pN mN mA' },
    { ending: 'a', forms: 'fN mG mA nG pN nN' },
    { ending: 'um', forms: 'nN nA nG' },
    { ending: 'o', forms: 'nN nA' },
    { ending: 'u', forms: 'mG mD mL nD' },
    { ending: `(?<=${C})`, forms: 'mN mA pG' },
  ],
};
