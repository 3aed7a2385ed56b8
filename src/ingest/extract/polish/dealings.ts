/** Polish: how dealings are told: calls, meetings, visits, letters, sanctions, borders, trade, posts. Statements: `statements.ts`. */
import type { Frame } from '../tables.ts';

const BORDER =
  '(?:granic(?:a|y|ę|ą|e)|przejś(?:cie|cia|ć|ciu|ciach)(?: graniczn[\\p{L}]+)?|graniczn[\\p{L}]+ przejś[\\p{L}]+|punkt[\\p{L}]* graniczn[\\p{L}]+|ruch[\\p{L}]* graniczn[\\p{L}]+)';
const POST =
  '(?:minist[\\p{L}]+|ambasador[\\p{L}]*|dyploma[\\p{L}]+|wysłanni[\\p{L}]+|konsul[\\p{L}]*|gubernator[\\p{L}]*|prokurator[\\p{L}]* generaln[\\p{L}]+|szef[\\p{L}]*|premier[\\p{L}]*|attaché|chargé|dyrektor[\\p{L}]*|rzeczni[\\p{L}]+)';
const LETTER =
  '(?:list[\\p{L}]{0,3}(?: otwart[\\p{L}]+)?|petycj[\\p{L}]+|apel(?:u|em|e)?(?= (?:do|w sprawie|o|podpis)))';

