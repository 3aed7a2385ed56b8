/** Polish: public thanks, praise, demands, threats and accusations. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';
import { past } from './forms.ts';

export const statements: readonly Frame[] = [
  {
    rule: 'statement.call-for',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    also: true,
    trigger: `zwróci(?:ł[aoy]?|li) się(?= [^.;]{0,80}?z (?:{w} )?(?:apelem|prośbą|wezwaniem|żądaniem))|(?:zaapelowa|zażąda|domaga|apelowa)(?:ł[aoy]?|li)(?: {w}){0,2}?(?: się)?(?= )|(?:domaga|żąda)(?:ją)?(?: {w}){0,2}?(?: się)?(?= )|(?:${past('wezwa', 'zaapelowa', 'apelowa', 'zażąda', 'żąda', 'domaga', 'nawoływa', 'wzywa', 'upomnia', 'upomina', 'postulowa', 'poprosi', 'prosi')}|wzywa(?:ją)?|apeluj(?:e|ą)|żąda(?:ją)?|domaga(?:ją)?|nawołuj(?:e|ą)|prosi|proszą)(?: {w}){0,2}?(?: się)?(?=[^.;]{0,140}?(?:uchyl|bezpiecz|gwaranc|przekaz|wyda(?:nie|ć)|ekstrad|szacun|sprawiedliw|humanitar|odpowiedzialn|pomoc|ratun|dostęp|domu|zwolni|uwolni|wypu|ułaskaw|więź|zatrzyman|sankcj|zakaz|zniesieni|amnesti|praw|zaprzesta|zakończ|przestrzega|prześladow|represj|śledztw|wyjaśni|otwarci|leczeni))`,
    notWithin: '(?:podpisa|napisa|wysła)[\\p{L}]+ (?:{w} ){0,4}?list|o ułaskawienie',
  },
  {
    rule: 'statement.thanked',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger: `${past('podziękowa', 'dziękowa')}|dziękuj(?:e|ą|ę|emy)|wyrazi(?:ł[aoy]?|li)(?: {w}){0,2}? (?:wdzięczność|ulgę|uznanie|radość|ubolewanie|żal|współczucie|sprzeciw|protest|zaniepokojenie|oburzenie|nadzieję|solidarność|zadowolenie|poparcie)|(?:jest|są|jesteśmy|jestem)(?: {w})? (?:wdzięczn[\\p{L}]+|zaniepokojon[\\p{L}]+|oburzon[\\p{L}]+|wstrząśnięt[\\p{L}]+|poruszon[\\p{L}]+|zszokowan[\\p{L}]+)|ciesz(?:y|ą) się|ucieszy(?:ł[aoy]?|li) się`,
  },
  {
    rule: 'statement.welcomed',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger: `${past('potępi', 'potępia', 'skrytykowa', 'krytykowa', 'pochwali', 'chwali', 'powita', 'wita', 'zganii', 'skomentowa', 'poparł')}|(?:potępia|potępiają|krytykuj(?:e|ą)|chwali|chwalą|popiera|witaj(?:ą)|ubolewa(?:ją)?|z zadowoleniem przyj[\\p{L}]+|z radością przyj[\\p{L}]+|przyj[\\p{L}]+ z (?:zadowoleniem|ulgą|radością))`,
    notAfter: '(?:uwolnion|zwolnion|gości|delegacj|blis|rodzin|krewn|koleg|koledz|przyjaci)[\\p{L}]*|(?:go|ich|ją) ',
  },
  {
    rule: 'statement.called-it',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger: `(?:${past('nazwa', 'nazywa', 'określi', 'uzna', 'oceni')}|nazywa(?:ją)?|określa(?:ją)?)(?=[^.;]{1,80}?(?:[„"«”]|mianem|jako|farsą|zemstą|skandal[\\p{L}]+|hańb[\\p{L}]+|niedopuszczal[\\p{L}]+|bezpraw[\\p{L}]+|krokiem|gestem|sukcesem|zbrodni[\\p{L}]+|prowokacj[\\p{L}]+|szantaż[\\p{L}]+|cios[\\p{L}]+|niesprawiedliw[\\p{L}]+|parodi[\\p{L}]+|kpin[\\p{L}]+|samowol[\\p{L}]+|rozpraw[\\p{L}]+|absurd[\\p{L}]+|okrutn[\\p{L}]+|oburzając[\\p{L}]+|sfabrykowan[\\p{L}]+|wrog[\\p{L}]+|zdrajc[\\p{L}]+|terroryst[\\p{L}]+|przełom[\\p{L}]*|zwycięstw[\\p{L}]+|błęd[\\p{L}]+|bezzasadn[\\p{L}]+|motywowan[\\p{L}]+))`,
    notWithin: 'za więźni[\\p{L}]+ politycz[\\p{L}]+|za winn[\\p{L}]+|za ekstremi[\\p{L}]+',
  },
  {
    rule: 'statement.threatened',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger: `${past('zagrozi', 'grozi', 'oskarży', 'oskarża', 'ostrzeg', 'zarzuci', 'zarzuca', 'odrzuci', 'przeprosi', 'zaoferowa', 'zaproponowa', 'zaprotestowa', 'obwini', 'sprzeciwi')}|(?:oskarża(?:ją)?|zarzuca(?:ją)?|ostrzega(?:ją)?|obwinia(?:ją)?|zaprzecza(?:ją)?|protestuj(?:e|ą))`,
    needs: 'name',
    notBefore: 'był|była|został|została|któr[\\p{L}]+|mu|jej|im',
    notAfter: '(?:{w} )?(?:o szpiegostwo|o zdradę|o terroryzm|mu|jej|śmierci[\\p{L}]+|kar[\\p{L}]+)',
    notWithin: 'akt[\\p{L}]* oskarż[\\p{L}]+|prokuratur[\\p{L}]*',
  },
  {
    rule: 'statement.saw',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    also: true,
    trigger:
      '(?:widz(?:i|ą)|dostrzeg(?:a|ają|ł[aoy]?|li))(?: {w}){0,5}? (?:krok|sygnał|gest)|(?:obarcz|obciąż)[\\p{L}]+(?: {w}){0,5}? (?:odpowiedzialnością|winą)|mówi(?:ł[aoy]?|li)?(?: {w}){0,2}? o (?:{w} )?(?:przełomie|skandalu|hańbie|zemście|sukcesie|szantażu)|(?:stan(?:ął|ęł[aoy]|ęli)|wystąpi(?:ł[aoy]?|li)) (?:{w} )?w obronie|wystąpi(?:ł[aoy]?|li) (?:z krytyką|przeciwko)',
  },
  {
    rule: 'statement.must',
    type: 'statement',
    form: 'phrase',
    weak: true,
    modality: 'actual',
    trigger:
      '(?:nie )?(?:powinn[\\p{L}]+|powinien|musi|muszą)(?: {w}){0,3}? (?:zwolnić|uwolnić|wypuścić|natychmiast|siedzieć|zostać (?:{w} )?(?:zwoln|uwoln)[\\p{L}]+|być (?:{w} )?(?:wolni|wolny|wolna|na wolności))',
  },
];
