/** What sentences of one language are read as, in short lines that tests compare. */
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';

export interface Told {
  /** Type, modality, number and date of each event; empty where there is none. */
  readonly events: readonly string[];
  readonly roles: readonly string[];
  readonly sources: readonly (readonly string[] | null)[];
  /** Each person: the name as first written, its other forms, the state. */
  readonly persons: readonly (readonly [string, readonly string[], string | undefined])[];
}

export function teller(language: string, published: string): (text: string) => Told {
  return (text) => {
    const read: Extraction = extract(text, { id: 't', language, published });
    return {
      events: read.events.map((e) =>
        [e.type, e.modality, e.quantity?.value ?? '', e.date?.basis === 'publication' ? '' : (e.date?.edtf ?? '')]
          .join(' ')
          .trimEnd(),
      ),
      roles: read.events.flatMap((e) => e.participants.map((p) => `${e.type}: ${p.role} ${p.name}`)),
      sources: read.events.map((e) => e.source?.chain ?? null),
      persons: read.persons.map((p) => [p.name, p.variants, p.state]),
    };
  };
}