export const dealings: readonly Frame[] = [
  {
    rule: 'call.phone',
    type: 'call',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    trigger:
      '(?:rozmawia(?:ł[aoy]?|li)?|porozmawia(?:ł[aoy]?|li)|rozmów[\\p{L}]*|rozmow(?:a|y|ę|ą|ie)|odby(?:ł[aoy]?|li|ła się))(?: {w}){0,3}? (?:przez telefon|telefoniczn[\\p{L}]+|wideo)|telefoniczn(?:a|ą|ej|ie) (?:rozmow[\\p{L}]+|rozmawia(?:ł[aoy]?|li))|(?:zadzwoni|zatelefonowa|dzwoni)(?:ł[aoy]?|li)|wideorozmow[\\p{L}]+|wideokonferencj[\\p{L}]+',
    notWithin: 'żon[\\p{L}]+|matk[\\p{L}]+|córk[\\p{L}]+',
  },
  {
    rule: 'call.far-phone',
    type: 'call',
    form: 'active',
    agent: 'actor',
    partner: 'counterpart',
    trigger: '(?:rozmawia(?:ł[aoy]?|li)|porozmawia(?:ł[aoy]?|li))(?=[^,;.]{1,80}? (?:przez telefon|telefonicznie))',
  },
  {
    rule: 'meeting.met',
    type: 'meeting',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    needs: 'name',
    trigger:
      '(?:spotka(?:ł[aoy]?|li|ją|ć)?|spotyka(?:ł[aoy]?|li|ją)?)(?: {w})? się|się(?: {w})? spotka(?:ć|ją|li)?|(?:odby(?:ł[aoy]?|li)|przeprowadzi(?:ł[aoy]?|li)|prowadzi(?:ł[aoy]?|li))(?: {w}){0,2}? (?:rozmow[\\p{L}]+|spotkani[\\p{L}]+|negocjacj[\\p{L}]+)(?: z)?|(?:przyj(?:ął|ęł[aoy]|ęli)|gości(?:ł[aoy]?|li))(?= (?:{w} ){0,5}?(?:delegacj|wysłanni|ministr|ambasador|prezydent|przedstawiciel|sekretarz|senator)[\\p{L}]*)',
    notWithin: 'telefon[\\p{L}]*',
  },
  {
    rule: 'meeting.noun',
    type: 'meeting',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    needs: 'name',
    trigger:
      '(?:spotkani(?:e|a|u|em)|rozmow(?:y|ach|om)|rozmów|negocjacj(?:e|i|ach))(?= (?:[\\p{L}]+ ){0,5}?(?:z|ze|między|w|pomiędzy|na|delegacji) )',
    notWithin: 'telefon[\\p{L}]*',
    notBefore: 'po',
  },
  {
    rule: 'meeting.summoned',
    type: 'meeting',
    form: 'phrase',
    agent: 'actor',
    patient: 'counterpart',
    trigger: '(?:wezwa(?:ł[aoy]?|li|no|n[\\p{L}]+)|wezwani|zaprosi(?:ł[aoy]?|li))(?= |[.,])',
    within: '(?:ambasador|charg[ée]|dyplomat|konsul)[\\p{L}]*',
    notWithin: 'wezwa[\\p{L}]+ (?:{w} ){0,3}?do (?:uwolni|zwolni|natychm|wypuszcz)[\\p{L}]+',
  },
  {
    rule: 'visit.travelled',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    goal: 'counterpart',
    trigger:
      '(?:przyby(?:ł[aoy]?|li|wa)|przyjecha(?:ł[aoy]?|li)|przylecia(?:ł[aoy]?|eli)|poleci(?:ał[aoy]?|eli)|polecia(?:ł[aoy]?|eli)|pojecha(?:ł[aoy]?|li)|uda(?:ł[aoy]?|li) się|uda(?:je|ją)? się)(?: {w}){0,3}? (?:do|na|w)(?= {land})',
    within:
      '(?:wysłanni|delegacj|prezydent|premier|minist|przedstawiciel|dyplomat|ambasador|sekretarz|negocjator|senator|kongresmen|komisarz|papież|kardynał|szef)[\\p{L}]*',
    notWithin: 'więźni[\\p{L}]+ (?:{w} )?(?:przyby|przyl|przyj)[\\p{L}]+|uwolnion[\\p{L}]+|zwolnion[\\p{L}]+',
  },
  {
    rule: 'visit.verb',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      '(?:odwiedzi(?:ł[aoy]?|li)|wizytowa(?:ł[aoy]?|li)|złoży(?:ł[aoy]?|li)(?: {w}){0,2}? wizyt[\\p{L}]+)(?= )|wizyt(?:a|y|ę|ą|cie)(?= (?:{w} ){0,6}?(?:w|do|na) (?:{w} )?{land})|(?<=(?:po|podczas|w trakcie|przed) )(?:wizyc[\\p{L}]+|wizyt[\\p{L}]+)',
    needs: 'name',
    notWithin: 'turyst[\\p{L}]+',
  },
  {
    rule: 'letter.signed',
    type: 'letter',
    form: 'active',
    agent: 'actor',
    partner: 'counterpart',
    counts: 'signers',
    trigger: `(?:podpisa|wysła|napisa|skierowa|opublikowa|przekaza|wystosowa|wystąpi|złoży)(?:ł[aoy]?|li|no)(?: {w}){0,5}? ${LETTER}|zwróci(?:ł[aoy]?|li) się(?: {w}){0,3}? (?:z|w) (?:{w} )?(?:list[\\p{L}]{0,3}|petycj[\\p{L}]+)|podpis[\\p{L}]+ pod (?:{w} )?${LETTER}|(?:sygnatariusz[\\p{L}]*|autorz[\\p{L}]+) (?:{w} )?${LETTER}|${LETTER}(?: {w}){0,4}? podpis[\\p{L}]+|w (?:{w} ){0,2}?liście(?: otwartym)?(?= (?:do|podpisanym|opublikowanym|skierowanym))`,
    notWithin: '(?:żon|mąż|matk)[\\p{L}]* (?:{w} )?list|listy gończ[\\p{L}]+|list[\\p{L}]* gończ[\\p{L}]+',
  },

  {
    rule: 'sanction.imposed',
    type: 'sanction_imposed',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    since: 'start',
    trigger:
      '(?:nałoży(?:ł[aoy]?|li|ć)|nałożono|nałożon[\\p{L}]+|wprowadzi(?:ł[aoy]?|li|ć)|wprowadzono|wprowadzon[\\p{L}]+|rozszerz[\\p{L}]+|przedłuży[\\p{L}]+|zaostrz[\\p{L}]+|ogłosi(?:ł[aoy]?|li)|nakłada(?:ją)?|przyj(?:ął|ęł[aoy]|ęli|ęto))(?: {w}){0,6}? (?:sankcj[\\p{L}]+|embarg[\\p{L}]+|zakaz[\\p{L}]* wjazdu|restrykcj[\\p{L}]+)|sankcj[\\p{L}]+(?: {w}){0,4}? (?:nałożon[\\p{L}]+|nałożono|wprowadzon[\\p{L}]+|rozszerzon[\\p{L}]+|przedłużon[\\p{L}]+)|(?:objęt[\\p{L}]+|objęto|objęci) sankcjami|(?:wpisa|trafi|umieści|umieszcz|doda|wciągn)[\\p{L}]+(?: {w}){0,5}? (?:na|do) (?:{w} ){0,2}?(?:list[\\p{L}]+ (?:sankc[\\p{L}]+|magnitskiego)|sankcyjn[\\p{L}]+ list[\\p{L}]+|czarn[\\p{L}]+ list[\\p{L}]+)',
  },

  {
    rule: 'border.reopened',
    type: 'border_reopened',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:otworzy(?:ł[aoy]?|li|ć)?|otworz[ąe]|otwarto|otwart[\\p{L}]+|otwarci[\\p{L}]+|otwiera[\\p{L}]*|wznowi(?:ł[aoy]?|li|ć|ono)?|wznowieni[\\p{L}]+|odblokowa[\\p{L}]+|przywróci[\\p{L}]+|przywrócon[\\p{L}]+)(?: {w}){0,7}? ${BORDER}|${BORDER}(?: {w}){0,6}? (?:otwart[\\p{L}]+|otwarto|otworzon[\\p{L}]+|wznowion[\\p{L}]+|odblokowan[\\p{L}]+)`,
  },
  {
    rule: 'border.closed',
    type: 'border_closed',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:zamkn(?:ął|ęł[aoy]|ęli|ięto|ąć|ięt[\\p{L}]+|ie|ą)|zamknięci[\\p{L}]+|zamyka[\\p{L}]*|zablokowa[\\p{L}]+|wstrzyma[\\p{L}]+|zawiesi[\\p{L}]+|uszczelni[\\p{L}]+)(?: {w}){0,7}? (?:${BORDER}|tranzyt[\\p{L}]*|ruch[\\p{L}]*)|(?:${BORDER}|tranzyt[\\p{L}]*|ruch[\\p{L}]*)(?: {w}){0,6}? (?:zamknięt[\\p{L}]+|zamknięto|zablokowan[\\p{L}]+|wstrzyman[\\p{L}]+|wstrzymano|zawieszon[\\p{L}]+)|blokad[\\p{L}]+ (?:{w} )?granic[\\p{L}]+`,
  },

  {
    rule: 'exercise.noun',
    type: 'exercise',
    form: 'phrase',
    agent: 'actor',
    trigger:
      '(?:wspóln[\\p{L}]+ |białoruso-rosyjsk[\\p{L}]+ |rosyjsko-białorusk[\\p{L}]+ )?(?:ćwicze(?:nia|ń|niach|niami|niom)|manewr(?:y|ów|ach|ami))(?: wojskow[\\p{L}]+| {w}-20\\d\\d| zapad[\\p{L}-]*)?',
    within: 'wojskow[\\p{L}]+|zapad[\\p{L}-]*|manewr[\\p{L}]+|armi[\\p{L}]+|żołnierz[\\p{L}]*|nato',
  },
  {
    rule: 'trade.measure',
    type: 'trade_measure',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger:
      '(?:wstrzyma|zakaza|ogranicz|wznowi|zablokowa|wprowadzi|nałoży|podni|zniosł)[\\p{L}]*(?: {w}){0,4}? (?:eksport[\\p{L}]*|import[\\p{L}]*|handl[\\p{L}]+|handel|dostaw[\\p{L}]*|cł[\\p{L}]+|ceł|tary[\\p{L}]+|wwoz[\\p{L}]+|wwóz)',
    notWithin: 'sankcj[\\p{L}]+',
  },
  {
    rule: 'trade.vehicles',
    type: 'trade_measure',
    form: 'phrase',
    agent: 'imposer',
    counts: 'vehicles',
    trigger:
      '(?:utkn(?:ęł[aoy]|ęło|ęły|ęli|ął)|zatrzyma(?:no|ł[aoy]?|li|n[\\p{L}]+)|stoi|stoją|zablokowan[\\p{L}]+|uwięzion[\\p{L}]+|przetrzymuj[\\p{L}]+|przetrzymywan[\\p{L}]+|skonfiskowa[\\p{L}]+)(?= )',
    within: 'ciężarów[\\p{L}]+|tir(?:y|ów|ami)|pociąg(?:i|ów|ami)|pojazd(?:y|ów)|naczep[\\p{L}]*',
  },
  {
    rule: 'post.persons',
    type: 'post_change',
    form: 'phrase',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger: `(?:odwoła(?:ł[aoy]?|li|no|n[\\p{L}]+)|zdymisjonowa[\\p{L}]+|mianowa(?:ł[aoy]?|li|no|n[\\p{L}]+)|powoła(?:ł[aoy]?|li|no|n[\\p{L}]+)|wydali(?:ł[aoy]?|li)|wydalono|wydalen[\\p{L}]+|wyrzuci(?:ł[aoy]?|li|ć)|zwolni(?:ł[aoy]?|li|ono)|wyznaczy(?:ł[aoy]?|li)|wyznaczon[\\p{L}]+)(?= (?:[\\p{L}\\p{N}.’'-]+,? ){0,6}?${POST})|(?:ambasad[\\p{L}]+|placówk[\\p{L}]+|konsulat[\\p{L}]*)(?: {w}){0,5}? (?:zamknięt[\\p{L}]+|zamknięto|otwart[\\p{L}]+|wznow[\\p{L}]+|wznawia|ponownie)|(?:zamkn(?:ął|ęł[ay]|ęli|ięto|ąć)|otwor[\\p{L}]+|wznowi[\\p{L}]+)(?: {w}){0,3}? (?:ambasad[\\p{L}]+|konsulat[\\p{L}]*|placówk[\\p{L}]+)|(?<=(?:ambasadorem|ministrem|szefem|wysłannikiem|premierem|przedstawicielem) (?:{w} ){0,2}?)(?:mianowano|został[a]?|zostanie|mianowan[\\p{L}]+)|(?:odsunię|zawiesz)[\\p{L}]+ (?:od|w) (?:{w} )?(?:obowiązk[\\p{L}]+|stanowisk[\\p{L}]+|urzędu|funkcji)|person(?:a|ą|ę)? non grata|(?:złoży|poda)(?:ł[aoy]?|li)(?: się)?(?: {w}){0,2}? (?:dymisj[\\p{L}]+|rezygnacj[\\p{L}]+|do dymisji)|zosta(?:ł|ła|nie) (?:{w} ){0,2}?(?:nowym |nową )?(?:ambasadorem|ministrem|wysłannikiem|ministrą)`,
  },
];
