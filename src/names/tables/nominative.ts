// What a case puts at the end of a name, and what stands there in the nominative. Groups apart by semicolons: the cases (G D A
// I L), then `ending>nominative` for each; the first that fits a word is taken, so longer endings stand before shorter ones.
// Given names are proved by the tables of given names and may be guessed at; surnames stand as here;
// an entry that is a whole given name is taken as it is.

export interface CaseEndings {
  /** A sign that the language doesn't write. */
  readonly foreign: RegExp;
  readonly given: string;
  readonly man: string;
  readonly woman: string;
  /** Surnames that are the same in every case, of a woman and of a man. */
  readonly unchanged: { readonly man: RegExp; readonly woman: RegExp };
  /** Surnames that a woman may have in the nominative, of those a man has in another case. */
  readonly womans: RegExp;
}

/** Given names of men in a consonant, and of either sex in -а, -я. */
const GIVEN_CYRILLIC =
  'GA а> я>ь я>й я>; D у> ю>ь ю>й ю>; I ам> ом> ем>ь ем>й ем> ём>ь; L е> е>й і>ь і>й; ' +
  'A у>а ю>я; G ы>а и>а і>а и>я і>я ї>я; DL е>а э>а е>я і>а і>я и>я ї>я ы>а; I ой>а ай>а ей>я яй>я ою>а ею>я єю>я аю>а яю>я';

export const BELARUSIAN: CaseEndings = {
  foreign: /[ищъїєґ]/iu,
  given: `GA паўла>павел; D паўлу>павел; I паўлам>павел; ${GIVEN_CYRILLIC}; GA а>о; D у>о; I ам>о ам>а`,
  man:
    'GA скага>скі цкага>цкі зкага>зкі ага>ы ова>оў ева>еў ёва>ёў ава>аў ца>ец а> я>ь я>й; ' +
    'D скаму>скі цкаму>цкі зкаму>зкі аму>ы ову>оў еву>еў ёву>ёў аву>аў цу>ец у> ю>ь ю>й; ' +
    'I скім>скі цкім>цкі зкім>зкі овым>оў евым>еў ёвым>ёў авым>аў іным>ін ыным>ын цам>ец ам> ем>ь ем>й ам>а; ' +
    'L скім>скі цкім>цкі зкім>зкі; A у>а ю>я; G ы>а кі>ка гі>га хі>ха і>я; DL цы>ка е>а; I ай>а яй>я',
  woman:
    'A скую>ская цкую>цкая ую>ая у>а ю>я; G скай>ская цкай>цкая овай>ова евай>ева ёвай>ёва авай>ава інай>іна ынай>ына ы>а і>а;' +
    ' DIL скай>ская цкай>цкая овай>ова евай>ева ёвай>ёва авай>ава інай>іна ынай>ына е>а',
  unchanged: { man: /(?:[эеыі]|(?<!ог)о)$/u, woman: /[бвгджзйклмнпрстфхцчшўьоэ]$/u },
  womans: /(?<![аоя]г|[іы]ч|[уюі]к)(?:а|я)$/u,
};

