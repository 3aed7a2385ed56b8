/**
 * A small language for a life in custody, one line a case:
 *
 *     2020-05-31 detained | 2025-09-11 release, refused
 *
 * Parts are divided by ` | `; each is `WHEN WHAT, WHAT…`. Every WHAT is an event of its own, in a document of its own.
 * - WHEN is EDTF; `told DAY` for no date at all, published on that day; `2025-06 or 2025-07` for two documents that contradict
 *   each other. A dated part is published long after, unless it ends in `(told DAY)`.
 * - WHAT is a word of {@link WORDS}, with `maybe`, `planned`, `proposed` or `denied` before it. `held` and `freed` are how a
 *   text, or a list's row, leaves the person.
 *
 * What comes out is told by day: `held 2020-05-31..2025-09-10 | possible 2025-09-11..`, bounds inclusive, at the end of a day.
 */
import { boundsOf, type Day, isoOf } from '../../src/claim/dates.ts';
import type { EventType, Modality } from '../../src/claim/reading.ts';
import { custodyOf, heldOn } from '../../src/derive/custody.ts';
import type { CustodyBody } from '../../src/derive/derived.ts';
import { Telling } from './telling.ts';

export const WORDS: Readonly<Record<string, EventType>> = {
  detained: 'detention',
  charged: 'charge',
  sentence: 'sentence',
  transfer: 'transfer',
  ill: 'medical_emergency',
  beaten: 'ill_treatment',
  pardon: 'pardon',
  release: 'release',
  exchange: 'exchange',
  died: 'death_in_custody',
  refused: 'refusal_to_leave',
  redetained: 'redetention',
};

const MODALITIES: Readonly<Record<string, Modality>> = {
  maybe: 'uncertain',
  planned: 'planned',
  proposed: 'proposed',
  denied: 'denied',
};
const STATES: Readonly<Record<string, string>> = { held: 'held', freed: 'released', exiled: 'released_abroad' };

const PART = /^(?:told (?<told>\S+)|(?<when>\S+)(?: or (?<other>\S+))?) (?<what>.+?)(?: \(told (?<then>\S+)\))?$/;

export class Life extends Telling {
  readonly person: string;

  constructor(line = '') {
    super();
    this.person = this.mention('person', 'person');
    for (const part of line.split(' | ').filter(Boolean)) this.#live(part);
  }

  #live(part: string): void {
    const { told, when, other, what, then } = PART.exec(part)?.groups ?? {};
    if (what === undefined) throw new Error(`“${part}” is no part of a life; write "2020-05-31 detained"`);
    for (const words of what.split(', ')) {
      const [hedge, word] = words.includes(' ') ? (words.split(' ') as [string, string]) : [undefined, words];
      const modality = hedge === undefined ? 'actual' : MODALITIES[hedge];
      if (modality === undefined) throw new Error(`“${words}”: ${hedge} is no modality`);
      const state = STATES[word];
      if (state === undefined)
        this.happens(
          word,
          [when, other].filter((d) => d !== undefined),
          modality,
          told ?? then,
        );
      else this.left(state, (told ?? when) as string, modality);
    }
  }

  happens(word: string, dates: readonly string[], modality: Modality = 'actual', published?: string): string {
    const type = WORDS[word];
    if (type === undefined) throw new Error(`“${word}” is no word of the lives`);
    const document = this.document(`document ${this.told.length}`, published);
    const event = this.event(type, modality, { document });
    dates.forEach((date, i) => {
      this.date(event, date, { document: i === 0 ? document : this.document(`document ${this.told.length}`) });
    });
    this.tell(event, 'prisoner', { kind: 'mention', mention: this.person }, { document });
    return event;
  }

  /** A text of that day leaves the person so. */
  left(state: string, published: string, modality: Modality = 'actual'): void {
    const document = this.document(`document ${this.told.length}`, published);
    this.tell(this.person, 'left_as', { kind: 'code', code: state }, { document, modality });
  }

  stays(reorder?: <T>(rows: readonly T[]) => readonly T[]): CustodyBody[] {
    return custodyOf(this.knowledge(reorder), this.person);
  }
}

export const custodyLine = (line: string): string => byDay(new Life(line).stays());

export type Sure = 'held' | 'possible' | null;

export function sureOn(stays: readonly CustodyBody[], day: Day, until?: 'closed' | 'last-seen'): Sure {
  const held = stays.map((stay) => heldOn(stay, day, until));
  return held.includes('certain') ? 'held' : held.includes('possible') ? 'possible' : null;
}

/** Before all and after all that any case tells. */
const [EARLY, LATE] = [boundsOf('1000').lo as Day, boundsOf('3000').lo as Day];

/** Runs of days, in order; `nothing` where no day is held. */
export function byDay(stays: readonly CustodyBody[], until?: 'closed' | 'last-seen'): string {
  const turns = stays.flatMap(({ start, end, certainFrom, certainTo }) => [
    start.lo,
    start.hi === null ? null : start.hi + 1,
    end?.hi,
    certainFrom,
    certainTo === null ? null : certainTo + 1,
  ]);
  const days = [EARLY, ...new Set(turns.filter((day) => day != null))].sort((a, b) => a - b);
  const runs: { sure: Sure; from: Day; to: Day }[] = [];
  days.forEach((from, i) => {
    const to = (days[i + 1] ?? LATE) - 1;
    const sure = sureOn(stays, from, until);
    const last = runs.at(-1);
    if (last && last.sure === sure) last.to = to;
    else runs.push({ sure, from, to });
  });
  const text = ({ sure, from, to }: (typeof runs)[number]): string => {
    const [first, last] = [from === EARLY ? '' : isoOf(from), to === LATE - 1 ? '' : isoOf(to)];
    return `${sure} ${first === last ? first || '..' : `${first}..${last}`}`;
  };
  return (
    runs
      .filter((run) => run.sure !== null)
      .map(text)
      .join(' | ') || 'nothing'
  );
}
