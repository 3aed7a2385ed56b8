/** German words by what they mean for an event. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  arrest: 'festnahme festnahmen verhaftung verhaftungen inhaftierung entführung',
  release: 'freilassung freilassungen haftentlassung befreiung entlassung',
  death: 'tod todes tötung hinrichtung ermordung',
  swap: 'gefangenenaustausch* häftlingsaustausch* austausch* agententausch* tausch',
  modified: 'austausch_von_informationen im_austausch im_tausch entlassung_aus_dem_amt nach_angaben',
  status: 'anerkannt* anerkennt erkennt gelten gilt eingestuft* stuft',
  political: 'politische* gewissens*',
  decree: 'dekret* erlass* unterschrieb unterzeichnet*',
  free: 'freigelassen* freigekommen freikamen freikam entlassen* begnadigt* freiließ* frei freikommen freikam',
  jail: 'festgenommen* verhaftet* inhaftiert* verschleppt* entführt* verurteilt* eingesperrt*',
  move: 'gebracht* brachte brachten verlegt* überstellt* überstellte* ausgeflogen* flog flogen geflogen ausgewiesen* abgeschoben* gelangten gelangte kamen kam traf trafen angekommen eingetroffen ausgereist* reisten reiste transportiert*',
  hand: 'übergeben* überstellt* übergab übergaben',
  out: 'aus',
  again: 'erneut wieder abermals zurück',
  refuse: 'weigert* verweigert*',
  remand: 'untersuchungshaft u-haft untersuchungsgefängnis*',
  custody:
    'haft gefängnis* gefängniss* straflager* strafkolonie* lager gittern gitter zelle zellen haftanstalt* straflagers untersuchungshaft gefangenschaft gewahrsam arbeitslager* kerker arrest justizvollzugsanstalt*',
  freedom: 'freiheit freien_fuß freiem_fuß',
  penalty:
    'haft gefängnis* haftstrafe* freiheitsstrafe* gefängnisstrafe* straflager* strafkolonie* lagerhaft straf* freiheitsentzug* hausarrest bewährung kerker zuchthaus',
  life: 'lebenslang* lebenslänglich* todesurteil* todesstrafe tode',
  clinic: 'krankenhaus* klinik* intensivstation* spital lazarett* krankenstation*',
  illness:
    'krebs* tumor* schlaganfall herzinfarkt* diabetes tuberkulose covid* corona* lungenentzündung epilepsie krankheit* erkrankung* geschwür* sehkraft augenlicht gehör niere* leber* depression* bewusstsein gesundheit* infektion* blutung* blutdruck hungerstreik*',
  access:
    'zugang besuch* anruf* brief* paket* post kontakt* anwält* anwalt* verteidiger* arzt ärzt* medikament* medizin* behandlung* familienbesuch* korrespondenz bücher hofgang schlaf wasser nahrung nachricht* lebenszeichen',
  isolation: 'einzelhaft isolationshaft isolation* isoliert* kontaktsperre strafzelle* karzer dunkelhaft',
  appeal: 'berufung* revision* beschwerde* einspruch* urteil*',
  sanction: 'sanktion* embargo* strafmaßnahme* beschränkung* schwarze_liste sanktionsliste* einreiseverbot*',
  border: 'grenze grenzen grenzübergang* grenzübergänge* übergang*',
  right:
    'lizenz* zulassung* staatsbürgerschaft* pass pässe akkreditierung* registrierung* vermögen* wohnung* konto konten rente* website* redaktion* zeitung* sender* organisation* partei* verein*',
  post: 'botschafter* minister* außenminister* konsulat* botschaft leiter* chef* direktor* staatsanwalt* richter* präsident*',
  get: 'erhielt erhielten bekam bekamen erhalten bekommen verbüßt verbüßte verbüßen absitzen abzusitzen sitzt',
  give: 'verurteilt* verhängt* verhängte* bestraft* bestrafte* verkürzt* verlängert* reduziert* umgewandelt* herabgesetzt* erhöht* bestätigt* belegt* gab geben lautet* lautete',
  enter:
    'kam kamen gesteckt* steckte steckten gesperrt* sperrte* geworfen* warf warfen landete* gelandet eingeliefert* gebracht brachte brachten genommen nahm nahmen gesetzt setzte* wanderte*',
  exit: 'verließ verließen verlassen kam kamen konnte konnten entlassen* wiedererlangt* erlangt* zurückerlangt* gelangte',
  hold: 'sitzt sitzen saß saßen befindet befinden ist sind bleibt bleiben blieb blieben gehalten* festgehalten* verbrachte verbracht verbüßt weiterhin noch',
  spend: 'verbrachte verbracht verbrachten nach vor saß gesessen',
  threaten: 'droht drohen drohte drohten bis_zu kann können könnte',
  suffer:
    'erlitt erlitten leidet litt leiden erkrankt* diagnostiziert* verschlechtert* verlor verloren operiert* zusammengebrochen entwickelt*',
  deprive:
    'verweigert* verwehrt* untersagt* verboten* verbot entzogen* ohne eingeschränkt* abgeschnitten* abgebrochen riss',
  not: 'nicht kein keine keinen keinem keiner nie niemals weder',
  reject: 'abgelehnt* lehnte* zurückgewiesen* wies bestätigt* aufgehoben* hob verwarf verworfen abgewiesen*',
  lift: 'aufgehoben* aufheben aufhebt hob hoben gelockert* lockert* lockern gestrichen* streicht strich ausgesetzt* setzt setzte entfernt* fallen_lassen fallengelassen beendet* aufhebung lockerung',
  impose:
    'verhängt* verhängte* beschloss* beschlossen* erließ erlassen setzte gesetzt* erweitert* verlängert* belegt* belegte* paket* eingeführt* führte',
  close: 'geschlossen* schließt schloss schlossen schließen gesperrt* sperrt dicht gemacht blockiert* schließung',
  open: 'geöffnet* öffnet öffnete öffneten wiedereröffnet* wiedereröffnung öffnung',
  strip:
    'entzogen* entzog entzieht aberkannt* beschlagnahmt* eingezogen* gesperrt* geschlossen* durchsucht* verboten* aufgelöst* verlor verloren eingefroren* liquidiert*',
  appoint: 'ernannt* ernannte* berufen* gewählt* ersetzt* übernahm übernommen nachfolger*',
  dismiss: 'abgesetzt* zurückgetreten abberufen* ausgewiesen* zurückgerufen*',
  held: 'gefangene* häftling* geisel* inhaftierte* freigelassene* verurteilte* dissident*',
  home: 'hause zuhause heimat familie familien angehörige* angehörigen',
  port: 'flughafen flugplatz* rollfeld flugzeug* maschine bord bus busse kleinbus* bahnhof',
  travel:
    'zurückgekehrt* zurückkehrte* kehrte kehrten heimgekehrt* gelandet* landete* verließ* verlassen eingetroffen* angekommen* überquert* ausgereist* zurück heraus',
  embrace: 'umarmt* arme armen',
  atlarge: 'auf_freiem_fuß auf_freien_fuß in_freiheit frei_sind frei_ist ist_frei sind_frei wieder_frei',
};
