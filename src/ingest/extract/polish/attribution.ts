/** Polish: who says it, and how a report is cited. Read by `attribution.ts`. */
import type { LanguageTables } from '../tables.ts';
import { past } from './forms.ts';

export const attribution: LanguageTables['attribution'] = {
  say: `${past('przekaza')}(?! (?:{w} ){0,4}?(?:jeń|więź|zakładni|skazan|wojskow|żołnierz|ciał|list|{num} ))|${past('poinformowa', 'informowa', 'powiedzia', 'oświadczy', 'poda', 'napisa', 'stwierdzi', 'doda', 'podkreśli', 'zaznaczy', 'wyjaśni', 'potwierdzi', 'twierdzi', 'mówi', 'przekonywa', 'zauważy', 'przypomnia', 'zapewni', 'oceni', 'ujawni', 'zapowiedzia', 'relacjonowa', 'wskaza', 'zakomunikowa', 'opowiedzia', 'odnotowa', 'wyliczy', 'pisa', 'donosi', 'donios', 'przyzna', 'deklarowa', 'zadeklarowa')}|(?:nie )?wyklucz(?:a|ył[ao]?|yli|ają)(?=, że)|zaprzecz(?:a|ył[ao]?|yli|ają)(?=, (?:że|jakoby|by))|wylicza(?:ł[aoy]?|li|ją)?|oskarż(?:a|ył[aoy]?|yli|ają)(?=[^.;]{2,60}?, że)|zarzuc(?:a|ił[aoy]?|ili|ają)(?=[^.;]{2,60}?, że)|orzek(?:ł|ła|ło|li)(?=, że)|obiecuje|obieca(?:ł|ła|li)(?=, że)|spodziewa się|oczekuje(?=, że)|liczy(?=, że)|ma nadzieję|zapewniał[aoy]?|cytowa(?:ł|ła|ło|ły|li)|powiedzieli|oświadczyli|doniósł|przypomnieli|opowiedzieli|zapowiedzieli|powiedziane|(?:informuj|podaj|przekazuj|relacjonuj|odnotowuj|pisz|zauważaj|przyznaj|deklaruj|komentuj|wskazuj|szacuj)(?:e|ą)|(?:twierdzi|mówi|donosi|uważa|podkreśla|zaznacza|przypomina|zapewnia|ocenia|wyjaśnia|dodaje|sądzi|przekonuje|zapowiada|potwierdza|ujawnia|alarmuje|poda|ogłosi)(?:ją)?|oznajmi(?:ł[aoy]?|li|a|ają)|wspomina(?:ł[aoy]?|li|ją)?|tłumaczy(?:ł[aoy]?|li)?|uzna(?:je|ją|ła|ł|ło|li)(?= (?:{w} ){0,6}?za (?:{w} )?więźni)|nalicz(?:a|y)(?:ł[aoy]?|li)?(?= )|dodają|mówią|twierdzą|donoszą|sądzą|szacuje|ogłosi(?:ł[aoy]?|li)(?=(?: {w}){0,3}?,? że)|czytamy|dolicz(?:a|y|ył[ao]?|yli)(?= się)|pochwali(?:ł|ła|li)(?= się)|chwali(?= się)|opowiada(?:ł[ao]?|li|ją)?|zna(?:ją|ł[ao]?|li)?(?= (?:nazwiska|imiona))|żal(?:i|ił[ao]?|ili)(?= się)|(?:mówi|mówił[aoy]?|mówią)(?= o (?:{w} ){0,2}?{num})`,
  tell: '(?!)',
  accordingTo:
    'według|zdaniem|w ocenie|wedle|zgodnie z (?:{w} )?(?:informacj[\\p{L}]+|danymi|oświadczeniem|komunikatem)|z informacji|jak wynika z (?:{w} )?(?:informacj[\\p{L}]+|danych|komunikatu|oświadczenia)?|jak (?:poinformowa|poda|przekaza|napisa|powiedzia|oświadczy|twierdzi|zauważy|donios|doniósł|zaznaczy|doda|wyjaśni|przypomnia|podkreśli|informuj|pisz|donos|relacjonuj|przekazuj|mówi|podaj|stwierdzi|ustali|opowiada|dowiedzia)[\\p{L}]*|za(?= (?:agencj|portal|dziennik))|jak twierdzi|o czym (?:poinformowa|poda|napisa|donios)[\\p{L}]+',
  accordingToThem:
    '(?:jego|jej|ich|swoim) zdaniem|(?:według|wedle) (?:niego|niej|nich)|w (?:jego|jej|ich) ocenie|z (?:jego|jej|ich) (?:relacji|słów|informacji)',
  quotedBy: 'cytowan[\\p{L}]+ przez|cytuje|za pośrednictwem',
  citing:
    'cytowa(?:ł|ła|ło|ły|li)|cytuj(?:e|ą)|powołując[\\p{L}]* się na|cytując|za(?= agencj)|powołuje się na|powołuj[\\p{L}]+ się na|powoła[\\p{L}]+ się na',
  citationSee: 'zob\\.|patrz|za:?|źródło:?|źr\\.|cyt\\. za',
  accessed: 'dostęp',
  list: 'list[aęy]|nazwiska',
  complement: 'że|iż|żeby|aby|jakoby',
  spokesperson:
    'rzeczni(?:k|czk|cz)[\\p{L}]*|przedstawiciel[\\p{L}]*|oświadczeni[\\p{L}]+|komunika[\\p{L}]+|wpis[\\p{L}]*|sekretarz[\\p{L}]* prasow[\\p{L}]+|służb[\\p{L}]+ prasow[\\p{L}]+',
  spokesFor: '(?:prasow[\\p{L}]+ )?',
  anaphor:
    'organizacj[\\p{L}]+|grup[\\p{L}]+|centrum|agencj[\\p{L}]+|portal[\\p{L}]*|gazet[\\p{L}]+|dziennik|stowarzyszeni[\\p{L}]+|fundacj[\\p{L}]+|resort[\\p{L}]*|komunikat|oświadczenie|dokument|raport|rezolucja|tekst|pismo',
  again:
    '(?:doda|powiedzia|opowiada|opowiedzia|mówi|stwierdzi|przyzna|zapewni|podkreśli|wyjaśni|relacjonowa|wspomina|twierdzi|zaznaczy)(?:ł|ła|li)',
  participle: 'dodając|mówiąc|pisząc|podkreślając|zaznaczając',
};

