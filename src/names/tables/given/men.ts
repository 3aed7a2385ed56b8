// Given names of men that are one name in several languages: one line a name. Before the semicolon the full forms, after
// it the short and national ones. Any romanisation of a Cyrillic form is found through its sounds and need not stand here;
// what stands here in Latin letters is what sound alone would not find (Peter, Eugene, Paweł). Case endings are left to
// tables/endings.ts. A short form may stand in several lines.

export const MEN = `
Аляксандр Аляксандар Александр Олександр Alexander Alessandro Iskandar; Алесь Олесь Саша Сашко Саня Шура Алик Олександро Аляксаша Санёк Alex Sandro
Аляксей Алексей Олексій Alexis Aleksy; Алёша Алёха Лёша Лёха Олекса Аляксейка Льоша
Анатоль Анатолий Анатолій Anatole Anatol; Толя Толік Толик
Андрэй Андрей Андрій Анджей Andrew Andreas Andrzej Andrius Anders Andre Ondřej; Андрусь Андрюша Андрюха Андрійко
Антон Антоний Антоній Anthony Antoni Antanas Antonio Anton Антось; Антось Тоша Тони Tony Антоша
Арсень Арсений Арсеній Arseny Арсен; Арсюша Сеня
Арцём Артём Артем Арцемій Артемий Artem; Тёма Артёмка Тема
Аркадзь Аркадий Аркадій; Аркаша Аркаць
Артур Arthur Arturo Artūras; Артурчик
Багдан Богдан Bohdan Bogdan; Бодя
Барыс Борис; Боря Барысік
Вадзім Вадим; Вадик Вадзік
Валерый Валерий Валерій Valerius; Валера
Валянцін Валентин Валентин Valentine Valentinas; Валик
Васіль Василий Василь Basil Wasyl; Вася Васько Васілёк Васька
Вацлаў Вацлав Wacław Wenceslas; Вацік
Віктар Виктор Віктор Victor; Витя Вітя Вітёк Віця
Вікенцій Викентий Вікентій Vincent Wincenty Vincentas; Вікуша
Віталь Виталий Віталій Vital; Виталик Віталік Виталя
Віталь Вітаўт Витовт; Вітаўт
Вітольд Витольд Witold Vytautas Вітаўт;
Уладзімір Владимир Володимир Włodzimierz Vladimir; Володя Вова Валодзя Уладзь Володька Вовка Вовчик Уладзя
Уладзіслаў Владислав Владислав Władysław Ladislav; Влад Уладзік Уладзь Владик
Усевалад Всеволод Всеволод; Сева
Вячаслаў Вячеслав В'ячеслав Wiaczesław; Слава Славік Славик
Генадзь Геннадий Геннадій; Гена Геня
Генрых Генрих Генріх Henry Heinrich Henri Henrik Enrique; Генрык Henryk Геня
Георгій Георгий Юрась Юры Юрай George Georg Jorge; Жора Гоша Гога
Герман Герман Hermann;
Глеб Гліб Hleb; Глебушка
Рыгор Григорий Григорій Грыгорый Gregory Grzegorz Gregor; Гриша Грыша Грицько Рыгорка Гріша
Давід Давыд Давид David Dawid; Дава Додик
Даніла Даниил Данило Данила Данііл Daniel Danielius; Даня Данік Данька
Дзмітрый Дмитрий Дмитро Дзьмітры Зміцер Demetrius Dimitri Dmytro; Дима Діма Дзіма Митя Міця Змітрок Зьміцер Змицер Дмитрик
Дзяніс Денис Denis Dionysius Dionizy; Дзяніска Дэн
Дамінік Доминик Домінік Dominic Dominik;
Яўген Евгений Євген Яўгеній Євгеній Eugene Eugen Eugeniusz Eugenijus Eugène; Женя Жэня Геня Женька
Ягор Егор Єгор Юрка;
Ермак Ермолай Ярмолай;
Захар Захарий Захарій Zachary;
Іван Иван Іван Джон John Johann Johannes Jean Juan Jonas Giovanni Joan; Ваня Янка Ванька Иванко Ясь Івась Янук
Ян Jan Jānis; Янка Янук
Ігар Игорь Ігор Igor; Игорёк Гоша Ігарок
Ігнат Игнатий Ігнатій Ignatius Ignacy Ignacio;
Ілья Илья Ілля Elias Eliasz Ilja; Илюша Ілюша
Ільдар Ильдар Ильдар;
Іосіф Иосиф Йосип Язэп Юзаф Осип Ёсіп Восіп Joseph Józef José Juozas Giuseppe Josef; Юзік Юзек Yusef
Казімір Казимир Kazimierz Kazimieras Casimir; Казік
Канстанцін Константин Костянтин Constantine Konstanty; Костя Косця Кастусь Кость
Карл Кароль Charles Karol Carlos Carl Karolis;
Кірыл Кирилл Кирило Cyril Kiryl Kirill; Кірыла Кирюша
Клім Клим Климент Clement Klemens;
Кузьма Косма Cosmas;
Леў Лев Leo Leon Lew; Лёва Льова
Леанід Леонид Леонід Leonidas; Лёня Лёник Льоня
Лявон Леон Леон Leon Léon Leonas; Лявонік
Леанард Леонард Leonard Leonardo; 
Лука Лук'ян Лукаш Luke Lukas Łukasz Luca;
Макар Макарий Макарій;
Максім Максим Maxim Maximus Maksymilian Maxime; Макс Максимка
Марк Марко Mark Marcus Marek Marco Markus Marc;
Марцін Мартин Мартин Martin Marcin Martynas;
Мацвей Матвей Матвій Matthew Matthias Mateusz Maciej Мацей Matas; Мацюша
Мікалай Николай Миколай Nicholas Nicolas Nikolaus Mikołaj Nicolae Nicola; Мікола Микола Коля Міколка Николаша Колян Нікалай
Мікіта Никита Микита Nikita;
Міхаіл Михаил Михайло Міхал Michael Michał Miguel Michel; Міхась Миша Міша Мишка Михась Михаль Misha Mike
Мірон Мирон Myron;
Міраслаў Мирослав Мирослав Mirosław; Мирек Слава
Мар'ян Марьян Мар'ян Marian;
Назар Назарій;
Навум Наум;
Нестар Нестор;
Алег Олег Aleh Oleg; Олежка Алежка
Амельян Емельян Омелян Emilian;
Апанас Афанасий Панас Опанас Athanasius;
Астап Остап Евстафий Eustace;
Павел Павло Павал Paul Pablo Paweł Paulius Pavol Paolo; Паша Пашка Паўлюк Павлік
Пётр Петр Петро Пятро Peter Piotr Pierre Pedro Petras Petr Pietro; Петя Пеця Пятрусь Петрусь Пётра
Піліп Филипп Пилип Філіп Philip Filip Philippe Felipe;
Прахор Прохор;
Раман Роман Roman Romanas; Рома
Радзіслаў Радислав Радослав;
Расціслаў Ростислав Ростислав; Слава Ростик
Раберт Роберт Robert Roberto Robertas;
Рудольф Rudolf;
Руслан Ruslan; Русик
Рыхард Ричард Richard Ryszard Ricardo Riczard;
Рышард Ryszard Richard;
Сава Савва Sava;
Самуіл Самуил Самійло Samuel; Самусь
Святаслаў Святослав;
Севярын Северин Северин;
Севасцьян Севастьян Sebastian;
Сымон Симон Семён Сямён Семен Semyon Simon Szymon Simonas Simeon Сямен; Сеня Сёма
Сяргей Сергей Сергій Sergius Sergio Serge Sergiusz Sergejus; Серёжа Сярожа Сергійко Серый Серж Сяргейка
Станіслаў Станислав Станіслав Stanisław Stanislaus Stanislovas; Стась Стас Стах Слава
Сцяпан Степан Сцёпан Stephen Stefan Steven Stefanas Étienne Esteban István Стэфан; Стёпа Сцёпа
Тарас Taras;
Тадэвуш Тадеуш Фаддей Тадей Thaddeus Tadeusz Tadas; Тадзік
Тамаш Томаш Фома Хома Thomas Tomasz Tomas Tomás;
Трафім Трофим Трохим;
Ціхан Тихон Tikhon; Тиша
Цімафей Тимофей Тимофій Timothy Tymoteusz Цімох; Тима Цімка
Цімур Тимур Timur; 
Улас Влас;
Фёдар Фёдор Федір Федор Theodore Teodor Хведар Fiodar Feodor; Федя Хведзька
Фелікс Феликс Felix Feliks;
Францішак Франтишек Franciszek Francis Francisco Franz Pranas Францыск Франциск; Франак Франц Franek
Фядос Феодосий Федосій Theodosius;
Хрыстафор Христофор Кшиштоф Christopher Krzysztof;
Эван Evan Ewan;
Эдуард Эдвард Едуард Edward Eduardo Edouard Edvardas; Эдик Эдзік
Эмануіл Эммануил Emmanuel Manuel;
Эрнест Ernst Ernesto;
Эрык Эрик Ерік Eric Erik;
Юльян Юлиан Юліан Julian Juliusz Julius Юлий;
Юрый Юрий Юрій Георгій George Jerzy Jurij Jurgis Jiří Yuri Юры Юрась; Юра Юрка Юрась Юрий
Якаў Яков Яків Jacob Jakub James Jakob Jokūbas Яакаў; Яша Якуб
Якуб Jakub Jacob;
Яраслаў Ярослав Ярослав Jarosław Jaroslavas; Ярик Слава Ярык
Вольдэмар Вольдемар Waldemar Valdemaras;
Віргіль Виргилий Віргілій;
Альберт Albert Alberto Albertas; Алик
Альгерд Ольгерд Olgierd Algirdas;
Альфрэд Альфред Alfred Alfredo;
Аўгуст Август August Augustas;
Адам Adam Adomas;
Алім Алим;
Вільгельм Вильгельм William Wilhelm Guillaume Guillermo;
Гаўрыла Гавриил Гавриил Гаврило Gabriel Gavril;
Ісак Исаак Ісаак Isaac Izaak;
Ісмаіл Исмаил Ismail Ismael;
Людвік Людвиг Louis Ludwig Luis Liudvikas;
Лаўрэн Лаврентий Лаврін Laurence Lawrence Lorenzo Wawrzyniec;
Мустафа Mustafa;
Мухамед Мухаммед Магомед Mohammed Muhammad Mohamed Mohamad Mehmet Магамед Махмет;
Ахмад Ахмед Ahmad Ahmed Ahmet;
Хасан Гасан Hassan Hasan;
Хусейн Гусейн Hussein Hossein Hüseyin Hoseyn Husayn;
Ільхам Ильхам Ільхам Ilham;
Рустам Рустем Rustam;
Марат Marat;
Рашыд Рашид Rashid;
Ібрагім Ибрагим Ibrahim Abraham Abram;
Юсуф Йосеф Yusuf Yousef Youssef Joseph;
`;
