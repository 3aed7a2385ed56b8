// Surnames that tell where in a name they stand: those of peoples who write them first, and Spanish and Portuguese ones, of
// which a person bears two. In lower case, without marks.

/** Vietnamese: the fourteen that nine in ten bear, and the next. */
export const VIETNAMESE_SURNAMES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh doan lam trinh mai dao cao ta ' +
    'luong thai chau luu phung quach vuong kieu nghiem thach'
  ).split(' '),
);

/** Syllables of Vietnamese given and middle names; one beside a surname above makes a name Vietnamese. */
export const VIETNAMESE_SYLLABLES = new Set(
  (
    'van thi huu duc quang minh anh hung dung tuan thanh hai long nam phuong linh trang huong lan hoa mai thu ngoc kim ' +
    'bich xuan ha thuy thao nga hang hanh hien yen oanh quynh nhu nhung tam bao khanh khoa kien trung tien toan tri ' +
    'thang thinh thien tho thong son sang quan quoc phuc phong phu nhan nghia my manh luan loc loi lap khang kha hoai ' +
    'hieu hiep hao gia giang duy dai dat cuong cong chinh chien chi can binh an ai dinh luong doan thuc viet vinh vy tuyet ' +
    'tung tu truc trinh dong giap ngan dao sinh hoang huynh'
  ).split(' '),
);

/** Chinese surnames in other spellings than pinyin: Wade-Giles, Cantonese, Hokkien; and some that pinyin's table leaves out. */
export const CHINESE_SURNAME_SPELLINGS = new Set(
  (
    'ai chiang tsai hsu wong chan cheung lai lam leung tang ng yip lau ho law kwok tsang mok fung ko koo chow chu lo ' +
    'cheng tam tse yeung poon siu szeto kwan ngai hui chai goh teo tan ong lim koh sim chua wen'
  ).split(' '),
);

/** Korean, as the press writes them. */
export const KOREAN_SURNAMES = new Set(
  (
    'kim lee yi rhee park pak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im han oh seo suh shin ' +
    'kwon hwang ahn song ryu yoo yu hong moon ko bae baek heo nam noh roh ha'
  ).split(' '),
);

/** Spanish and Portuguese; those in -ez need not stand here. */
export const IBERIAN_SURNAMES = new Set(
  (
    'garcia martin ruiz diaz moreno munoz alonso romero navarro torres ramos flores castro rojas morales ortiz cruz reyes ' +
    'mendoza vargas herrera medina aguilar silva rivera guerrero delgado castillo soto rubio molina serrano blanco suarez ' +
    'ortega marin sanz iglesias nunez santos cortes guzman vega cano prieto calvo pena leon vidal campos mora vicente ' +
    'carrasco fuentes cabrera reina aguirre acosta salazar espinoza contreras luna rios ferrer parisca maduro moros ' +
    'otero alcantara paya acevedo machado ferreira oliveira souza sousa pereira costa carvalho almeida ribeiro rocha ' +
    'cardoso teixeira correia moreira nascimento barbosa bernal figueroa miranda pacheco valencia zambrano rosales mejia'
  ).split(' '),
);
