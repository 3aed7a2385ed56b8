// Scripts that are first spelt in Latin letters and then folded like any Latin name.

/** Georgian, by the national system of 2002; Armenian, near BGN/PCGN; Greek, near ELOT 743; Hebrew, plain. */
export const SPELT_IN_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
    'աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf ևev',
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χch ψps ωo',
    'אa בb גg דd הh וv זz חch טt יi כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/**
 * Scripts of South and South-East Asia, letter by letter, without their inherent vowels, so that names in them are compared
 * loosely: Khmer, Devanagari, Bengali, Burmese, Thai.
 */
export const SPELT_LOOSELY: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'កk ខkh គk ឃkh ងn ចch ឆch ជch ឈch ញn ដd ឋt ឌd ឍt ណn តt ថt ទt ធt នn បp ផp ពp ភp មm យy រr លl វv សs ហh ឡl អa ាa ិi ីi ុo ូu េe ែe ៃai ោo ៅau ' +
    'कk खkh गg घg ङn चch छch जj झj ञn टt ठt डd ढd णn तt थt दd धd नn पp फf बb भb मm यy रr लl वv शsh षsh सs हh अa आa इi ईi उu ऊu एe ऐai ओo औau ाa िi ीi ुu ूu ेe ैai ोo ौau ंn ' +
    'কk খkh গg ঘg ঙn চch ছch জj ঝj ঞn টt ঠt ডd ঢd ণn তt থt দd ধd নn পp ফf বb ভb মm যj রr লl শsh ষsh সs হh অa আa ইi ঈi উu ঊu এe ওo াa িi ীi ুu ূu েe োo ংn ' +
    'ကk ခkh ဂg ဃg ငn စs ဆs ဇz ဈz ညn ဋt ဌt ဍd ဎd ဏn တt ထt ဒd ဓd နn ပp ဖp ဗb ဘb မm ယy ရy လl ဝw သs ဟh ဠl အa ာa ါa ိi ီi ုu ူu ေe ဲe ျy ြy ွw ှh ' +
    'กk ขkh คkh ฆkh งn จch ฉch ชch ซs ฌch ญy ฎd ฏt ฐt ฑt ฒt ณn ดd ตt ถt ทt ธt นn บb ปp ผp ฝf พp ฟf ภp มm ยy รr ลl วw ศs ษs สs หh ฬl อo ฮh ะa ัa าa ิi ีi ึu ืu ุu ูu เe แe โo ใai ไai'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** Katakana by Hepburn, row by row; hiragana is the same 0x60 below. A small vowel takes the place of the one before. */
export const KATAKANA: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'アa イi ウu エe オo カka キki クku ケke コko ガga ギgi グgu ゲge ゴgo サsa シshi スsu セse ソso ザza ジji ズzu ゼze ゾzo ' +
    'タta チchi ツtsu テte トto ダda ヂji ヅzu デde ドdo ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho バba ビbi ブbu ベbe ボbo ' +
    'パpa ピpi プpu ペpe ポpo マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn ヴvu ッ ー'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** Small kana: what they put in place of the vowel before them. */
export const SMALL_KANA: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
};

/** Hangul syllables are put together of these three, in this order (Unicode chapter 3.12); romanised by the system of 2000. */
export const HANGUL_INITIAL = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
export const HANGUL_VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
export const HANGUL_FINAL = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
