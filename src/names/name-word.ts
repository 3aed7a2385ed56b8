// One word of a name, taken apart.
import type { Stem } from './endings.ts';
import type { GivenReading } from './given-names.ts';
import type { Role } from './roles.ts';

/** One word of a name and what can be said of it alone. */
export interface NameWord {
  readonly text: string;
  readonly role: Role;
  /** In brackets or after née, aka: another name of the same part. */
  readonly aside: boolean;
  readonly initial: boolean;
  readonly sounds: string;
  /** Its script leaves sounds out. */
  readonly loose: boolean;
  readonly stems: readonly Stem[];
  /** The given names it may be; for a patronymic, the father's. */
  readonly readings: readonly GivenReading[];
  /** The sex a patronymic tells; 0 for any other word. */
  readonly childSex: number;
}