export const persons: LanguageTables['persons'] = {
  before:
    '(?:wię(?:zień|źni[\\p{L}]+)(?: polityczn[\\p{L}]+| sumienia)?|polityczn[\\p{L}]+ wię[\\p{L}]+|uwięzion[\\p{L}]+|zatrzyman[\\p{L}]+|zwolnion[\\p{L}]+|uwolnion[\\p{L}]+|ułaskawion[\\p{L}]+|skazan[\\p{L}]+|aresztowan[\\p{L}]+|więzion[\\p{L}]+|przetrzymywan[\\p{L}]+|osadzon[\\p{L}]+)(?: (?:{w} ){0,4}?(?:{person}))?',
  after:
    ',? (?:któr[\\p{L}]+|skazan[\\p{L}]+|zatrzyman[\\p{L}]+|aresztowan[\\p{L}]+|przebywając[\\p{L}]+|przetrzymywan[\\p{L}]+|odsiadując[\\p{L}]+|odbywając[\\p{L}]+) (?:{w} ){0,4}?(?:{jail}|lat|aresztowan[\\p{L}]+|zatrzyman[\\p{L}]+|skazan[\\p{L}]+|odsiaduje|odbywa|wyrok)|(?:nadal |wciąż )?(?:przebywa|siedzi|pozostaje|przetrzymywan[\\p{L}]+|odsiaduje|odbywa)(?: {w}){0,3}? (?:{jail}|kar[\\p{L}]+|wyrok)',
  stillHeld:
    '(?:nadal|wciąż|ciągle|jeszcze)(?: {w}){0,3}? (?:w (?:{w} )?{jail}|za kratami|uwięzi[\\p{L}]+|siedz[\\p{L}]+|przebywa|przetrzymywan[\\p{L}]+)|(?:pozostaje|pozostają) (?:w (?:{w} )?{jail}|za kratami)',
  custody:
    'aresz[\\p{L}]+|zatrzyma[\\p{L}]+|więzien[\\p{L}]*|więźni[\\p{L}]*|uwięzi[\\p{L}]+|więzion[\\p{L}]+|osadz[\\p{L}]+|cel[ai]|izolat[\\p{L}]+|za kratami|za kratki|koloni[\\p{L}]*|łagr[\\p{L}]+|skaza[\\p{L}]+|wyrok[\\p{L}]*|oskarż[\\p{L}]+|zarzut[\\p{L}]*|proces|(?:{num}) lat|dożywoci[\\p{L}]+|kar[ęy] śmierci|stracon[\\p{L}]+|egzekucj[\\p{L}]+|głod[óo]w[\\p{L}]+|tortur[\\p{L}]+|porwan[\\p{L}]+|ujęt[\\p{L}]+|ujęli|niewol[\\p{L}]+|zaginął|zaginęła|odsiad[\\p{L}]+|siedzi',
  bystanders:
    'adwoka[\\p{L}]+|obroń[\\p{L}]+|żon[\\p{L}]+|mąż|męża|wdow[\\p{L}]+|matk[\\p{L}]+|ojc[\\p{L}]+|ojciec|siostr[\\p{L}]+|brat[\\p{L}]*|syn[\\p{L}]*|córk[\\p{L}]+|sędzi[\\p{L}]*|prokurator[\\p{L}]*|rzeczni[\\p{L}]+|prezydent[\\p{L}]*|minist[\\p{L}]+|sekretarz[\\p{L}]*|wysłanni[\\p{L}]+|ambasador[\\p{L}]*|komisarz[\\p{L}]*|senator[\\p{L}]*|generał[\\p{L}]*|król[\\p{L}]*|papież[\\p{L}]*|kancler[\\p{L}]+|przywódc[\\p{L}]+|wiceszef[\\p{L}]*|gubernator[\\p{L}]*|naczelnik[\\p{L}]*|komendant[\\p{L}]*|reżim[\\p{L}]*|doradc[\\p{L}]+|marszał[\\p{L}]+|szef(?:owa|a)? (?:[\\p{L}]+)|zabójstw[\\p{L}]+|pobici[\\p{L}]+|śmierci',
  identifies: 'to|są to|są nimi|chodzi o|mowa o',
  listOfFreed:
    'zwolnion[\\p{L}]+|uwolnion[\\p{L}]+|wypuszczon[\\p{L}]+|ułaskawion[\\p{L}]+|zwolnieni|uwolnieni|wśród nich|na liście|w grupie|m\\.in\\.',
};
