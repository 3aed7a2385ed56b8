import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseName } from '../../src/names/index.ts';

/** By tradition: a name as written = given | patronymic | family | initials | other names. */
const TRADITIONS: Readonly<Record<string, string>> = {
  Belarusian: `
Аляксандр Рыгоравіч Лукашэнка = Аляксандр | Рыгоравіч | Лукашэнка
Святлана Георгіеўна Ціханоўская = Святлана | Георгіеўна | Ціханоўская
Ціханоўскі Сяргей Леанідавіч = Сяргей | Леанідавіч | Ціханоўскі
Калеснікава Марыя = Марыя | | Калеснікава
Алесь Бяляцкі = Алесь | | Бяляцкі
Бяляцкі Алесь Віктаравіч = Алесь | Віктаравіч | Бяляцкі
Кацярына Андрэева (Бахвалава) = Кацярына | | Андрэева | | Бахвалава
Ігар Лосік = Ігар | | Лосік
Вольга Гарбунова = Вольга | | Гарбунова
В. Бабарыка = | | Бабарыка | В.
Бабарыка В. Д. = | | Бабарыка | В. Д.
Зміцер Дашкевіч = Зміцер | | Дашкевіч
Палянская-Ткачук Наталля = Наталля | | Палянская Ткачук
Уладзімір Караткевіч = Уладзімір | | Караткевіч
Марфа Рабкова = Марфа | | Рабкова
Настасся Пятровіч, народжаная Сідарэнка = Настасся | | Пятровіч | | Сідарэнка
Янка Купала (Іван Луцэвіч) = Янка | | Купала | | Іван Луцэвіч
спадар Мікалай Статкевіч = Мікалай | | Статкевіч
  `,
  Łacinka: `
Alaksandar Łukašenka = Alaksandar | | Łukašenka
Maryja Kaleśnikava = Maryja | | Kaleśnikava
Śviatłana Cichanoŭskaja = Śviatłana | | Cichanoŭskaja
Cichanoŭski Siarhiej = Siarhiej | | Cichanoŭski
Mikałaj Viktaravič Statkievič = Mikałaj | Viktaravič | Statkievič
Aleś Bialacki = Aleś | | Bialacki
  `,
  Russian: `
Навальный Алексей Анатольевич = Алексей | Анатольевич | Навальный
Алексей Навальный = Алексей | | Навальный
Юлия Борисовна Навальная = Юлия | Борисовна | Навальная
Кара-Мурза Владимир Владимирович = Владимир | Владимирович | Кара Мурза
Илья Валерьевич Яшин = Илья | Валерьевич | Яшин
Яшин И. В. = | | Яшин | И. В.
И.В. Яшин = | | Яшин | И. В.
Саша Скочиленко = Саша | | Скочиленко
Мария Иванова, в девичестве Петрова = Мария | | Иванова | | Петрова
Мария Иванова (до брака Петрова) = Мария | | Иванова | | Петрова
Мария Иванова (ур. Петрова) = Мария | | Иванова | | Петрова
Мария Петровна Иванова (урожд. Сидорова) = Мария | Петровна | Иванова | | Сидорова
Николай Ильич Толстой = Николай | Ильич | Толстой
Салтыков-Щедрин Михаил Евграфович = Михаил | Евграфович | Салтыков Щедрин
адвокат Мария Эйсмонт = Мария | | Эйсмонт
  `,
  Ukrainian: `
Володимир Олександрович Зеленський = Володимир | Олександрович | Зеленський
Зеленська Олена Володимирівна = Олена | Володимирівна | Зеленська
Олег Сенцов = Олег | | Сенцов
Тарас Григорович Шевченко = Тарас | Григорович | Шевченко
Наталія Олексіївна Кузьменко = Наталія | Олексіївна | Кузьменко
Сенцов О. Г. = | | Сенцов | О. Г.
Леся Українка = Леся | | Українка
  `,
  Polish: `
Andrzej Poczobut = Andrzej | | Poczobut
Poczobut Andrzej = Andrzej | | Poczobut
Anna Maria Kowalska-Nowak = Anna Maria | | Kowalska Nowak
Maria Skłodowska-Curie = Maria | | Skłodowska Curie
Andżelika Borys = Andżelika | | Borys
Maria Kowalska z domu Nowak = Maria | | Kowalska | | Nowak
prof. Bronisław Geremek = Bronisław | | Geremek
  `,
  'Lithuanian, Latvian, Estonian': `
Dalia Grybauskaitė = Dalia | | Grybauskaitė
Vytautas Landsbergis = Vytautas | | Landsbergis
Gintarė Kazlauskienė = Gintarė | | Kazlauskienė
Vaira Vīķe-Freiberga = Vaira | | Vīķe Freiberga
Jānis Bērziņš = Jānis | | Bērziņš
Toomas Hendrik Ilves = Toomas Hendrik | | Ilves
  `,
  Spanish: `
Gabriel García Márquez = Gabriel | | García Márquez
Luis Miguel Hernández Pérez = Luis Miguel | | Hernández Pérez
José Daniel Ferrer García = José Daniel | | Ferrer García
Luis Manuel Otero Alcántara = Luis Manuel | | Otero Alcántara
María Corina Machado Parisca = María Corina | | Machado Parisca
Leopoldo López = Leopoldo | | López
García Márquez, Gabriel = Gabriel | | García Márquez
Ana Belén Montes = Ana Belén | | Montes
Miguel de Cervantes Saavedra = Miguel | | Cervantes Saavedra
Juan Carlos Pérez de la Cruz = Juan Carlos | | Pérez Cruz
Rosa María Payá Acevedo = Rosa María | | Payá Acevedo
Javier Tarazona = Javier | | Tarazona
Rocío San Miguel = Rocío | | Miguel
Maykel Castillo Pérez = Maykel | | Castillo Pérez
  `,
  'Portuguese, French, German, Dutch, English': `
Luiz Inácio Lula da Silva = Luiz Inácio | | Lula Silva
Jean-Luc Mélenchon = Jean Luc | | Mélenchon
Charles de Gaulle = Charles | | Gaulle
Marie Dupont née Martin = Marie | | Dupont | | Martin
Marie Dupont (née Martin) = Marie | | Dupont | | Martin
Ursula von der Leyen = Ursula | | Leyen
Hans-Dietrich Genscher = Hans Dietrich | | Genscher
Vincent van Gogh = Vincent | | Gogh
Mark van den Berg = Mark | | Berg
Erika Mustermann geb. Gabler = Erika | | Mustermann | | Gabler
Dr. Martin Luther King Jr. = Martin Luther | | King
John F. Kennedy = John | | Kennedy | F.
J. R. R. Tolkien = | | Tolkien | J. R. R.
Smith, John = John | | Smith
John Smith = John | | Smith
Marc Fogel = Marc | | Fogel
Evan Gershkovich = Evan | | Gershkovich
William "Bill" Clinton = William | | Clinton | | Bill
Sinéad O'Connor = Sinéad | | O'Connor
  `,
  Turkish: `
Recep Tayyip Erdoğan = Recep Tayyip | | Erdoğan
Selahattin Demirtaş = Selahattin | | Demirtaş
Osman Kavala = Osman | | Kavala
Ahmet Altan = Ahmet | | Altan
Mehmet Ali Yılmaz = Mehmet Ali | | Yılmaz
YILMAZ Ayşe = Ayşe | | YILMAZ
Fatma Nur Çelik = Fatma Nur | | Çelik
  `,
  'Azerbaijani, Central Asian': `
İlham Heydər oğlu Əliyev = İlham | Heydər | Əliyev
Əliyev İlham Heydər oğlu = İlham | Heydər | Əliyev
Xədicə İsmayılova = Xədicə | | İsmayılova
Leyla Yunus qızı Yunusova = Leyla | Yunus | Yunusova
Алиев Ильхам Гейдар оглы = Ильхам | Гейдар | Алиев
Нурсултан Абишевич Назарбаев = Нурсултан | Абишевич | Назарбаев
Азимжан Аскаров = Азимжан | | Аскаров
Касым-Жомарт Токаев = Касым Жомарт | | Токаев
Мұхтар Әуезов = Мұхтар | | Әуезов
Gulnora Islom qizi Karimova = Gulnora | Islom | Karimova
  `,
  Chinese: `
Liu Xiaobo = Xiaobo | | Liu
Xi Jinping = Jinping | | Xi
刘晓波 = 晓波 | | 刘
欧阳修 = 修 | | 欧阳
Ai Weiwei = Weiwei | | Ai
Joshua Wong Chi-fung = Joshua Chifung | | Wong
Xu Zhiyong = Zhiyong | | Xu
习近平 = 近平 | | 习
Chiang Kai-shek = Kaishek | | Chiang
Zhang Zhan = Zhan | | Zhang
  `,
  'Korean, Japanese': `
김정은 = 정은 | | 김
Kim Jong-un = Jongun | | Kim
Park Geun-hye = Geunhye | | Park
  `,
  Vietnamese: `
Nguyễn Văn Đài = Văn Đài | | Nguyễn
Trần Huỳnh Duy Thức = Huỳnh Duy Thức | | Trần
Phạm Đoan Trang = Đoan Trang | | Phạm
Nguyen Ngoc Nhu Quynh = Ngoc Nhu Quynh | | Nguyen
Lê Đình Lượng = Đình Lượng | | Lê
Hồ Chí Minh = Chí Minh | | Hồ
Võ Nguyên Giáp = Nguyên Giáp | | Võ
Nguyễn Thị Kim Ngân = Thị Kim Ngân | | Nguyễn
  `,
  Arabic: `
Alaa Abd El-Fattah = Alaa | | Fattah
Abdel Fattah el-Sisi = Abdel Fattah | | Sisi
Ahmed al-Masri = Ahmed | | Masri
Loujain al-Hathloul = Loujain | | Hathloul
Raif Muhammad Badawi = Raif Muhammad | | Badawi
Mohammed bin Salman = Mohammed | | Salman
Osama bin Laden = Osama | | Laden
Abu Bakr al-Baghdadi = Bakr | | Baghdadi
Bashar Hafez al-Assad = Bashar Hafez | | Assad
Nabeel Rajab = Nabeel | | Rajab
Salah Ahmed Mohamed Hassan = Salah Ahmed Mohamed | | Hassan
Saddam Hussein = Saddam | | Hussein
سلمان العودة = سلمان | | العودة
  `,
  Persian: `
Narges Mohammadi = Narges | | Mohammadi
Nasrin Sotoudeh = Nasrin | | Sotoudeh
Seyed Ali Khamenei = Seyed Ali | | Khamenei
Mohammad Reza Pahlavi = Mohammad Reza | | Pahlavi
نرگس محمدی = نرگس | | محمدی
علی‌رضا رضایی = علیرضا | | رضایی
  `,
  'Georgian, Armenian': `
Mikheil Saakashvili = Mikheil | | Saakashvili
Миxаил Николозович Саакашвили = Миxаил | Николозович | Саакашвили
Nikol Pashinyan = Nikol | | Pashinyan
Нарек Арменович Саргсян = Нарек | Арменович | Саргсян
  `,
  'Indian, African': `
Narendra Modi = Narendra | | Modi
Nelson Rolihlahla Mandela = Nelson Rolihlahla | | Mandela
Ken Saro-Wiwa = Ken | | Saro Wiwa
  `,
};

for (const [tradition, table] of Object.entries(TRADITIONS)) {
  test(`takes apart names that are ${tradition}`, () => {
    for (const line of table.trim().split('\n')) {
      const [written = '', expected = ''] = line.split(' = ');
      const { given, patronymic, family, initials, aliases } = parseName(written);
      const got = [given, patronymic, family, initials, aliases].map((part) => part.join(' '));
      const wanted = [...expected.split('|').map((part) => part.trim()), '', '', '', ''].slice(0, 5);
      assert.deepEqual(got, wanted, written);
    }
  });
}
