// How common names are: how many of 10,000 people of a country bear one. Rounded orders of magnitude, set down by hand: the
// order follows the rankings that are commonly published for each country, the figures are no statistic and not to be quoted.
// The weight of a name goes with the logarithm, so one figure is enough; a register with names enough of its own counts them
// instead (`countNames`).

/** Number in 10,000, then surnames, one form of each; sound and endings find the others. */
export const SURNAME_FREQUENCY = `
60 Іваноў Казлоў Кавалёў
45 Новік Казлоўскі Жук
35 Кавалеўскі Клімовіч Раманоўскі Навумовіч Навіцкі Васілеўскі
25 Марозаў Макаранка Бондар Кавальчук Савіцкі Янкоўскі Петровіч Шаўчэнка Сідарэнка Кузняцоў Лукашэвіч Мельнік Карповіч
18 Васільеў Барысевіч Кавалёва Мароз Якубовіч Станкевіч Дубоўскі Грышкевіч Рудкоўскі Лапацін Філіповіч Даніленка Гарбачоў Ждановіч Бялоў Сакалоў Новікаў Паўлавец Астапенка Ермаковіч Багдановіч Гурыновіч Юшкевіч Шыманскі Сянкевіч Крупскі
186 Смирнов
130 Иванов
100 Кузнецов
85 Соколов Попов
70 Лебедев Козлов
60 Новиков Морозов Петров
54 Волков Соловьёв Васильев Зайцев
45 Павлов Семёнов Голубев Виноградов Богданов Воробьёв Фёдоров
38 Михайлов Беляев Тарасов Белов Комаров Орлов Киселёв Макаров Андреев Ковалёв
32 Ильин Гусев Титов Кузьмин Кудрявцев Баранов Куликов Алексеев Степанов Яковлев Сорокин Сергеев Романов
25 Захаров Борисов Королёв Герасимов Пономарёв Григорьев Лазарев Медведев Ершов Никитин Соболев Рябов Поляков Цветков Данилов Жуков Фролов Журавлёв Николаев Крылов Максимов Сидоров Осипов Белоусов Федотов Дорофеев Егоров Матвеев Бобров Дмитриев Калинин Анисимов Петухов Антонов Тимофеев Никифоров Веселов Филиппов Марков Большаков Суханов Миронов Ширяев Александров Коновалов
24 Мельник Шевченко
20 Бойко Коваленко Бондаренко Ткаченко Ковальчук Кравченко
17 Олійник Шевчук Коваль Поліщук Бондар Ткачук
12 Марченко Лисенко Руденко Савченко Петренко Кравчук Клименко Савчук Кузьменко Пономаренко Мазур Левченко Харченко Карпенко Гаврилюк Швець Мартинюк Романюк Попович Панченко Юрченко Гончаренко Сидоренко Кравець Хоменко Павленко Мельничук Васильченко Литвиненко Яковенко Гончар Костенко Іваненко Приходько
54 Nowak
36 Kowalski
27 Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski
18 Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek
12 Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski
35 Kazlauskas Jankauskas Petrauskas
22 Stankevičius Vasiliauskas Žukauskas Butkus Paulauskas Urbonas Kavaliauskas Navickas Ramanauskas
3800 Nguyễn
1100 Trần
950 Lê
700 Phạm
500 Hoàng Huỳnh Phan
390 Vũ Võ
200 Đặng Bùi
130 Đỗ Hồ Ngô Dương
2100 Kim
1400 Lee
840 Park
450 Choi Jung
310 García
190 González Rodríguez Fernández López
170 Martínez Sánchez Pérez
100 Gómez Martín Hernández Jiménez Díaz Ruiz
70 Moreno Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Flores Castro Rojas Morales Ortiz Cruz Reyes Mendoza
140 Yılmaz
100 Kaya Demir
80 Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir
60 Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek
400 Məmmədov Əliyev
250 Həsənov Hüseynov Quliyev
120 Hacıyev Rəsulov İsmayılov Əhmədov Abbasov İbrahimov Cəfərov Rzayev Mehdiyev Süleymanov Nəbiyev
100 Mohammadi Hosseini Ahmadi
70 Karimi Mousavi Rezaei Jafari Rahimi Hashemi Moradi Heydari Ebrahimi Sadeghi
60 Akhmetov Omarov Ospanov Ibragimov Karimov Yusupov Rakhimov Abdullayev
90 Smith Müller
60 Johnson Williams Brown Jones Schmidt
40 Miller Davis Wilson Anderson Taylor Thomas Moore Schneider Fischer
30 Martin Jackson White Thompson Lewis Clark Hall Young King Wright Weber Meyer Wagner Becker
200 Khan Singh Kumar
100 Hassan Ahmed Ali Mohamed Ibrahim Hussein
`;

/** The same for given names, full forms, by the names of tables/given. */
export const GIVEN_FREQUENCY = `
450 Александр Сергей
300 Владимир Андрей Николай Алексей Елена Татьяна
220 Дмитрий Наталья Ольга Михаил Иван
180 Анна Светлана Ирина Юрий Виктор Мария Игорь Павел Евгений
130 Екатерина Василий Валентина Галина Людмила Анатолий Олег Максим Денис Антон Роман
90 Артём Виталий Вячеслав Валерий Анастасия Юлия Нина Надежда Лариса Марина Константин Пётр Григорий Вадим Борис Руслан Кирилл Илья Никита Данила
60 Виктория Дарья Ксения Алина Оксана Инна Вера Лидия Тамара Любовь Геннадий Станислав Степан Леонид Ярослав Егор Глеб
250 Mohammed
200 Ahmed Ali Mehmet
120 Mustafa Hassan Hussein Fatima Omar Ibrahim Maryam
200 Thị Văn
150 José
100 Juan Carlos Antonio Francisco Manuel Luis Javier David
150 John Michael
80 William Thomas Robert Richard Charles
`;
