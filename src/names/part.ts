// One part of a name on its own, where a record's columns tell which part it is: nothing is guessed from order.
import { soundRow } from './align.ts';
import { stemsOf } from './endings.ts';
import { fold } from './fold.ts';
import { type GivenReading, givenReadings } from './given-names.ts';
import { fatherOf } from './patronymic.ts';

export interface NamePart {
  /** Signs of the alphabet of sounds. */
  readonly sounds: string;
  /** Its script leaves sounds out. */
  readonly loose: boolean;
  /** One letter, or two with a dot. */
  readonly initial: boolean;
  /** Without its endings, the likeliest first, as rows for `likenessOfRows`; `price` is in likeness. */
  readonly stems: readonly { readonly sounds: string; readonly row: Uint8Array; readonly price: number }[];
  /** The given names it may be, best first; of a patronymic, the father's. Looked up when they are asked for. */
  readonly readings: readonly GivenReading[];
}

export function namePart(text: string, part: 'given' | 'patronymic' | 'family'): NamePart {
  const { sounds, loose } = fold(text);
  const father = part === 'patronymic' ? fatherOf(sounds, false) : undefined;
  const own = father?.sounds ?? sounds;
  return {
    sounds: own,
    loose,
    initial: isInitial(text),
    stems: stemsOf(own).map(({ sounds: stem, price }) => ({ sounds: stem, row: soundRow(stem), price })),
    get readings() {
      return isInitial(text) ? [] : (father?.readings ?? givenReadings(sounds, loose));
    },
  };
}

const isInitial = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 1 || (letters === 2 && text.endsWith('.'));
};
