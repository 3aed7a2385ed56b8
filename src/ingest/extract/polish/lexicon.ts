/** Polish words by what they mean for an event. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  arrest: 'aresztowani* zatrzymani* uprowadzeni* porwani* uwięzieni*',
  release: 'uwolnieni* zwolnieni* oswobodzeni*',
  pardon: 'ułaskawieni* amnesti*',
  swap: 'wymiana wymiany wymianie wymianę wymianą',
  death: 'śmierć śmierci śmiercią zabójstw*',
  modified:
    'areszt*_domow* nakaz*_aresztowania z_amnestii zwolnieni*_lekarski* zwolnieni*_z_pracy wyrok*_śmierci wymian*_zdań wymian*_informacji wymian*_doświadczeń wymian*_handlow* groźb*_śmierci',
  status: 'uznał* uznan* uznaj* uważ* status*',
  political: 'polityczn* sumienia',
  decree: 'dekret* decyzj* podpisał* ukaz*',
  free: 'uwolnił* uwolnion* zwolnił* zwolnion* wypuścił* wypuszczon* ułaskawił* ułaskawion* wyszł* wyszedł',
  jail: 'zatrzymał* zatrzymano zatrzyman* aresztował* aresztowano aresztowan* uwięził* uwięzion* schwytał* pojmał* porwał* skazał* skazano skazan* zabrał*',
  move: 'przeniós* przenies* przewiózł przewieź* przewiezion* trafił* wywiózł wywieźli wywiezion* dostarczon* dowiezion* przekazał* przekazan* deportował* deportowan* przyjechał* przyleciał* dotarł* przybył* odesłan* wysłan* konwojowan*',
  hand: 'przekazał* przekazan* przyjęł* przyjął',
  out: 'z ze',
  again: 'wrócił* odesłan* ponownie znów znowu powtórnie',
  refuse: 'odmówił* odmaw* odmow*',
  remand: 'śledcz* tymczasow* aresztu areszcie areszt',
  custody:
    'kolonii koloni* więzieni* areszt* cel* karcer* łagr* obozu obozie kratki kratami niewoli zakład*_karn* pozbawieni*_wolności klucz kluczem odosobnieni* izolator*',
  freedom: 'wolność wolności',
  penalty:
    'więzieni* pozbawieni*_wolności koloni* łagr* obozu ograniczeni*_wolności zawieszeni* reżim* dozor* odsiadk*',
  life: 'dożywoci* dożywotni* kara_śmierci karę_śmierci',
  clinic: 'szpital* lecznic* klinik* oddział* reanimacj* intensywn*',
  illness:
    'rak raka rakiem nowotwór nowotwor* udar* zawał* cukrzyc* gruźlic* covid* koronawirus* zapaleni* padaczk* chorob* schorze* wrzod* przepuklin* wzrok* słuch* nerk* wątrob* depresj* przytomnoś* zdrowi* infekcj* krwotok* ciśnieni* głodował*',
  access:
    'dostęp* widze* telefon* listów listy_od listu paczek paczki korespondencj* kontakt* adwokat* obrońc* lekarz* lekarstw* leków leki leczeni* opiek*_medyczn* pomoc*_medyczn* książek czytać rozmawiać spacer* snu wody jedzenia',
  isolation: 'izolatk* karcer* szizo izolacj* odosobnieni* pojedyncz*_cel* incommunicado',
  appeal: 'apelacj* odwołani* kasacj* zażaleni* skarg* wyrok wyroku',
  sanction: 'sankcj* embargo restrykcj* obostrze* czarn*_list*',
  border: 'granic* przejści*_graniczn* przejści*',
  right:
    'licencj* obywatelstw* paszport* akredytacj* rejestracj* majątk* majątek mieszkani* kont* emerytur* aktyw* stron* redakcj* gazet* organizacj* parti* stacj*',
  post: 'ambasador* minister* ministr* konsulat* konsul* szef* prezes* dyrektor* prokurator* sędzi* sędzią',
  get: 'dostał* otrzymał* usłyszał* dostan* otrzyma odsiadu* odbywa* przypadł*',
  give: 'dał dała dali wymierzył* wymierzon* orzek* zasądził* zasądzon* skazał* skazan* skazano wyznaczył* ukarał* ukaran* dodał* zamienił* skrócił* skrócon* wydłużył* złagodził* podwyższył* przedłużył* utrzymał* pozbawił*',
  enter:
    'trafił* wrzucił* wrzucon* wtrącił* wtrącon* osadził* osadzon* umieścił* umieszczon* zamknęł* zamknął zamknięt* znalazł* posadził* wrócił* zabrał* przewiezion* wsadził*',
  exit: 'wyszedł wyszła wyszli wyszły wyjdzie wyjdą wychodzi wychodzą opuścił* odzyskał* zyskał*',
  hold: 'siedzi siedzą siedział* przebywa* pozosta* przetrzym* trzyma* odbywa* odsiadu* wciąż nadal spędził* jest są',
  spend: 'spędził* przesiedział* odsiedział* przez temu',
  threaten: 'grozi groził* może mogą nawet maksymaln*',
  suffer:
    'przeszedł przeszła doznał* cierpi cierpiał* zdiagnozow* wykryto stwierdzon* pogorszył* pogarsza* stracił* traci zachorował* zasłabł* przebył*',
  deprive: 'pozbawi* odmów* odmaw* zakaz* zabron* ogranicz* bez odcięt*',
  not: 'nie ani brak',
  reject: 'odrzucił* oddalił* odmówił* utrzymał* podtrzymał* uchylił* uwzględnił* zatwierdził* zmienił*',
  lift: 'zniósł znieś* zniosł* zniesion* zniesieni* złagodz* zawiesił* zawieszon* zdjął zdjęł* zdjęt* wykreśl* poluzow* uchyl* łagodz* uwolni*_od',
  impose:
    'nałożył* nałożon* nałożą wprowadził* wprowadzon* wpisał* wpisan* dopisał* rozszerzył* przedłużył* objął objęł* objęt* ogłosił* przyjął przyjęł* dodał* pakiet*',
  close: 'zamknął zamknęł* zamknięt* zamknięci* zamyka* zablokow*',
  open: 'otworzył* otwart* otwarci* otwiera* wznowił* wznowion* odblokow*',
  strip:
    'pozbawił* pozbawion* odebrał* odebran* cofnął cofnęł* cofnięt* unieważni* konfisk* skonfisk* zajęł* zajął zajęt* zablokow* zamknął zamknięt* zlikwidow* zdelegaliz* zakaza* uznał* wyrzucił* wyrzucon* rewizj* przeszuk* utracił* zamroz* rozwiąza*',
  appoint: 'mianował* mianowan* powołał* powołan* wybran* objął objęł* zastąpił*',
  dismiss: 'odwołał* odwołan* zdymisjon* dymisj* wydalił* wydalon* usunęł* usunięt* odesłan*',
  held: 'więzień więźni* więziony* zakładni* skazan* osadzon* uwolnion* zwolnion* jeńc* jeńców ułaskawion*',
  home: 'domu dom ojczyzn* rodzin* rodzinie bliskimi bliskich bliskim',
  port: 'lotnisk* płyt*_lotniska samolot* pokład* autobus* minibus* busem busie dworc* dworzec',
  travel:
    'wrócił* powrócił* wraca* przyleciał* wylądował* opuścił* wyjechał* dotarł* przekroczył* przybył* odleciał* poleciał* jedzie jadą',
  embrace: 'uściska* przytul*',
  atlarge: 'na_wolności na_wolność',
};
