/** The rows of a language's tables: ways of telling an event, signs of modality, dates. */
import type { EventType, Modality, ReadEvent, Role } from '../../claim/reading.ts';
import type { Closing, Pattern } from './patterns.ts';

/** One way of saying that something happened: a trigger, and who stands where around it. */
export interface Frame {
  /** Name of the rule, shown with each proposal. */
  readonly rule: string;
  readonly type: EventType;
  /** Matches the words that name the event. */
  readonly trigger: string;
  /**
   * How the trigger is built: `verb` (active or passive, told apart by what stands around it), `active`, `passive`,
   * `noun` ("the release of …"), `phrase` (the subject undergoes it: "walked free").
   */
  readonly form: 'verb' | 'active' | 'passive' | 'noun' | 'phrase';
  /** Role of who does it, of whom it is done to, and of who stands behind "with", "to", "between". */
  readonly agent?: Role;
  readonly patient?: Role;
  readonly partner?: Role;
  /** Role of a country behind "to" or "into". */
  readonly goal?: Role;
  /** The text before the trigger, up to the sentence's start, must (not) end like this. */
  readonly before?: string;
  readonly notBefore?: string;
  /** The text after the trigger must (not) begin like this. */
  readonly after?: string;
  readonly notAfter?: string;
  /** The sentence must (not) hold this. */
  readonly within?: string;
  readonly notWithin?: string;
  /** What the number counts; absent: the event has none. */
  readonly counts?: 'people' | 'term' | 'vehicles' | 'signers' | 'money';
  /** Its number may stand without a unit ("cut to five"): years. */
  readonly bareTerm?: boolean;
  /** What must stand there for a mention to be more than a reference back: a number, a name, or either or a person word. */
  readonly needs?: 'number' | 'name' | 'numberOrName' | 'someone' | 'people' | 'date';
  readonly modality?: Modality;
  readonly ground?: ReadEvent['ground'];
  readonly terms?: ReadEvent['terms'];
  readonly scope?: ReadEvent['scope'];
  /** Gives way to any other frame of its type in the same sentence. */
  readonly weak?: boolean;
  /** May share its words with another frame of another type on the same trigger. */
  readonly also?: boolean;
  /** Who acts is no part of the event but tells of it ("the centre counts 1,300 prisoners"): its source. */
  readonly tells?: boolean;
  /** Speaks only where an event of this type was told shortly before ("Among them are …"). */
  readonly follows?: EventType;
  /** What a "since" of this event's date means: the event began then (`start`), or it has gone on since (`open`). */
  readonly since?: 'start' | 'open';
}

/** A sign of modality: it must end right before the trigger's verb group, or stand in the same clause. */
export interface ModalityCue {
  readonly modality: Modality | 'drop' | 'actual';
  readonly rule: string;
  /** `adjacent`: ends where the verb group begins; `clause`: anywhere before the trigger in its clause; `after`: right after it. */
  readonly where: 'adjacent' | 'clause' | 'after' | 'governor';
  readonly pattern: string;
}

/**
 * A date pattern with named groups `y m d w n u`, and how it is worked out. `same` and `later` go from the last date read
 * before; `later` by `n` units (one where the pattern has no `n`), back where `offset` is -1.
 */
export interface DatePattern {
  readonly rule: string;
  readonly kind: 'date' | 'range' | 'weekday' | 'relative' | 'ago' | 'part' | 'same' | 'later' | 'season' | 'within';
  readonly pattern: string;
  readonly unit?: 'day' | 'week' | 'month' | 'year';
  /** Units from the publication; of a `date` the years ("в октябре прошлого года" is -1). */
  readonly offset?: number;
  /** Of `later`: what it is counted from is told right behind, by a clause ("dzień po tym, jak …"), a noun ("dzień po …") or either. */
  readonly from?: 'clause' | 'noun' | 'either';
}

/**
 * Frames are matched on the sentence with every country's name written over by this sign, letter for letter: so a table
 * writes `{land}` as `\\uE000+` and offsets stay what they are.
 */
export const LAND = '\uE000';

/** What somebody wants, fears or holds in hand: right behind who does. */
export interface PositionRow {
  readonly rule: string;
  readonly kind: 'aim' | 'demand' | 'lever' | 'concern';
  readonly pattern: string;
}

/** The words by which an author judges or foresees. */
export interface AssessmentRow {
  readonly rule: string;
  readonly kind: 'judgement' | 'forecast';
  readonly pattern: string;
}

/** What ties two events: the one before the words, or of their own sentence, to the one behind them or before. */
export interface TieRow {
  readonly rule: string;
  readonly type: 'in_response_to' | 'in_exchange_for' | 'not_in_exchange_for';
  /** It has what it points to behind it ("in exchange for"), also where it opens the sentence. */
  readonly governs: boolean;
  readonly pattern: string;
}

/** A frame with its patterns made ready. */
export interface CompiledFrame {
  readonly frame: Frame;
  readonly trigger: Pattern;
  readonly before?: Closing;
  readonly notBefore?: Closing;
  readonly after?: Pattern;
  readonly notAfter?: Pattern;
  readonly within?: Pattern;
  readonly notWithin?: Pattern;
}
