// The sounds that names of all scripts are folded into, and how far apart two of them are.
//
// A sign of the alphabet below stands for one sound, or for the several that a letter may stand for when the tradition of
// spelling is not told: Latin "ch" is ч in English and х in Polish, so its sign `H` holds both. Two signs that share a
// sound cost nothing. The costs are of the kind a documenter would give: о against а is nothing in Belarusian, в against
// м is another name.

export interface Sound {
  /** The plain sounds the sign may stand for, see SOUNDS. */
  readonly may: string;
  /** Plain sounds it stands for now and then, at the price ALMOST: a mark left out, a foreign habit. */
  readonly almost?: string;
  /** What leaving the sign out costs; 1 is a whole consonant. */
  readonly drop: number;
  /** What the sign counts for in the length of a name. */
  readonly weight: number;
}

/** The price of a sound that a sign has in some hands only. */
export const ALMOST = 0.3;

const consonant = (may: string, almost = ''): Sound => ({ may, almost, drop: 0.9, weight: 1 });
const vowel = (may: string): Sound => ({ may, drop: 0.45, weight: 0.5 });
const weak = (may: string, drop: number): Sound => ({ may, drop, weight: 0.1 });

/**
 * Signs of the alphabet. The plain sounds are p b t d k g x(х) s z c(ц) C(ч) S(ш) Z(ж) J(дж) D(дз) f v l m n r, the vowels
 * a e i o u, and the glide j; every other sign stands for some of these.
 */
export const SOUNDS: Readonly<Record<string, Sound>> = {
  p: consonant('p'),
  b: consonant('b'),
  t: consonant('t'),
  d: consonant('d'),
  k: consonant('k'),
  g: consonant('g'),
  x: consonant('x'),
  s: consonant('s'),
  z: consonant('z'),
  c: consonant('c'),
  C: consonant('C'),
  S: consonant('S'),
  Z: consonant('Z'),
  J: consonant('J'),
  D: consonant('D'),
  f: consonant('f'),
  v: consonant('v'),
  l: consonant('l'),
  m: consonant('m'),
  n: consonant('n'),
  r: consonant('r'),
  a: vowel('a'),
  e: vowel('e'),
  i: { may: 'i', drop: 0.35, weight: 0.5 },
  o: vowel('o'),
  u: vowel('u'),
  /** й, and the glide in я ю є. */
  j: weak('j', 0.08),
  /** Latin i before a vowel: a sign of softness, a glide or a vowel. */
  y: weak('ij', 0.1),
  /** Latin j: a glide, the Spanish х, the English дж, the French ж. */
  Y: weak('jxJZ', 0.1),
  /** Polish and Lithuanian nasal vowels, kept apart because they end cases. */
  ą: vowel('ao'),
  ę: vowel('ea'),
  /** ə, ä. */
  A: vowel('ae'),
  /** ё, ö: written е as often as о. */
  E: vowel('eo'),
  /** ü, ю after a consonant. */
  '~': vowel('ui'),
  /** Estonian õ. */
  '^': vowel('oi'),
  /** Latin oo, Dutch oe. */
  U: vowel('ou'),
  /** Latin ee. */
  '=': vowel('ei'),
  /** ў; Latin u after a vowel: у or ў. */
  w: { may: 'uv', drop: 0.4, weight: 0.6 },
  /** The o of French ou (у) and of Belarusian ou (оў). */
  0: weak('o', 0.05),
  /** A silent last e; the e of Dutch oe. */
  9: weak('e', 0.1),
  /** Latin h: г or х. */
  h: { may: 'gx', drop: 0.5, weight: 0.8 },
  /** h that closes a syllable at the end of a word. */
  q: weak('gx', 0.1),
  /** Latin ch: ч, х, French ш. */
  H: consonant('CxS'),
  /** Latin q. */
  Q: consonant('kg'),
  /** Latin c: к or ц; č without its mark. */
  '#': consonant('kc', 'CJ'),
  /** Latin c before e, i, y: ц or с, Turkish дж; č without its mark. */
  '(': consonant('csJ', 'C'),
  /** Polish cz, ć: ч or ц. */
  '%': consonant('Cc'),
  /** ç: ч or с. */
  '&': consonant('Cs'),
  /** German sch: ш or ж. */
  Ŝ: consonant('SZ'),
  /** Polish and Hungarian sz, Scandinavian sj. */
  $: consonant('Ss', 'z'),
  /** Latin s: š without its mark, Hungarian ш, German з. */
  ς: consonant('s', 'Sz'),
  /** Latin s before a vowel: German з. */
  σ: consonant('s', 'Sz'),
  /** Latin z: з, German ц; ž without its mark; the Spanish с. */
  '!': consonant('zc', 'Zs'),
  /** Latin dj: дж, or д before a soft vowel. */
  X: consonant('JdZj'),
  /** Hungarian gy. */
  '@': consonant('dg'),
  /** щ is ш and this. */
  2: weak('C', 0.15),
  /** Latin ck: к, or цк in Belarusian and Polish. */
  3: weak('cks', 0.3),
  /** Latin x is these two: кс, or х, or the Chinese с. */
  4: { may: 'kx', drop: 0.25, weight: 0.6 },
  5: { may: 's', drop: 0.25, weight: 0.4 },
  /** z of Polish rz. */
  7: weak('zZ', 0.25),
  /** Arabic alif, ain: any vowel. */
  6: weak('aeiou', 0.15),
  /** Arabic final h, ta marbuta. */
  8: weak('aegxt', 0.12),
  /** Arabic waw and ya. */
  W: { may: 'vuo', drop: 0.3, weight: 0.5 },
  I: { may: 'jiea', drop: 0.25, weight: 0.4 },
  /** Arabic jim, ba, fa, kaf: letters that serve for foreign sounds as well. */
  G: consonant('gJZ'),
  P: consonant('bp'),
  F: consonant('fv'),
  K: consonant('kg'),
};

