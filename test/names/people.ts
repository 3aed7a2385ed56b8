// Names of public people for the tests of src/names: forms that are one person's, and pairs that are two people's.

/** Forms of one person: every two of a row are the same. */
export const ONE_PERSON = [
  [
    'Mikalai Statkevich',
    'Mikola Statkevich',
    'Mykola Statkevich',
    'Nikolai Statkevich',
    'Nikolaï Statkévitch',
    'Mikałaj Statkievič',
    'Mikoła Statkiewicz',
    'Statkiewicz Mikałaj',
    'Statkevich, Mikalai',
    'Mikalajus Statkevičius',
    'Mikalai Statkewitsch',
    'Статкевич Николай',
    'Микола Статкевич',
    'Міколу Статкевіча',
    'Николаем Статкевичем',
    'Николай (Микола) Статкевич',
    'Статкевич Николай Викторович',
    'Mikalai Viktaravich Statkevich',
    'M. Statkevičius',
  ],
  ['Elena Ramanauskienė', 'Єлена Романаускене', 'Elena Ramanauskiené'],
  [
    'Alyaksandr Lukashenka',
    'Alexander Lukashenko',
    'Alaksandar Łukašenka',
    'Александр Лукашенко',
    'Alexandre Loukachenko',
  ],
  ['Lukashenka', 'Lukashenko', 'Łukašenka', 'Лукашенко', 'Lukaschenko'],
  ['Sviatlana Tsikhanouskaya', 'Светлану Тихановскую', 'Swiatłana Cichanouska', 'Svetlana Tijanóvskaya'],
  ['Siarhei Tsikhanouski', 'Сергея Тихановского', 'Sergejus Cichanouskis', 'Siarhiejem Cichanouskim'],
  ['Ilham Heydar oglu Aliyev', 'İlham Əliyev', 'Алиев Ильхам Гейдарович', 'Ilham Alijew'],
  ['Khaled al-Sayed', 'Khalid Elsayed', 'خالد السيد'],
  ['刘晓波', '劉曉波', 'Liu Xiaobo', 'Xiaobo Liu', 'Liu Hsiao-po', 'Лю Сяобо'],
  ['Nicolás Maduro Moros', 'Nicolas Maduro', 'MADURO MOROS, Nicolás'],
  ['Лариса Петрук (Мороз)', 'Larysa Maroz', 'Лариса Петрук, урождённая Мороз'],
  ['Sergei Lavrov', 'SergeiLavrov', 'Mr. Sergey LAVROV'],
];

/** Two people, though much of their names agrees. */
export const TWO_PEOPLE = [
  ['husband and wife', 'Siarhei Tsikhanouski', 'Sviatlana Tsikhanouskaya'],
  ['husband and wife', 'Алексей Навальный', 'Юлию Навальную'],
  ['husband and wife', '劉曉波', '劉霞'],
  ['son with his father’s name as patronymic', 'Виктор Бабарико', 'Бабарико Эдуард Викторович'],
  ['son with his father’s name as patronymic', 'Heydar Aliyev', 'Ilham Heydar oglu Aliyev'],
  ['siblings', 'Александр Слурдик', 'Дзяніс Аляксандравіч Слурдзік'],
  ['siblings of one father', 'Hussein Leila Masry', 'Hicham Laila Masry'],
  ['a man’s and a woman’s name of one stem', 'Aliaksandr Dubouski', 'Александра Дубовская'],
  ['a man’s and a woman’s name of one stem', 'Владислав Ярошевич', 'Vladislava Yaroshevich'],
  ['another patronymic', 'Максим Денисович Новицкий', 'Maksim Yuryevich Novitskiy'],
  ['another father', 'Orkhan Ruslan oglu Akhmedov', 'Orxan Rəşad oğlu Əhmədov'],
  ['another suffix', 'Валерий Кравчук', 'Валерий Кравчик'],
  ['another suffix', 'Павел Макаренко', 'Pavel Makarchenko'],
  ['another given name', 'Mikalai Kazlou', 'Mikhail Kazlou'],
  ['another given name', 'Анна Гончар', 'Яна Гончар'],
  ['another initial', 'Е. Сидоренко', 'Ніна Сидоренко'],
  ['another mother', 'Óscar González Gómez', 'Oscar Gonzalez Sanchez'],
  ['another person, inflected', 'Светланою Рудинською', 'Євгенія Рудинська'],
  ['another surname', 'Vladimir Putin', 'Vladimir Zelensky'],
] as const;

export const FORMS: readonly string[] = [...ONE_PERSON.flat(), ...TWO_PEOPLE.flatMap(([, one, two]) => [one, two])];