export const RUSSIAN: CaseEndings = {
  foreign: /[іўїєґ’'ʼ]/iu,
  given: `GA павла>павел петра>пётр льва>лев; D павлу>павел петру>пётр; I павлом>павел петром>пётр; ${GIVEN_CYRILLIC}`,
  man:
    'GA ского>ский цкого>цкий зкого>зкий ного>ный ова>ов ева>ев ёва>ёв ина>ин ына>ын ца>ец а> я>ь я>й; ' +
    'D скому>ский цкому>цкий зкому>зкий ному>ный цу>ец у> ю>ь ю>й; ' +
    'I ским>ский цким>цкий зким>зкий овым>ов евым>ев ёвым>ёв иным>ин ыным>ын ным>ный цем>ец чем>ч шем>ш щем>щ жем>ж ом> ем>ь ем>й; ' +
    'L ском>ский цком>цкий зком>зкий ном>ный ове>ов еве>ев ине>ин е>; A у>а ю>я; G ы>а ки>ка ги>га хи>ха и>я; D е>а; I ой>а ей>я',
  woman:
    'A скую>ская цкую>цкая зкую>зкая ную>ная у>а ю>я; ' +
    'G ской>ская цкой>цкая зкой>зкая овой>ова евой>ева ёвой>ёва иной>ина ыной>ына ной>ная ы>а и>а; ' +
    'DIL ской>ская цкой>цкая зкой>зкая овой>ова евой>ева ёвой>ёва иной>ина ыной>ына ной>ная е>а ой>а',
  unchanged: { man: /(?:[еэи]|(?<![аоея]г)о|[ыи]х)$/u, woman: /(?:[бвгджзйклмнпрстфхцчшщьеэи]|(?<![аоя]г)о)$/u },
  womans: /(?<![иы]ч|[ую]к)(?:а|я)$/u,
};

export const UKRAINIAN: CaseEndings = {
  foreign: /[ыэъёў]/iu,
  given: `GA ря>р; D рю>р; I рем>р; ${GIVEN_CYRILLIC}; GA а>о; D ові>о еві>ь єві>й ові> у>о; I ом>о єм>й; L ові> єві>й`,
  man:
    'GA ського>ський цького>цький зького>зький ого>ий ова>ов єва>єв ева>ев іна>ін їна>їн ина>ин ця>ець ка>ко а> я>ь я>й; ' +
    'D ському>ський цькому>цький зькому>зький ому>ий цю>ець цеві>ець ку>ко кові>ко ові> еві> єві>й у> ю>ь ю>й; ' +
    'I ським>ський цьким>цький зьким>зький овим>ов євим>єв евим>ев іним>ін иним>ин цем>ець ком>ко чем>ч шем>ш щем>щ жем>ж ом> ем>ь єм>й; ' +
    'A у>а ю>я; G и>а і>я; DL і>а; I ою>а ею>я',
  woman:
    'A ську>ська цьку>цька зьку>зька у>а ю>я; G ської>ська цької>цька зької>зька ої>а и>а і>а; ' +
    'DL ській>ська цькій>цька зькій>зька ій>а і>а; I ською>ська цькою>цька зькою>зька ою>а ею>я',
  unchanged: { man: /[еиі]$/u, woman: /(?:[бвгґджзйклмнпрстфхцчшщь]|(?<!ог)о)$/u },
  womans: /(?<![иі]ч|[ую]к)(?:а|я)$/u,
};

export const POLISH: CaseEndings = {
  foreign: /[čšžŭěříáéúşğ]/iu,
  given:
    'GA pawła>paweł piotra>piotr dmytra>dmytro; GDL marii>maria; GA a> ego>y iego>i; D owi> emu>y iemu>i; I em> iem> ym>y im>i; L ie>; ' +
    'A ę>a; G y>a i>a ii>ia; DL ie>a ze>ga ce>ka ii>ia rze>ra; I ą>a',
  man:
    "GA skiego>ski ckiego>cki dzkiego>dzki ego>y 'a> ’a> a>; D skiemu>ski ckiemu>cki dzkiemu>dzki emu>y 'owi> ’owi> owi>; " +
    "IL skim>ski ckim>cki dzkim>dzki; I kiem>k giem>g 'em> ’em> em>",
  woman:
    'A ę>a ą>a; G skiej>ska ckiej>cka dzkiej>dzka ej>a ki>ka gi>ga y>a; DL skiej>ska ckiej>cka dzkiej>dzka ej>a; I ą>a',
  unchanged: { man: /[ei]$/u, woman: /[bcćdfghjklłmnńprsśtwzźżo]$/u },
  womans: /(?<!cz|[iu]k)a$/u,
};

/** Łacinka, and the romanisation of 2007. */
export const BELARUSIAN_LATIN: CaseEndings = {
  foreign: /[wqxąęóżáéíúşğ]/iu,
  given:
    'GA paŭła>paveł; GA ija>ij iia>ii eja>ej aja>aj eia>ei aia>ai ia> ja> a> a>o; D u> iu> ju>; I am> om> iem> em>; ' +
    'A u>a iu>ia ju>ja; G y>a i>a ii>iia ii>ija; DL ie>a e>a y>a; I aj>a ai>a jaj>ja iai>ia',
  man:
    'GA skaha>ski ckaha>cki tskaha>tski aha>y ova>oŭ eva>eŭ ava>aŭ oua>ou eua>eu aua>au ca>iec a>; ' +
    'D skamu>ski ckamu>cki tskamu>tski amu>y u>; I skim>ski ckim>cki tskim>tski ovym>oŭ evym>eŭ am>; A u>a; G y>a ki>ka',
  woman:
    'A skuju>skaja ckuju>ckaja skuiu>skaia tskuiu>tskaia u>a; G skaj>skaja ckaj>ckaja skai>skaia tskai>tskaia aj>a ai>a y>a; ' +
    'DIL skaj>skaja ckaj>ckaja skai>skaia tskai>tskaia aj>a ai>a',
  unchanged: { man: /(?:[eyi]|(?<![eao][gh])o)$/u, woman: /[bcčćdfghjklłmnńprsšśtŭvzžźko]$/u },
  womans: /(?<![ao]h|[iy]č|ch|[uia]k)a$/u,
};