/** Pairs of plain sounds nearer than two strangers, and what their exchange costs. Vowels not named here cost 0.7. */
export const NEAR_SOUNDS: readonly (readonly [pair: string, cost: number])[] = [
  ['ao', 0.06],
  ['ae', 0.12],
  ['eo', 0.12],
  ['ei', 0.25],
  ['ou', 0.4],
  ['ai', 0.5],
  ['ij', 0.05],
  ['uv', 0.1],
  ['ej', 0.3],
  ['ct', 0.12],
  ['cs', 0.6],
  ['cz', 0.5],
  ['cC', 0.6],
  ['Dd', 0.08],
  ['Dz', 0.2],
  ['Dc', 0.4],
  ['DJ', 0.5],
  ['dJ', 0.5],
  ['tC', 0.6],
  ['gx', 0.2],
  ['kx', 0.5],
  ['kg', 0.6],
  ['pb', 0.7],
  ['td', 0.7],
  ['sz', 0.7],
  ['SZ', 0.8],
  ['sS', 0.7],
  ['zZ', 0.7],
  ['CS', 0.8],
  ['CJ', 0.6],
  ['JZ', 0.2],
  ['fv', 0.3],
  ['lv', 0.45],
  ['bv', 0.7],
  ['mn', 0.9],
  ['rl', 0.9],
];

/** The same where a script writes no short vowels or has no sign for a sound (Arabic, Chinese, Japanese, Korean). */
export const NEAR_SOUNDS_LOOSE: readonly (readonly [pair: string, cost: number])[] = [
  ...NEAR_SOUNDS,
  ['pb', 0.1],
  ['bf', 0.4],
  ['tZ', 0.3],
  ['dZ', 0.3],
  ['td', 0.2],
  ['kg', 0.1],
  ['kx', 0.25],
  ['rl', 0.15],
  ['fv', 0.1],
  ['fx', 0.4],
  ['sS', 0.25],
  ['zJ', 0.3],
  ['zd', 0.4],
  ['cs', 0.3],
  ['CS', 0.4],
  ['CJ', 0.3],
  ['sz', 0.4],
];
