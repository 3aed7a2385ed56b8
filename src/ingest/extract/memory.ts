/** Who spoke and who was spoken of: what "he said" and "the group says" stand for in a later sentence. */
import { type NameMark, stands } from './names.ts';
import type { Compiled } from './tables.ts';
import type { SentenceView } from './view.ts';

export interface Memory {
  /** The last of each kind that spoke, the latest first; of one sentence, those who know before those who relay. */
  speakers: readonly Speaker[];
  /** The person a sentence before was about, in its own passage. */
  subject: { readonly name: string; readonly sentence: number } | null;
}

export interface Speaker {
  /** Origin first. */
  readonly chain: readonly string[];
  readonly kind: SpeakerKind;
  readonly sentence: number;
}

/** A person, a body that speaks for itself, or an outlet that relays. */
export type SpeakerKind = 'person' | 'body' | 'outlet';

/** How many sentences back a speaker is still meant. */
const REACH = 2;
const ORDER: readonly SpeakerKind[] = ['person', 'body', 'outlet'];

export function kindOf({ kind, name }: NameMark, tables: Compiled): SpeakerKind {
  if (kind === 'media') return 'outlet';
  const body = kind === 'organisation' || kind === 'country';
  return body || (kind === 'party' && name.split(/\s+/u).some((word) => tables.attribution.anaphor.test(word)))
    ? 'body'
    : 'person';
}

export function remember(memory: Memory, spoken: readonly Omit<Speaker, 'sentence'>[], sentence: number): void {
  const now = ORDER.flatMap((kind) => {
    const last = spoken.findLast((one) => one.kind === kind);
    return last ? [{ chain: last.chain, kind, sentence }] : [];
  });
  memory.speakers = [...now, ...memory.speakers.filter(({ kind }) => !now.some((one) => one.kind === kind))];
}

/** Those a pronoun means in a sentence, origin first; null where nobody is near. */
export function meantBy(pronoun: string, memory: Memory, sentence: number, tables: Compiled): readonly string[] | null {
  const near = memory.speakers.filter((one) => sentence - one.sentence <= REACH);
  const { subject } = memory;
  const personal = tables.glue.personal?.test(pronoun) ?? null;
  const [last] = near;
  if (!subject || personal === false) return last?.chain ?? null;
  const spoke = personal ? near.find(({ kind }) => kind === 'person') : last;
  if (spoke && spoke.kind !== 'outlet' && spoke.sentence >= subject.sentence) return spoke.chain;
  // "tvn24.pl reports what Tusk ordered. … he said": the outlet tells that too.
  const told = near.find((one) => one.sentence === subject.sentence && one.kind === 'outlet');
  return [subject.name, ...(told?.chain ?? [])];
}

/** The body or outlet that "the group says" means. */
export const bodyMeant = (memory: Memory): readonly string[] | null =>
  (memory.speakers.find(({ kind }) => kind !== 'person') ?? memory.speakers[0])?.chain ?? null;

/** Who a sentence is about, for "he said" in the next one: its first person that no preposition governs. */
export function subjectOf(view: SentenceView, tables: Compiled): string | null {
  const who = view.names.find(
    (n) =>
      n.kind === 'person' &&
      !n.possessive &&
      stands(n, 'N') &&
      !tables.names.preposition.test(view.text.slice(0, n.phraseStart)),
  );
  return who?.name ?? null;
}
