/** German words by what they mean for an event. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  arrest: 'festnahme festnahmen verhaftung verhaftungen inhaftierung entführung',
  release: 'freilassung freilassungen haftentlassung befreiung entlassung',
  death: 'tod todes tötung hinrichtung ermordung',
  swap: 'gefangenenaustausch* häftlingsaustausch* austausch* agententausch* tausch',
  modified:
    'austausch_von_informationen im_austausch im_tausch entlassung_aus_dem_amt nach_angaben pressefreiheit meinungsfreiheit',
  status: 'anerkannt* anerkennt erkennt gelten gilt eingestuft* stuft',
  political: 'politische* gewissens*',
  decree: 'dekret* erlass* unterschrieb unterzeichnet*',
  free: 'freigelassen* freigekommen freikamen freikam entlassen* begnadigt* freiließ* frei freikommen',
  jail: 'festgenommen* verhaftet* inhaftiert* verschleppt* entführt* verurteilt* eingesperrt* gesessen',
  move: 'gebracht* brachte brachten verlegt* überstellt* überstellte* ausgeflogen* flog flogen geflogen ausgewiesen* abgeschoben* gelangten gelangte kamen kam traf trafen angekommen eingetroffen ausgereist* reisten reiste transportiert*',
  hand: 'übergeben* überstellt* übergab übergaben',
  out: 'aus',
  again: 'erneut wieder abermals zurück',
  refuse: 'weigert* verweigert*',
  remand: 'untersuchungshaft u-haft untersuchungsgefängnis*',
  custody:
    'haft gefängnis* gefängniss* straflager* strafkolonie* lager gittern gitter zelle zellen haftanstalt* straflagers untersuchungshaft gefangenschaft gewahrsam arbeitslager* kerker arrest justizvollzugsanstalt* frauenkolonie*',
  freedom: 'freiheit freien_fuß freiem_fuß',
  penalty:
    'haft gefängnis* haftstrafe* freiheitsstrafe* gefängnisstrafe* straflager* strafkolonie* lagerhaft straf* freiheitsentzug* hausarrest bewährung kerker zuchthaus',
  life: 'lebenslang* lebenslänglich* todesurteil* todesstrafe tode',
  clinic: 'krankenhaus* klinik* intensivstation* spital lazarett* krankenstation*',
  illness:
    'krebs* tumor* schlaganfall herzinfarkt* diabetes tuberkulose covid* corona* lungenentzündung epilepsie krankheit* erkrankung* geschwür* sehkraft augenlicht gehör niere* leber* depression* bewusstsein gesundheit* infektion* blutung* blutdruck hungerstreik* kilo kilogramm',
  access:
    'zugang besuch* anruf* brief* paket* post kontakt* anwält* anwalt* verteidiger* arzt ärzt* medikament* medizin* behandlung* familienbesuch* korrespondenz bücher hofgang schlaf wasser nahrung nachricht* lebenszeichen zeile zeilen',
  isolation:
    'einzelhaft isolationshaft isolation* isoliert* kontaktsperre strafzelle* karzer dunkelhaft abgeschnitten abgeschottet allein alleine',
  appeal: 'berufung* revision* beschwerde* einspruch* urteil*',
  sanction: 'sanktion* embargo* strafmaßnahme* beschränkung* schwarze_liste sanktionsliste* einreiseverbot*',
  border: 'grenze grenzen grenzübergang* grenzübergänge* übergang*',
  right:
    'lizenz* zulassung* staatsbürgerschaft* pass pässe akkreditierung* registrierung* vermögen* wohnung* konto konten rente* website* redaktion* zeitung* sender* organisation* partei* verein* sorgerecht arbeitsplatz stelle register seite partei',
  post: 'botschafter* minister* außenminister* konsulat* botschaft leiter* chef* direktor* staatsanwalt* richter* präsident* gesandter gesandten beauftragte* diplomat*',
  get: 'erhielt erhielten bekam bekamen erhalten bekommen verbüßt verbüßte verbüßen absitzen abzusitzen sitzt',
  give: 'verurteilt* verhängt* verhängte* bestraft* bestrafte* verkürzt* verlängert* reduziert* umgewandelt* herabgesetzt* erhöht* bestätigt* belegt* gab geben lautet* lautete muss müssen schickte geschickt* legte_drauf bezahlte* bezahlt*',
  enter:
    'kam kamen gesteckt* steckte steckten gesperrt* sperrte* geworfen* warf warfen landete* gelandet eingeliefert* gebracht brachte brachten genommen nahm nahmen gesetzt setzte* wanderte*',
  exit: 'verließ verließen verlassen kam kamen konnte konnten entlassen* wiedererlangt* erlangt* zurückerlangt* gelangte verdankt verdanken erwirkt* erreicht*',
  hold: 'sitzt sitzen saß saßen befindet befinden ist sind bleibt bleiben blieb blieben gehalten* festgehalten* verbrachte verbracht verbüßt weiterhin noch',
  spend: 'verbrachte verbracht verbrachten nach vor saß gesessen',
  threaten: 'droht drohen drohte drohten bis_zu kann können könnte',
  suffer:
    'erlitt erlitten leidet litt leiden erkrankt* diagnostiziert* verschlechtert* verlor verloren operiert* zusammengebrochen entwickelt* behandelt* abgenommen krank',
  deprive:
    'verweigert* verwehrt* untersagt* verboten* verbot entzogen* ohne eingeschränkt* abgeschnitten* abgebrochen riss',
  not: 'nicht kein keine keinen keinem keiner nie niemals weder unbekannt niemand',
  reject: 'abgelehnt* lehnte* zurückgewiesen* wies bestätigt* aufgehoben* hob verwarf verworfen abgewiesen*',
  lift: 'aufgehoben* aufheben aufhebt hob hoben gelockert* lockert* lockern gestrichen* streicht strich ausgesetzt* setzt setzte entfernt* fallen_lassen fallengelassen beendet* aufhebung lockerung',
  impose:
    'verhängt* verhängte* beschloss* beschlossen* erließ erlassen setzte gesetzt* erweitert* verlängert* belegt* belegte* paket* eingeführt* führte',
  close:
    'geschlossen* schließt schloss schlossen schließen gesperrt* sperrt dicht gemacht blockiert* schließung abgeriegelt* riegelte schranken zu',
  open: 'geöffnet* öffnet öffnete öffneten wiedereröffnet* wiedereröffnung öffnung grünes_licht gab_frei freigegeben* rollen',
  strip:
    'entzogen* entzog entzieht aberkannt* beschlagnahmt* eingezogen* gesperrt* geschlossen* durchsucht* verboten* aufgelöst* verlor verloren eingefroren* liquidiert* auf_den_kopf gestrichen* wegnahm weggenommen*',
  appoint: 'ernannt* ernannte* berufen* gewählt* ersetzt* übernahm übernommen nachfolger*',
  dismiss:
    'abgesetzt* zurückgetreten abberufen* ausgewiesen* zurückgerufen* verwiesen* einbestellt* abgezogen* zurückbeordert* entließ entlassen* verwaist* vakant vor_die_tür',
  held: 'gefangene* häftling* geisel* inhaftierte* freigelassene* verurteilte* dissident*',
  home: 'hause zuhause heimat familie familien angehörige* angehörigen',
  port: 'flughafen flugplatz* rollfeld flugzeug* maschine bord bus busse kleinbus* bahnhof zug zuges',
  travel:
    'zurückgekehrt* zurückkehrte* kehrte kehrten heimgekehrt* gelandet* landete* verließ* verlassen eingetroffen* angekommen* überquert* ausgereist* zurück heraus',
  embrace:
    'umarmt* arme armen umarmte umarmten umarmen umarmt arme_schließen arme_geschlossen in_die_arme wiedersehen wiedervereint',
  cameout: 'kam_frei kamen_frei freikam freikamen entlassen',
  atlarge: 'auf_freiem_fuß auf_freien_fuß in_freiheit frei_sind frei_ist ist_frei sind_frei wieder_frei',
  charge:
    'anklage anklagen anklageschrift* strafverfahren ermittlungsverfahren strafsache ermittlungen vorwurf vorwürfe vorwürfen anklagepunkt* strafanzeige* verfahren',
  bring:
    'erhoben erhob erhebt eingeleitet* leitete eröffnet* eröffnete* erweitert* ausgeweitet* eingereicht* reichte zugelassen* hinzu hinzugefügt* konfrontiert* laufen läuft geändert* ersetzt*',
  drop: 'eingestellt* fallen_gelassen fallengelassen fallen_lassen zurückgezogen* zurückgenommen* aufgegeben',
  accuse:
    'angeklagt* beschuldigt* bezichtigt* verdächtigt* ermittelt* vorgeworfen* wirft werfen warf warfen lastet* lasten angelastet* klagte klagt zur_last',
  crime:
    'hochverrat* landesverrat* verrat* spionage* terror* extremis* betrug* verschwörung* umsturz* volksverhetzung* aufwiegelung* anstiftung* verleumdung* beleidigung* propaganda* geldwäsche* steuerhinterziehung* schmuggel* devisenschmuggel* korruption* separatis* sabotage* unruhe* falschnachricht* falschinformation* diskreditierung* rebellion* aufruhr* mitgliedschaft* unterstützung* finanzierung*',
  news: 'nachricht nachrichten lebenszeichen spur verbleib aufenthaltsort gehört schicksal',
  parole: 'hafturlaub kaution bewährung haftverschonung auflagen',
  label:
    'extremist* terroristisch* terrorist* terrorliste* extremistenliste* auslandsagent* ausländischer_agent ausländischen_agent* unerwünscht* ausländische_agent*',
  declare: 'erklärt* erklärte* eingestuft* stufte* gesetzt setzte setzten gelistet* aufgenommen* anerkannt*',
  kin: 'angehörige* familie familien eltern mutter vater ehefrau ehemann frau sohn tochter bruder schwester anwalt anwälte anwältin verteidiger* verwandte*',
  harass:
    'bedroht* eingeschüchtert* verhört* vorgeladen* schikaniert* drangsaliert* druck verfolgt* festgenommen* durchsucht* entlassen*',
  police:
    'polizei polizisten beamte beamten agenten sicherheitskräfte* maskierte* vermummte* soldaten geheimdienst* bewaffnete* gendarmen kgb fsb grenzschutz* spezialeinheit* uniformierte* grenzbeamte*',
  seize:
    'abgeführt* abführ* führte_ab holten holte abgeholt* zerrten zerrte gezerrt* schleppten verschleppt* mitgenommen* nahmen_mit nahm_mit ergriffen ergriff schnappten gefasst* aufgegriffen* stoppten weggebracht* führte führten in_die_hände griffen_auf schlug_zu handschellen',
  abuse:
    'geschlagen* schlugen schlug verprügelt* gefoltert* foltert* folterten folter misshandelt* misshandlung* misshandelten zwangsernährt* gequält* getreten vergewaltigt* gedemütigt* elektroschock* verbundenen_augen augen_verbunden auf_dem_boden_schlafen auf_dem_boden gefesselt* gewürgt* ausgepeitscht* peitschenhiebe* sack_über',
  collapse:
    'notoperiert* operiert* zusammengebrochen* zusammenbruch* koma suizid* selbstmord* leben_zu_nehmen bandscheiben* ohnmächtig* bewusstlos* rollstuhl gelähmt* hospitalisiert* abgemagert* kilo_abgenommen notoperation* erblindet* pulsadern selbstmordversuch* intensivstation tumor wiegt_nur kaum_noch_gehen',
  trade: 'tauschten tauschte ausgetauscht* austauschten getauscht* tauschen tauscht eingetauscht*',
  over: 'nicht_mehr endet endete zu_ende vorbei abgelaufen läuft_ab lief_ab leerte leeren öffneten_sich hinter_sich',
  ordeal: 'martyrium leidenszeit tore gefängnistore gefangenschaft albtraum',
  grant:
    'gewährt* gewährte* stattgegeben* gab_statt umfasst* umfasste* betrifft betraf erfasst* profitieren profitierten profitiert* genuss ließ_walten zuteil erlass* erlassen unterzeichnete* unterschrieb liste fielen fiel stand standen walten',
  verdict: 'urteil strafmaß strafe richterspruch schuldspruch quittung',
  hardship:
    'kälte kalt fror frieren hungern hungerten ratten schimmel überbelegt* überfüllt* beton neonlicht dunkel dunkelheit gestank käfig ungeziefer wanzen stehen feucht* licht',
  bone: 'rippe rippen kiefer zähne zahn nase arm arme bein beine finger schädel knochen',
  stance:
    'erfreut froh glücklich erleichtert erleichterung freude freute freut farce hohn schande skandal* dankte dankbar* dank bedankte* empört* empörung bestürzt* überglücklich appell* appellierte* solidarität inakzeptabel* unrecht hoffnungszeichen guter_tag richtige_richtung beharrt* besteht_auf bestand_auf pocht* mahnte* mahnt rügte* rügt kritisierte* protestierte* verlangte* verlangt forderte* drängte* beklagte* lob lobend* lobte* flehte* einmischung in_aussicht zufrieden hoffnung*',
  break: 'brach brachen gebrochen* ausgeschlagen* schlugen zertrümmert*',
  go: 'gehen ziehen laufen ausreisen',
  let: 'ließ ließen lässt lassen gelassen durfte durften darf dürfen',
  exile: 'exil verbannung',
  force: 'gezwungen* zwang zwangen zwingt musste mussten genötigt* getrieben*',
  prefer: 'zog_vor vorgezogen* lieber statt bevorzugte*',
  turnback: 'kehrte_um umgekehrt* kehrtgemacht kehrt_machte machte_kehrt',
  cuff: 'handschellen',
  pull: 'geholt* gezerrt* holten holte zerrten zerrte gezogen*',
  confine: 'hausarrest fußfessel* elektronischer_fessel',
  remit: 'erlassen* erließ erließen geschenkt* nachgelassen*',
  acquit: 'freigesprochen* freispruch freisprach',
  die: 'gestorben* starben starb verstorben*',
  posture: 'stehen knien kauern nackt hocken boden_schlafen',
  see: 'gesehen* sah sahen',
  practise: 'praktizieren ausüben',
  survive: 'überlebte* überlebt überleben',
  living: 'das_leben ums_leben zu_tode',
  cost: 'kostete* gekostet kosten verlor verloren kam kamen gekommen',
  pardon: 'gnade gnadengesuch* begnadigung* begnadigungsliste* amnestie*',
  discharge: 'entließ entließen entlassen entlässt entlassen* auf_freien_fuß',
  for: 'für',
  pardoned: 'begnadigt*',
  journey: 'reiste reisten reist gereist traf_in kam_nach flog_nach eingetroffen besuchte besuchten besucht angereist',
  guest:
    'gesandte* sondergesandte* delegation minister* außenminister* kardinal präsident* botschafter* nuntius sonderberichterstatter* kanzler* diplomat* vertreter* unterhändler*',
  embassy: 'botschaft botschaften konsulat* generalkonsulat*',
  prosecution: 'staatsanwaltschaft* staatsanwalt* ermittler* behörden anklagebehörde justiz',
  side: 'beide_seiten beiden_seiten jede_seite',
  order: 'ordnete ordnet angeordnet* verhängte* verhängt*',
};
