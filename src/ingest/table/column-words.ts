/**
 * How columns of lists of prisoners are called, beside what `listed/header-words.ts` knows: beginnings of words in small letters and
 * without marks, of be, ru, uk, pl, de, fr, es, en, lt. One of four letters or fewer is the whole word.
 */
import { HEADER_WORDS, list } from '../listed/header-words.ts';

export const COLUMN_WORDS = {
  sex: HEADER_WORDS.sex,
  birth: [...HEADER_WORDS.birth, ...list('нар geburts ne nee nacid dr др')],
  age: [...HEADER_WORDS.age, ...list('лет гадоў років')],
  occupation: [...HEADER_WORDS.occupation, ...list('zawód праца работа робота profes arbeit darbas')],
  articles: [
    ...HEADER_WORDS.articles,
    ...list(
      'статт статей artikel paragraph delito zarzuty vorwurf арт ст art straips обвинен абвінав звинувач zarzut anklage',
    ),
  ],
  detained: HEADER_WORDS.detained,
  id: list('id uid uuid ід ідэнтыфік идентифик ідентифік identyfik kennung identifiant identific recordid record'),
  number: list('no n nr lp num numer number номер нумар п пп lfd eil nro'),
  charged: list(
    'charged indicted indictm абвінавачан обвинён обвинен обвинувач oskarz angeklagt inculp imputad kaltinim',
  ),
  sentenced: list(
    'sentenced convict verdict judgment judgement асудж асужд осужд осуж приговор прысуд вырак вирок засудж skazan wyrok verurteil urteil condamn jugement condenad sentencia nuteis nuospr sentence',
  ),
  term: list(
    'term sentence years length срок тэрмін строк термін kara wyrok wyroku strafe strafmass haftdauer peine duree pena condena anos bausm terminas прысуд приговор вирок пакаран наказан покаран',
  ),
  released: list(
    'released release freed вызвал вызвол освоб звільн zwolnion zwolnien uwolnion entlass freilass freigel libere liberation liberad liberacion paleis',
  ),
  died: list(
    'died death dead deceased памёр памер смерц смерт умер помер zmarl smier gestorben verstorb todes tod deces mort fallec muert mire mirt',
  ),
  court: list('court суд суда судом sad sadu gericht tribunal juzgado corte teismas tiesa'),
  prison: list(
    'prison prisons prision presidio penitent colony jail detentioncent facility sizo сизо сіза слізо калон колон турма турмы турме тюрьм тюрма тюрми вязниц kolonia kolonii wiezienie zaklad gefangnis haftanstalt haftort jva etabliss carcel penal kalejim pataisos установа учрежден утриман зняволення',
  ),
  status: list(
    'status statut state situation статус стан состоян положен stan zustand etat estado situacion bukle busena',
  ),
  citizenship: list(
    'citizen nationalit грамадзян граждан громадян obywatel staatsangeh staatsburg ciudadan nacionalid pilietyb country kraina країна страна краіна land pays pais salis',
  ),
  note: list(
    'note notes comment remark заўваг заметк замет примеч приміт нотат uwag koment bemerk anmerk remarq observ nota notas pastab uwagi uwaga opis описан апісан опис descript information info інфарм информ інформ',
  ),
  contact: list('contact phone tel telefon email mail кантакт контакт тэл тэлеф тел телеф kontakt'),
  address: list('address адрас адрес adres adresa adresse direccion domicil anschrift residence проживан пражыван'),
  health: list(
    'health illness disease medical здароў здоров zdrow gesundh krank sante maladie salud enferm sveikat хвароб болезн хвороб diagn дыягн диагн діагн',
  ),
  family: list(
    'relative relatives kin wife husband children spouse сямя семя семья сваяк родств родич дзеці дети діти rodzina krewn familie angehor famille familia hijos seima vaikai mother',
  ),
  lawyer: list('lawyer advocate attorney адвакат адвокат адвок adwokat anwalt avocat abogad advokat'),
  photo: list('photo picture image фота фото zdjec foto bild'),
  minor: list('minor juvenile непаўналет несоверш неповноліт nielet minderjah mineur menor nepilnamet'),
  judge: list('judge суддз судья суддя prosecutor пракур прокур sedzia richter juge juez teisej'),
  source: list(
    'source url link website крыніц спасыл источник ссылк джерел посилан zrodl quelle lien fuente enlace saltinis nuorod',
  ),
  place: HEADER_WORDS.place,
} as const satisfies Record<string, readonly string[]>;

export type ColumnMeaning = keyof typeof COLUMN_WORDS;

/** What stands in a cell of which nothing is known. */
export const EMPTY_MARKS: ReadonlySet<string> = new Set(
  list(
    '- -- – — ? ?? . … n/a na н/д нд н.д. н/в нет немає няма brak b/d b.d. unknown невядома неизвестно невідомо nieznane unbekannt inconnu desconocido nežinoma',
  ),
);

/** Words that say how somebody is, in small letters: only those that can hardly mean another thing. */
export const STATE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  held: new Set([
    ...list(
      'held imprisoned jailed detained incarcerated зняволены зняволена затрыманы арыштаваны заключён заключена арестован арестована увязнений увязнена арештований ув’язнений',
    ),
    ...list(
      'uwięziony uwięziona aresztowany inhaftiert détenu détenue emprisonné preso presa encarcelado encarcelada detenido detenida kalinamas kalinama suimtas įkalintas',
    ),
    ...[
      'in prison',
      'in jail',
      'in detention',
      'in custody',
      'behind bars',
      'за кратамі',
      'у зняволенні',
      'под стражей',
    ],
    ...[
      'в заключении',
      'в колонии',
      'у калоніі',
      'за ґратами',
      'в колонії',
      'w więzieniu',
      'w areszcie',
      'in haft',
      'en prison',
      'en prisión',
      'kalėjime',
      'у сіза',
      'в сизо',
    ],
  ]),
  released: new Set([
    ...list(
      'released freed free вызвалены вызвалена вызвалены/а освобождён освобожден освобождена звільнений звільнена zwolniony zwolniona uwolniony freigelassen entlassen libéré libérée',
    ),
    ...list('liberado liberada paleistas paleista'),
    ...[
      'on release',
      'на волі',
      'на свабодзе',
      'на свободе',
      'на волі',
      'na wolności',
      'en libertad',
      'en liberté',
      'auf freiem fuß',
      'laisvėje',
    ],
  ]),
  house_arrest: new Set([
    'house arrest',
    'домашний арест',
    'хатні арышт',
    'домашній арешт',
    'areszt domowy',
    'hausarrest',
    'arresto domiciliario',
    'namų areštas',
  ]),
  died_in_custody: new Set([
    'died in custody',
    'died in prison',
    'памёр у зняволенні',
    'памерла ў зняволенні',
    'умер в заключении',
    'zmarł w więzieniu',
  ]),
};
