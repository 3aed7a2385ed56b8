// Cyrillic letters as sounds: Belarusian, Russian, Ukrainian, and the letters of their neighbours.
import type { RewriteRule } from '../../rewrite.ts';

const plain = (pairs: string): RewriteRule[] =>
  pairs.split(' ').map((pair) => ({ letters: pair.charAt(0), to: pair.slice(1) }));

export const CYRILLIC_SOUNDS: readonly RewriteRule[] = [
  { letters: 'тс', to: 'c' },
  { letters: 'дз', to: 'D' },
  { letters: 'дж', to: 'J' },
  { letters: 'дьж', to: 'J' },
  { letters: 'шч', to: 'S2' },
  { letters: 'тч', to: 'C' },
  // Андреев and Andreyev: two vowels, not one long one.
  { letters: 'е', after: 'еэє', to: 'je' },
  ...plain('аa бb вv гg ґg дd еe жZ зz иi йj кk лl мm нn оo пp рr сs тt уu фf хx цc чC шS ыi эe'),
  ...plain('ёjE єje іi їji ўw юju яja'),
  { letters: 'щ', to: 'S2' },
  ...plain('јj љlj њnj ћ% ђX џJ ѓg ќk ѕD'),
  ...plain('әA өE ү~ ұu қk ғg ңn һh ҳh ҝg ҹJ ҷJ җJ ѣe ѳf ѵi'),
];
