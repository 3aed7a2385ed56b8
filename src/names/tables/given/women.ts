// Given names of women that are one name in several languages; read like tables/given/men.ts.

export const WOMEN = `
Аляксандра Александра Олександра Alexandra Aleksandra; Саша Сашка Шура Саня
Алена Елена Олена Алёна Helen Helena Elena Hélène Ellen Гелена; Лена Ленка Аленка Оленка Леночка Алёнка
Алеся Олеся Леся Alesia; Леся
Аліна Алина Alina;
Аліса Алиса Alice;
Ала Алла Alla; Аля
Ангеліна Ангелина Angelina; Геля
Анжаліка Анжелика Анжеліка Angelica Angelika Andżelika Angélica; Анжела
Анжэла Анжела Angela Aniela;
Ганна Анна Hanna Ann Anne Anna Hannah Ана Ona; Аня Анюта Анька Ганя Аннушка Нюра Ганночка
Анастасія Анастасия Anastasia Анастасья; Настя Наста Насця Настасся Стася Асця Настуся
Антаніна Антонина Антоніна Antonina Antonia; Тоня Тося Антося
Арына Арина Орина; Арынка
Іна Инна Інна Inna;
Ірына Ирина Ірина Irene Irina Irena Irène; Ира Іра Ірка Ириша Арина
Ірэна Ирена Irena Irene;
Багдана Богдана;
Валерыя Валерия Валерія Valeria Valerie; Лера
Валянціна Валентина Valentina; Валя
Варвара Barbara Барбара; Варя Вара
Васіліса Василиса Василіса;
Вера Віра Vera Wiera; Верка Верочка
Вераніка Вероника Вероніка Veronica Veronika Weronika; Ника Ніка
Вікторыя Виктория Вікторія Victoria Wiktoria; Вика Віка
Вольга Ольга Olga Volha; Оля Воля Лёля Олюшка Волечка Вольгачка
Вялета Виолетта Віолетта Violetta;
Гала Галіна Галина Halina Galina; Галя Гала Халіна
Генавефа Genovaitė Геновефа Genowefa; Гэня
Даміна Домна;
Дана Dana; 
Дар'я Дарья Дарія Daria Дарына; Даша Дашка Дарка Даруся
Дзіна Дина Діна Dina;
Дзіяна Диана Діана Diana Diane;
Ева Єва Eva Eve Ewa;
Еўдакія Евдокия Євдокія Eudoxia Авдотья; Дуня
Яўгенія Евгения Євгенія Eugenia Eugénie; Женя Жэня Геня
Ефрасіння Ефросинья Єфросинія Фросина Euphrosyne; Фрося
Лізавета Елизавета Єлизавета Лізавета Elizabeth Elisabeth Elżbieta Isabel Elisaveta Элізавета Эльжбета; Лиза Ліза Лизавета Лізка Liza Betty
Жанна Жана Jeanne Joan;
Зінаіда Зинаида Зінаїда Zinaida; Зина Зіна
Злата Zlata;
Зоя Зося Zoe Zoya;
Зоф'я Zofia Софья; Зося
Іванна Иванна Joanna Juana Іаанна;
Карына Карина Karina;
Каміла Камилла Камілла Camilla Kamila;
Кацярына Екатерина Катерина Catherine Katherine Katarzyna Catalina Katarina Kateryna; Катя Каця Кацька Кася Катюша Катруся Кацярынка Катька
Кіра Кира Kira;
Клаўдзія Клавдия Клавдія Claudia; Клава
Крысціна Кристина Христина Christina Krystyna Christine Kristina Хрысціна; Кристя Кріся
Ксенія Ксения Аксіння Xenia Ксеня; Ксюша Ксюха Аксинья
Аксана Оксана Oxana Oksana Ксана; Ксюша Ксана
Лада Lada;
Ларыса Лариса Larissa; Лара Лёра
Леаніла Леонила;
Лідзія Лидия Лідія Lydia Lidia; Лида Ліда
Лілія Лилия Lilia Lily Lilian; Лиля Ліля
Любоў Любовь Любов Lubov; Люба
Людміла Людмила Ludmilla Ludmila; Люда Люся Міла
Лукер'я Гликерия Лукерья;
Маргарыта Маргарита Margaret Małgorzata Margarita Marguerite Margarethe; Рита Ріта Марго Рыта
Марына Марина Marina Maryna; Марынка
Марыя Мария Марія Mary Maria Marie Maryja Mariya Maryla; Маша Маня Маруся Марыля Марійка Марыська Машка
Марта Martha Marta;
Майя Мая Maya;
Мілана Милана Мілана;
Мінадора Минодора;
Міраслава Мирослава;
Надзея Надежда Надія Hope Nadezhda Nadzieja; Надя Надзя
Наталля Наталья Наталія Натали Natalie Natalia Natalya Наталія; Наташа Наталка Ната Таша Натуся
Ніка Ника Nika;
Ніна Нина Nina;
Нона Нонна;
Паліна Полина Поліна Paulina Polina Pauline Апалінарыя; Поля
Параска Прасковья Прасковія;
Раіса Раиса Раїса Raisa; Рая
Ружа Роза Rose Rosa;
Руслана Ruslana;
Сабіна Сабина Sabina;
Святлана Светлана Світлана Svetlana Swietłana; Света Свята Светка Світла
Сіма Серафима Серафіма;
Соф'я Софья Софія София Sophia Sofia Zofia Sophie Зоф'я; Соня Софа Зося
Станіслава Станислава Stanisława; Стася
Стэфанія Стефания Стефанія Stephanie;
Сюзанна Susan Susanna Zuzanna Сусанна;
Тамара Tamara; Тома
Таццяна Татьяна Тетяна Таня Tatiana Taciana; Таня Тацяна Танюша Танька
Ульяна Уляна Yuliana Juliana;
Фаіна Фаина Фаїна;
Эльвіра Эльвира Ельвіра Elvira;
Эліна Элина Еліна;
Эма Эмма Емма Emma;
Юлія Юлия Julia Julie Yulia Юлія; Юля Уля
Яна Jana Yana; Янка
Ядвіга Ядвига Jadwiga Hedwig;
Яніна Янина Яніна Janina;
Яраслава Ярослава;
Уладзіслава Владислава Владислава Władysława; Влада
Лайла Лейла Leila Layla Laila;
Фаціма Фатима Fatima Fatemeh Fatma Fatimeh;
Мар'ям Мариам Maryam Miriam Mariam;
Марцэла Марцеллина;
Вінцэнта Vincenta;
Іаланта Иоланта Йоланта Jolanta Yolanda;
Данута Danuta Danutė;
Бажэна Божена Bożena;
Барбара Barbara Варвара;
Беата Beata;
Тэрэза Тереза Theresa Teresa;
Рэгіна Регина Регіна Regina;
Зульфія Зульфия;
Рэната Рената Renata;
Эвеліна Эвелина Evelyn Ewelina;
Снежана Сняжана;
`;
