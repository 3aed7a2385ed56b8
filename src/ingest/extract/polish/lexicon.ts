/** Polish words by what they mean for an event. */
import type { Lexicon } from '../lexicon.ts';

const WORDS: Lexicon = {
  arrest: 'aresztowani* zatrzymani* uprowadzeni* porwani* uwięzieni*',
  release: 'uwolnieni* zwolnieni* oswobodzeni*',
  pardon: 'ułaskawieni* amnesti* łask*',
  swap: 'wymiana wymiany wymianie wymianę wymianą',
  death: 'śmierć śmierci śmiercią zabójstw*',
  modified:
    'areszt*_domow* nakaz*_aresztowania z_amnestii zwolnieni*_lekarski* zwolnieni*_z_pracy wyrok*_śmierci wymian*_zdań wymian*_informacji wymian*_doświadczeń wymian*_handlow* groźb*_śmierci wolność_słowa wolności_słowa wolności_prasy',
  status: 'uznał* uznan* uznaj* uważ* status*',
  political: 'polityczn* sumienia',
  decree: 'dekret* decyzj* podpisał* ukaz*',
  free: 'uwolnił* uwolnion* zwolnił* zwolnion* wypuścił* wypuszczon* ułaskawił* ułaskawion* wyszł* wyszedł',
  jail: 'zatrzymał* zatrzymano zatrzyman* aresztował* aresztowano aresztowan* uwięził* uwięzion* schwytał* pojmał* porwał* skazał* skazano skazan* zabrał* przez_więzienia więzion* przetrzymywan*',
  move: 'przeniós* przenies* przewiózł przewieź* przewiezion* trafił* wywiózł wywieźli wywiezion* dostarczon* dowiezion* przekazał* przekazan* deportował* deportowan* przyjechał* przyleciał* dotarł* przybył* odesłan* wysłan* konwojowan* przetransportowan* przetransportowano',
  hand: 'przekazał* przekazan* przyjęł* przyjął',
  out: 'z ze',
  again: 'wrócił* odesłan* ponownie znów znowu powtórnie',
  refuse: 'odmówił* odmaw* odmow*',
  remand: 'śledcz* tymczasow* aresztu areszcie areszt',
  custody:
    'kolonii koloni* więzieni* areszt* cel* karcer* łagr* obozu obozie kratki kratami niewoli zakład*_karn* pozbawieni*_wolności klucz kluczem odosobnieni* izolator* areszcie',
  freedom: 'wolność wolności',
  penalty:
    'więzieni* pozbawieni*_wolności koloni* łagr* obozu ograniczeni*_wolności zawieszeni* reżim* dozor* odsiadk* karę kary',
  life: 'dożywoci* dożywotni* kara_śmierci karę_śmierci',
  clinic: 'szpital* lecznic* klinik* oddział* reanimacj* intensywn*',
  illness:
    'rak raka rakiem nowotwór nowotwor* udar* zawał* cukrzyc* gruźlic* covid* koronawirus* zapaleni* padaczk* chorob* schorze* wrzod* przepuklin* wzrok* słuch* nerk* wątrob* depresj* przytomnoś* zdrowi* infekcj* krwotok* ciśnieni* głodował* kilogram* kilo',
  access:
    'dostęp* widze* telefon* listów listy_od listu paczek paczki korespondencj* kontakt* adwokat* obrońc* lekarz* lekarstw* leków leki leczeni* opiek*_medyczn* pomoc*_medyczn* książek czytać rozmawiać spacer* snu wody jedzenia',
  isolation: 'izolatk* karcer* szizo izolacj* odosobnieni* pojedyncz*_cel* incommunicado sam sama samotn* odcięt*',
  appeal: 'apelacj* odwołani* kasacj* zażaleni* skarg* wyrok wyroku',
  sanction: 'sankcj* embargo restrykcj* obostrze* czarn*_list*',
  border: 'granic* przejści*_graniczn* przejści*',
  right:
    'licencj* obywatelstw* paszport* akredytacj* rejestracj* majątk* majątek mieszkani* kont* emerytur* aktyw* stron* redakcj* gazet* organizacj* parti* stacj* praw*_rodzicielsk* rejestr* prac* związek ambasad*',
  post: 'ambasador* minister* ministr* konsulat* konsul* szef* prezes* dyrektor* prokurator* sędzi* sędzią wysłannik* dyplomat* ambasad*',
  get: 'dostał* otrzymał* usłyszał* dostan* otrzyma odsiadu* odbywa* przypadł*',
  give: 'dał dała dali wymierzył* wymierzon* orzek* zasądził* zasądzon* skazał* skazan* skazano wyznaczył* ukarał* ukaran* dodał* zamienił* skrócił* skrócon* wydłużył* złagodził* podwyższył* przedłużył* utrzymał* pozbawił* spędzi musi dołożył* posłał* zapłacił* odsiedzieć',
  enter:
    'trafił* wrzucił* wrzucon* wtrącił* wtrącon* osadził* osadzon* umieścił* umieszczon* zamknęł* zamknął zamknięt* znalazł* posadził* wrócił* zabrał* przewiezion* wsadził*',
  exit: 'wyszedł wyszła wyszli wyszły wyjdzie wyjdą wychodzi wychodzą opuścił* odzyskał* zyskał* zawdzięcza*',
  hold: 'siedzi siedzą siedział* przebywa* pozosta* przetrzym* trzyma* odbywa* odsiadu* wciąż nadal spędził* jest są',
  spend: 'spędził* przesiedział* odsiedział* przez temu',
  threaten: 'grozi groził* może mogą nawet maksymaln*',
  suffer:
    'przeszedł przeszła doznał* cierpi cierpiał* zdiagnozow* wykryto stwierdzon* pogorszył* pogarsza* stracił* traci zachorował* zasłabł* przebył* leczon* chory chora chorzy',
  deprive: 'pozbawi* odmów* odmaw* zakaz* zabron* ogranicz* bez odcięt*',
  not: 'nie ani brak nikt nieznan*',
  reject: 'odrzucił* oddalił* odmówił* utrzymał* podtrzymał* uchylił* uwzględnił* zatwierdził* zmienił*',
  lift: 'zniósł znieś* zniosł* zniesion* zniesieni* złagodz* zawiesił* zawieszon* zdjął zdjęł* zdjęt* wykreśl* poluzow* uchyl* łagodz* uwolni*_od',
  impose:
    'nałożył* nałożon* nałożą wprowadził* wprowadzon* wpisał* wpisan* dopisał* rozszerzył* przedłużył* objął objęł* objęt* ogłosił* przyjął przyjęł* dodał* pakiet*',
  close: 'zamknął zamknęł* zamknięt* zamknięci* zamyka* zablokow* szlabany zamyka',
  open: 'otworzył* otwart* otwarci* otwiera* wznowił* wznowion* odblokow* zielone_światło',
  strip:
    'pozbawił* pozbawion* odebrał* odebran* cofnął cofnęł* cofnięt* unieważni* konfisk* skonfisk* zajęł* zajął zajęt* zablokow* zamknął zamknięt* zlikwidow* zdelegaliz* zakaza* uznał* wyrzucił* wyrzucon* rewizj* przeszuk* utracił* zamroz* rozwiąza* wykreślono wykreślon* wyrzucono odebrano zajęto',
  appoint: 'mianował* mianowan* powołał* powołan* wybran* objął objęł* zastąpił*',
  dismiss:
    'odwołał* odwołan* zdymisjon* dymisj* wydalił* wydalon* usunęł* usunięt* odesłan* nieobsadzon* wyrzucił* wakat*',
  held: 'więzień więźni* więziony* zakładni* skazan* osadzon* uwolnion* zwolnion* jeńc* jeńców ułaskawion*',
  home: 'domu dom ojczyzn* rodzin* rodzinie bliskimi bliskich bliskim',
  port: 'lotnisk* płyt*_lotniska samolot* pokład* autobus* minibus* busem busie dworc* dworzec pociąg*',
  travel:
    'wrócił* powrócił* wraca* przyleciał* wylądował* opuścił* wyjechał* dotarł* przekroczył* przybył* odleciał* poleciał* jedzie jadą',
  embrace: 'uściska* przytul* uściskał* uściskać objął objęł* przytulił* ramionach ramiona spotkał*_z_rodziną',
  cameout: 'wyszedł wyszła wyszli wyszły wyszło wypuszczono',
  atlarge: 'na_wolności na_wolność',
  charge:
    'zarzut zarzuty zarzutów zarzutu zarzutem zarzutami akt_oskarżenia spraw*_karn* postępowani*_karn* śledztwo śledztwa oskarżenie oskarżenia',
  bring:
    'postawił* postawion* postawiono przedstawił* przedstawion* przedstawiono usłyszał* wszczęto wszczął wszczęł* wszczęt* rozszerzył* rozszerzon* rozszerzono dodał* dodan* dodano doszedł doszł* skierował* skierowan* skierowano zamienił* zmienił* trafił* wniósł wniesion* ciążą ciąży',
  drop: 'umorzon* umorzono umorzył* wycofan* wycofano wycofał* oddalono oczyszczon*',
  accuse:
    'oskarżon* oskarża oskarżaj* oskarżył* oskarżono zarzuca* zarzucił* podejrzan* podejrzewa* obwinion* obwinia* sądzon* sądzi ścigan*',
  crime:
    'szpieg* zdrad* terror* ekstremi* oszust* spisek spisk* sabotaż* korupcj* podżegan* nawoływan* separat* prani*_pieniędzy uchylani*_się przemyt* bunt* zniesławieni* zniewag* zniewaz* znieważeni* obraz* propagand* zamiesz* rozpowszechniani* dyskredyt* finansowani* organizow* udział udziału współprac* zamach*',
  news: 'wieści wiadomości wiadomo informacji śladu znaku_życia los losu losie miejsca_pobytu',
  parole: 'kaucj* poręczeni* przepustk* warunkow* dozór_elektroniczny dozorem',
  label:
    'ekstremistyczn* terrorystyczn* ekstremistów terrorystów zagraniczn*_agent* agent*_zagraniczn* obcego_agenta niepożądan*',
  declare:
    'uznał* uznan* uznano ogłosił* ogłoszon* ogłoszono wpisał* wpisan* wpisano dopisał* dopisan* dopisano włączył* włączon*',
  kin: 'rodzin* bliskich bliscy bliskim krewnych krewni rodzice rodziców matka matkę ojca ojciec żona żonę mąż męża syna syn córka córkę brata siostrę adwokat* obrońc*',
  harass:
    'grożono gróźb groźby zastraszan* zastrasza* nęka* nękan* przesłuchan* przesłuchiwa* naciski nacisków presj* szykan* prześladowa* prześladuj* wzywan* zwolnion*_z_pracy',
  police:
    'policj* funkcjonariusz* agenci służby służb zamaskowan* mundurow* żołnierz* milicj* kgb fsb straż* uzbrojen* ludzie_w_maskach straż_graniczna',
  seize:
    'zabrał* zabrano zabran* zabrali wyprowadził* wyprowadzon* wyprowadzono wywlek* wyciągn* porwał* porwan* uprowadził* odprowadził* wywlec* zgarn* w_ręce przyszli_po przyszła_po',
  abuse:
    'pobił* pobit* bit* bity bici bita bicie biciem bił bili torturowa* tortur* torturuj* maltretow* znęca* znęcan* katowa* kopa* gwałcon* zgwałc* poniża* upokarza* rażon* prądem przymusowo_karmion* karmion*_siłą spać_na_podłodze na_gołej_podłodze zawiązan* podduszan* paralizator* zakut* worek_na_głow*',
  collapse:
    'hospitalizowan* hospitalizacj* zoperow* operacj* operowan* śpiączk* śpiączce samobójstw* targn* zemdla* omdl* sparaliżow* wózku nieprzytomn* zasłab* schud* udar* oślep* żył*_podci* guza guz intensywną_terapię waży_tylko ledwo_chodzi żyły',
  trade: 'wymienił* wymienion* wymieniono wymieniły wymieniają',
  over: 'już_nie dobieg* skończył* kończy* zakończył* upłynął upłyn* opróżni* otworzyły_się za_sobą',
  ordeal: 'gehenn* koszmar* bramy niewola niewoli drzwi',
  grant:
    'przyznał* udzielił* udzielon* obejmuje objęł* objęt* objął skorzystał* zastosował* zastosowan* uwzględnił* podpisał* dotyczy liście listę okazał* darował* uwzględniono',
  verdict: 'wyrok kara karę orzeczenie werdykt',
  hardship:
    'zimno zimn* mróz marzli marzł* głód głodował* głodu szczury pleśń przepełnion* beton* światło ciemnoś* smród klatce klatka pluskwy robactwo',
  bone: 'żebro żebra żeber szczęk* zęby zęba nos rękę ręce nogę nogi palce czaszk* kości',
  stance:
    'ucieszył* cieszy* zadowol* ulgę ulga ulgą radoś* farsą farsa farsę kpin* hańb* skandal* podziękował* dziękuj* wdzięczn* oburz* wstrząśn* ubolewa* potępił* potępi* zażądał* żąda* domaga* niedopuszczaln* niesprawiedliw* solidarno* błaga* piętnu* napiętnował* docenił* chwali* pochwalił* skrytykował* zaprotestował* dobrym_kierunku pochwał* uldze kpinie mieszani* błagał*',
  break: 'złamał* złaman* wybił* wybit* połamał* połaman*',
  go: 'wyjść odejść wyjechać jechać opuścić',
  let: 'pozwolił* pozwolono puścił* wolno mógł mogła mogło mogli mogły dał_im',
  exile: 'emigracj* wygnani* banicj* wyjazd*',
  force: 'zmuszon* zmuszono zmusił* kazał* kazano musiał* przymusił*',
  prefer: 'wolał* wybrał* zamiast',
  turnback: 'zawrócił* zawrócić',
  cuff: 'kajdank*',
  pull: 'wyciągn* wywlek* zdjęt* zdjęto wyciągał*',
  confine: 'areszt*_domow* opask* dozór_elektroniczny dozorze_elektronicznym',
  remit: 'darował* darowan* darowano anulował* umorzył*',
  acquit: 'uniewinni* oczyścił*_z oczyszczon*_z',
  die: 'zmarł* umarł* zginęł* zginął',
  posture: 'stać klęczeć kucać nago podłodze',
  see: 'widział* widzian* widziano',
  practise: 'wykonywać zawodu praktykować',
  survive: 'przeżył* doczekał* dożył*',
  living: 'życie życiem',
  cost: 'kosztował* stracił* przypłacił*',
  discharge: 'puścił* puszczon* puszczono zwolniono wypuszczono',
  for: 'dla',
  pardoned: 'ułaskawion* amnestionowan*',
  journey: 'przyleciał* przyjechał* przybył* udał*_się poleciał* odwiedził*',
  guest:
    'wysłannik* wysłanni* delegacj* minister* ministr* kardynał* prezydent* ambasador* nuncjusz* sprawozdawc* sekretarz* kanclerz* dyplomat* przedstawiciel* negocjator*',
  embassy: 'ambasad* konsulat*',
  prosecution: 'prokuratur* prokurator* śledczy śledczych władze',
  side: 'każda_ze_stron obie_strony',
  order: 'zastosował* zastosowan* zarządził* orzekł* nakazał*',
};

/** A past tense in "-ł" is "-li" of men, and "-ęł" is "-ęli" ("zatrzymał", "zatrzymali"). */
export const lexicon: Lexicon = Object.fromEntries(
  Object.entries(WORDS).map(([concept, words]) => [concept, words.replace(/(\S+)ł\*/gu, '$1ł* $1li')]),
);
