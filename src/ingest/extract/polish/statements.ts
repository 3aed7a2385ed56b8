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
    trigger: `(?:zaapelowa|zażąda|domaga|apelowa)(?:ł[aoy]?|li)(?: {w}){0,2}?(?: się)?(?= )|(?:domaga|żąda)(?:ją)?(?: {w}){0,2}?(?: się)?(?= )|(?:${past('wezwa', 'zaapelowa', 'apelowa', 'zażąda', 'żąda', 'domaga', 'nawoływa', 'wzywa', 'upomnia', 'upomina', 'postulowa', 'poprosi', 'prosi')}|wzywa(?:ją)?|apeluj(?:e|ą)|żąda(?:ją)?|domaga(?:ją)?|nawołuj(?:e|ą)|prosi|proszą)(?: {w}){0,2}?(?: się)?(?=[^.;]{0,140}?(?:zwolni|uwolni|wypu|ułaskaw|więź|zatrzyman|sankcj|zakaz|zniesieni|amnesti|praw|zaprzesta|zakończ|przestrzega|prześladow|represj|śledztw|wyjaśni|otwarci|leczeni))`,
    notWithin: '(?:podpisa|napisa|wysła)[\\p{L}]+ (?:{w} ){0,4}?list|o ułaskawienie',
  },
  {
    rule: 'statement.thanked',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger: `${past('podziękowa', 'dziękowa')}|dziękuj(?:e|ą|ę|emy)|wyrazi(?:ł[aoy]?|li)(?: {w}){0,2}? (?:wdzięczność|ulgę|uznanie|radość|ubolewanie|zaniepokojenie|oburzenie|nadzieję|solidarność|zadowolenie|poparcie)|(?:jest|są|jesteśmy|jestem)(?: {w})? (?:wdzięczn[\\p{L}]+|zaniepokojon[\\p{L}]+|oburzon[\\p{L}]+)|ciesz(?:y|ą) się|ucieszy(?:ł[aoy]?|li) się`,
  },
  {
    rule: 'statement.welcomed',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger: `${past('potępi', 'potępia', 'skrytykowa', 'krytykowa', 'pochwali', 'chwali', 'powita', 'wita', 'zganii', 'skomentowa', 'poparł')}|(?:potępia|potępiają|krytykuj(?:e|ą)|chwali|chwalą|popiera|witaj(?:ą)|ubolewa(?:ją)?|z zadowoleniem przyj[\\p{L}]+|z radością przyj[\\p{L}]+|przyj[\\p{L}]+ z (?:zadowoleniem|ulgą|radością))`,
    notAfter: '(?:uwolnion|zwolnion|gości|delegacj)[\\p{L}]*',
  },
  {
    rule: 'statement.called-it',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger: `(?:${past('nazwa', 'określi', 'uzna', 'oceni')}|nazywa(?:ją)?|określa(?:ją)?)(?=[^.;]{1,80}?(?:[„"«”]|mianem|jako|farsą|zemstą|skandal[\\p{L}]+|hańb[\\p{L}]+|niedopuszczal[\\p{L}]+|bezpraw[\\p{L}]+|krokiem|gestem|sukcesem|zbrodni[\\p{L}]+|prowokacj[\\p{L}]+|szantaż[\\p{L}]+|cios[\\p{L}]+))`,
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
];
