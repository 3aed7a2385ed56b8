// Arabic letters as sounds, with those of Persian, Urdu, Kurdish and Uyghur. Short vowels are not written, so a name in
// this script is compared loosely (see NEAR_SOUNDS_LOOSE).
import type { RewriteRule } from '../../rewrite.ts';

const plain = (pairs: string): RewriteRule[] =>
  pairs.split(' ').map((pair) => ({ letters: pair.charAt(0), to: pair.slice(1) }));

export const ARABIC_SOUNDS: readonly RewriteRule[] = [
  { letters: 'تس', to: 'c' },
  { letters: 'تش', to: 'C' },
  { letters: 'كس', to: 'ks' },
  { letters: 'و', after: '^', to: 'v' },
  { letters: 'ي', after: '^', to: 'j' },
  { letters: 'ی', after: '^', to: 'j' },
  { letters: 'ه', before: '$', to: '8' },
  { letters: 'ا', after: '^', to: '6' },
  ...plain('ا6 أ6 إ6 آa ٱ6 ى6 ع6 ئ6 ؤW ة8 ەA ھh ىI'),
  ...plain('بP پp تt ثs جG چC حh خx دd ذz رr زz ژZ سs شS صs ضz طt ظz غg فF ڤv قQ كK کK گg ڭn لl مm نn هh'),
  ...plain('وW ۇu ۆE ۈ~ ۋv يI یI ېe'),
];
