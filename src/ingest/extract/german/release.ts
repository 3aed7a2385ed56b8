/** German: how it is told that people come out, are swapped, or refuse to go. Participles are read by their auxiliary. */
import type { Frame } from '../tables.ts';

/** The rest of a separable verb stands at the end of its clause. */
const APART = '(?:,? {w}){0,22}?';

export const release: readonly Frame[] = [
  {
    rule: 'refusal.verb',
    type: 'refusal_to_leave',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      `(?:weigert(?:e|en)?|weigern) sich(?= ${APART} ?(?:auszureisen|das land|die grenze|zu gehen|zu verlassen|ins exil|einzusteigen|aus(?:zu)?reise))|(?:lehnt(?:e|en)?|lehnen)(?= ${APART} (?:ausreise|abschiebung|ausweisung|exil|deportation)[^;]* ab)|` +
      'geweigert(?: habe| hatte[n]?| hat| haben)?|(?:verweigert(?:e|en)?|verweigern)(?= (?:{w} ){0,3}?(?:ausreise|abschiebung|grenzübertritt))|zerriss(?:en)?(?= (?:{w} ){0,3}?(?:reise)?pass)|(?:kehrt(?:e|en)) (?:{w} ){0,6}?(?:nach {land} )?(?:um|an der grenze um)',
    within: 'ausreis\\p{L}*|auszureisen|land|grenze|exil|abschiebung|ausweisung|deportation|pass|gehen|bus',
  },

  {
    rule: 'release.should',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'proposed',
    trigger:
      'in freiheit sehen|(?:freilassung|entlassung) (?:erwirken|erreichen)(?<=(?:will|wollen|möchte)[^;.]{1,80})|(?:freikommt|freikommen|freikämen?|freigelassen (?:wird|werden|werde)|freizulassen|aus (?:der |dem )?(?:{w} )?{jail} (?:kommt|kommen))(?<=(?:forder|verlang|dräng|dring|bitte|bat|appell|woll|will|mahn|ruf|rief|wünsch|hoff)[^;.]{1,90}(?:dass|damit|:) [^;.]{1,80})|freizulassen (?:sei|seien|ist|sind)|(?:für|um|auf|nach) (?:seine|ihre|deren|dessen) (?:{w} ){0,2}?(?:freilassung|entlassung|haftentlassung|freiheit|rückkehr)',
    notWithin: 'dankt\\p{L}*|gedankt|bedankt',
  },
  {
    // Indirect speech: someone says so, and refuses.
    rule: 'release.stays-in',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'denied',
    trigger: 'bleiben? (?:weiter(?:hin)? )?(?:in (?:{w} )?haft|inhaftiert|hinter gittern|im gefängnis)(?<=bleibe .*)',
  },
  {
    rule: 'release.turned-down',
    type: 'release',
    form: 'phrase',
    agent: 'court',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      '(?:schloss(?:en)?|schließt|lehnt(?:e|en)?|wies(?:en)?|verwarf(?:en)?)(?= [^;]{1,100}(?:freilassung|haftentlassung|entlassung|kaution|haftverschonung|hafturlaub)[^;]{0,60} (?:aus|ab|zurück)(?![\\p{L}]))|verweigert(?:e|en)?(?= [^;]{1,80}(?:freilassung|haftentlassung|kaution|hafturlaub))|(?:antr[aä]ge?|gesuche?|bitten?)(?: [^;,]{1,40})? auf (?:{w} )?(?:haftentlassung|freilassung|entlassung|haftprüfung|haftverschonung|kaution|bewährung)(?= [^;]{0,60}(?:erfolglos|abgelehnt|abgewiesen|zurückgewiesen|scheiter\\p{L}+|verworfen|ab)(?![\\p{L}]))',
  },
  {
    rule: 'release.lifted',
    type: 'release',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:hob(?:en)?|hebt|heben)(?= [^;]{1,120}(?:untersuchungshaft|haftbefehle?|haft|hausarrest)(?![\\p{L}])[^;]{0,90} auf(?![\\p{L}]))|(?:untersuchungshaft|haftbefehle?)(?: [^;,]{1,80})? aufgehoben|haftverschonung(?= )',
    notBefore: 'keine',
  },
  {
    rule: 'release.came-home',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      'bestieg(?:en)?(?= [^;]{1,60}(?:flugzeug|maschine|flug|bus))|(?:ist|sind|war|waren)(?= (?:wieder )?zurück in (?:{land}|[\\p{L}]+)(?![\\p{L}]))|(?:als )?freie[rn]? (?:mann|frau|menschen?)(?![\\p{L}])|(?:kam(?:en)?|kommt|kommen|ist|sind|durft(?:e|en)|gekommen)(?= (?:[^;,]{1,60} )?(?:he)?raus(?= ?(?:[.,;!?]|$)))|öffnet(?:e|en) sich(?= [^;]{1,120}(?:tore?|türe?n?|gefängnis\\p{L}*|zellen?\\p{L}*)(?![\\p{L}]))|heimweg an(?:ge|zu)?tr[\\p{L}]+|heim(?:ge)?kehr(?:en|t)|heimreisen|nach hause (?:zurück\\p{L}*|gekommen|geflogen|fliegen|gelassen|dürfen|entlassen|reisen|kommen)|(?:kehrt(?:e|en)?|reist(?:e|en)?|flog(?:en)?)(?= (?:[^;,]{1,60} )?(?:nach hause|heim|in (?:die|ihre|seine) heimat|zu (?:ihrer|seiner|ihren|seinen) (?:familien?|gemeinschaft|kindern|angehörigen))(?![\\p{L}]))|' +
      '(?:ist|sind|war|waren)(?= (?:[^;,]{1,30} )?(?:wieder |endlich |zurück |nun |jetzt )+(?:zu hause|daheim|bei (?:ihrer|seiner|ihren|seinen) (?:familien?|gemeinschaft|kindern|angehörigen|eltern))(?![\\p{L}]))|(?:familien?|kinder|eltern|angehörigen?|mutter|vater|frau|mann)(?: [^;,]{1,30})? in die arme (?:schließen|nehmen|geschlossen|genommen)|(?:kam(?:en)?|kommt|gelangt(?:e|en)?)(?= (?:[^;,]{1,60} )?(?:in|zurück in die) freiheit(?![\\p{L}]))|(?:erst(?:e|en)) (?:{w} )?(?:nacht|tag|stunden|schritte) in freiheit',
    notBefore: 'nicht|als|mannschaft|präsident|minister(?:in)?',
    notWithin: 'minister\\p{L}*|delegation|mannschaft|premierminister|flüchtlinge|sieg',
  },
  {
    rule: 'release.let-go',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: `(?:ließ(?:en)?|liess(?:en)?|lässt|lassen)(?=${APART} (?:wieder )?(?:frei|gehen|laufen|ausreisen|ziehen|heimkehren|heim|nach hause)(?![\\p{L}]))|(?:entließ(?:en)?|entlässt|entlassen(?= (?:{num}|die|den|einen)))(?=${APART} (?:aus|nach|ins))|(?:gab|gaben|gibt|geben)(?=${APART} frei(?![\\p{L}]))|(?:setzt(?:e|en)?)(?=${APART} auf freien fuß)`,
  },
  {
    rule: 'release.participle',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      'freikommt|freikämen?|frei(?:zu|ge)lassen|freizulassen|freilässt|freilassen|freiließ(?:en)?|freigekauft|freigegeben|auf freien fuß(?: gesetzt| gekommen)?|ausreisen (?:gelassen|lassen|dürfen)|gehen lassen|heimgebracht|nach hause (?:gebracht|geholt)|' +
      '(?<=(?:aus|vorzeitig|vorläufig|bedingt|heute|{weekday}|{month}|worden|überraschend|nach [^;,]{1,40}) (?:(?:der|dem|seiner|ihrer|{w}) ){0,4}?(?:{jail} )?(?:[^;,]{1,30} )?)entlassen(?! werden müssen)',
    notBefore: 'zu|nicht zu',
    notWithin: '(?:minister|regierung|mitarbeiter|botschafter)(?: [^;,]{1,40})? entlassen',
  },
  {
    rule: 'release.fetched',
    type: 'release',
    form: 'active',
    agent: 'receiver',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:holt(?:e|en)?)(?= (?:[^;]{1,120} )?(?:freigelassen|gefangen|häftling|geisel)\\p{L}*[^;]* ab(?![\\p{L}]))|(?:bekam(?:en)?|erhielt(?:en)?|empfing(?:en)?)(?= (?:[^;]{1,60} )?(?:im gegenzug|zurück|dafür))|zurück (?:sind|ist|in (?:der|die) heimat)|(?:in (?:die|der) (?:freiheit|heimat)) (?:zurück|entlassen|gelangt)',
    follows: 'exchange',
  },
  {
    rule: 'release.free',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:ist|sind|war|waren|sei|seien) (?:[^;,]{1,60} )?(?:wieder |endlich |nun |jetzt |seit [^;,]{1,25} )*(?:frei|in freiheit|auf freiem fuß)(?= ?(?:[.,;:!?]|$|und|gekommen))|(?:kam(?:en)?|kommt|kommen|gekommen)(?= (?:[^;]{1,80} )?frei(?![\\p{L}]))|(?:kam(?:en)?|kommt|kommen) (?:[^;,]{1,60} )?(?:auf freien fuß|aus (?:der |dem )?(?:{w} )?{jail})|' +
      'freigekommen|freikommen|(?:verl[äi]e?(?:ß|ss|sst|ßt)(?:en)?|verlassen)(?= (?:[^;,]{1,50} )?{jail})|(?:durft(?:e|en)|dürfen|darf) (?:[^;]{1,80} )?(?:ausreisen|das land verlassen|das gefängnis verlassen|nach hause)|(?:wurde[n]?|worden) (?:[^;,]{1,60} )?in die freiheit entlassen|erhielt(?:en)? (?:[^;,]{1,40} )?hafturlaub',
    notBefore: 'nicht',
    notWithin: 'noch nicht frei|sollen frei|müssen frei',
  },
  {
    rule: 'release.noun',
    type: 'release',
    form: 'noun',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    needs: 'numberOrName',
    trigger:
      '(?:[\\p{L}]*freilassung(?:en)?|haftentlassung(?:en)?|[\\p{L}]*entlassung(?:en)?(?= (?:von|des|der) )|befreiung)(?! aller| der politischen)',
  },
  {
    rule: 'release.ordered',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger: `(?:ordnet(?:e|en)?|verfügt(?:e|en)?)(?=${APART} (?:freilassung|entlassung|haftentlassung)(?![\\p{L}]))`,
  },
  {
    rule: 'release.deported',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    terms: 'deported',
    trigger:
      '(?:abgeschoben|ausgewiesen|verbannt|deportiert|ausgebürgert und abgeschoben|ins exil (?:geschickt|gezwungen)|außer landes (?:gebracht|geschafft)|ausgeflogen|abschob(?:en)?|abschieben|über die grenze gebracht)|(?:schob(?:en)?|schiebt|wies(?:en)?|weist)(?= (?:[^;]{1,100} )(?:ab|aus)(?![\\p{L}]))|(?:gebracht|geflogen|überstellt|gebracht)(?= (?:worden|wurde|wurden)?)',
    within: '{land}|exil|landes|abgeschoben|ausgewiesen|deportiert|verbannt',
    notWithin: 'diplomat\\p{L}*|botschafter\\p{L}*|{jail} gebracht|krankenhaus gebracht|ausgeliefert',
  },
  {
    rule: 'release.brought',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    follows: 'release',
    trigger: '(?:bracht(?:e|en)|flog(?:en)?)(?= (?:[^;]{1,80} )?(?:nach|in die) {land})',
  },
  {
    rule: 'release.arrived',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    trigger:
      '(?:traf(?:en)?|kam(?:en)?|trifft|kommt|kommen)(?= (?:[^;]{1,90} )?(?:in|nach) {land} (?:ein|an)(?![\\p{L}]))|(?:gelandet|eingetroffen|angekommen|zurückgekehrt)|landet(?:e|en)(?= (?:[^;,]{1,60} )?(?:in|auf) )|(?:kehrt(?:e|en)?)(?= (?:[^;,]{1,60} )?nach {land} zurück)',
    within:
      'freigelassen\\p{L}*|gefangen\\p{L}*|haft|frei|austausch\\p{L}*|ausreis\\p{L}*|begnadigt\\p{L}*|häftling\\p{L}*|witwe|jährige|unter ihnen|maschine|flugzeug',
    notWithin: 'minister|delegation|gesandt\\p{L}*|besuch',
  },
  {
    rule: 'exchange.in-return',
    type: 'exchange',
    form: 'phrase',
    counts: 'people',
    trigger:
      'im (?:gegenzug|austausch) (?:für|gegen)(?= (?:{num}|(?:{w} ){0,2}?{prisonersOnly}))|(?:gefangene\\p{L}*|häftlinge\\p{L}*|soldaten|geiseln|kriegsgefangene\\p{L}*)(?: [^;,]{1,30})? übergeben(?= (?:worden|wurden)?)(?<=zwischen (?:{w} )?{land} und (?:{w} )?{land}[^;]{1,120})',
  },
  {
    rule: 'release.handed-over',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    needs: 'numberOrName',
    trigger: 'übergeben|überstellt(?! in)|übergab(?:en)?|übergibt|heimgekehrt',
    within: 'austausch\\p{L}*|gefangen\\p{L}*|häftling\\p{L}*|geisel\\p{L}*',
  },
  {
    rule: 'release.listed',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    follows: 'release',
    trigger:
      '(?:unter|zu) (?:den|ihnen)(?: (?:{num} ))?(?:freigelassene\\p{L}*|entlassene\\p{L}*|begnadigte\\p{L}*|ausgetauschte\\p{L}*)?(?= ?(?:,|sind|ist|waren|war|befinden|befindet|befand|befanden|zählen|zählt|gehören|gehört|gehörten|gehörte|auch))|(?:zu den freigelassenen|unter den freigelassenen) (?:gehör\\p{L}+|zähl\\p{L}+|ist|sind|war|waren|befind\\p{L}+)|auch \\p{L}+ (?:kam|ist) frei',
  },

  {
    rule: 'exchange.noun',
    type: 'exchange',
    form: 'noun',
    agent: 'holder',
    counts: 'people',
    also: true,
    trigger:
      '(?:[\\p{L}-]*gefangenenaustausch(?:s|es)?|häftlingsaustausch(?:s|es)?|agentenaustausch(?:s|es)?|geiselaustausch|austauschs?(?! von (?:informationen|meinungen|waffen|schüssen|argumenten|erfahrungen))|ringtausch)',
    notBefore:
      'im|in einem|durch einen|beim|zum|für einen|nach dem|vor dem|des|als teil eines|rahmen eines|meinungs|schüler',
  },
  {
    rule: 'exchange.in',
    type: 'exchange',
    form: 'noun',
    counts: 'people',
    weak: true,
    trigger:
      '(?<=(?:im|in einem|bei einem|beim|eines|eines solchen) (?:[\\p{L}]+ )?(?:rahmen eines )?(?:[\\p{L}]+ )?)(?:gefangenenaustauschs?|austauschs?)',
    needs: 'number',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'tauschen(?= (?:{num} )?(?:{w} )?{prisonersOnly})|(?:ausgetauscht|austauschten|auszutauschen|austauschen)|tauscht(?:en|e)?(?= (?:[^;]{1,120} )(?:aus|gegen)(?![\\p{L}]))',
    notWithin: 'informationen|meinungen|argumente',
  },
];
