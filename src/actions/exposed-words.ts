/**
 * Quotes that an edition shows and that hold the words of a claim it does not: what was kept back after the sentence around it was
 * shown. Told to whoever publishes, and changed by nobody else: were it masked by itself, the mask would say that something is hidden.
 */
import type { EditionAudience } from '../claim/audience.ts';
import type { Locator } from '../claim/locator.ts';
import type { Property } from '../claim/vocabulary.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { openEdition } from './registers.ts';
import type { Workspace } from './workspace.ts';

export interface ExposedWords {
  /** The saying whose quote holds them, by its id at the desk. */
  readonly attestation: string;
  readonly document: string;
  /** The claim that is kept back. */
  readonly claim: string;
  readonly property: Property;
}

interface Place {
  readonly claim: string;
  readonly attestation: string;
  readonly document: string;
  readonly property: Property;
  readonly start: number;
  readonly end: number;
  readonly own: boolean;
}

/** In the documents that entries after `since` speak of; in all of them after entry 0. */
export async function exposedWords(
  workspace: Workspace,
  audience: EditionAudience,
  since = 0,
): Promise<readonly ExposedWords[]> {
  const edition = openEdition(workspace.data, audience);
  try {
    const { store } = workspace.ledger;
    const shown = await placesIn(edition.reader, since === 0 ? undefined : await documentsSince(store, since));
    const desk = await placesIn(store, [...new Set(shown.map(({ document }) => document))]);
    const commitments = await commitmentsOf(
      store,
      desk.flatMap(({ claim, attestation }) => [claim, attestation]),
    );
    const isIn = new Set(shown.flatMap(({ claim, attestation }) => [claim, attestation]));
    const isShown = (id: string): boolean => isIn.has(commitments.get(id) ?? '');
    const byDocument = Map.groupBy(desk, ({ document }) => document);
    return [...byDocument.values()].flatMap((places) => {
      const said = places.filter(({ attestation }) => isShown(attestation));
      const kept = places.filter(({ claim, own }) => own && !isShown(claim));
      return kept.flatMap((words): ExposedWords[] => {
        // The same words are told in public by another claim, or the quote is theirs alone.
        if (said.some(({ own, start, end }) => own && start >= words.start && end <= words.end)) return [];
        return said
          .filter(({ start, end }) => start <= words.start && end >= words.end)
          .map(({ attestation, document }) => ({
            attestation,
            document,
            claim: words.claim,
            property: words.property,
          }));
      });
    });
  } finally {
    await edition.close();
  }
}

/** The documents that these entries speak of, or of whose people they do. */
async function documentsSince(reader: Reader, since: number): Promise<string[]> {
  const rows = await reader.all<{ shard: string }>('select distinct shard from item where entry > ?', [since]);
  const spokenOf = rows.map(({ shard }) => shard);
  const documents = await allIn<{ document: string }>(
    reader,
    (list) => `select distinct document from told where mention in (${list})`,
    spokenOf,
  );
  return [...new Set([...spokenOf, ...documents.map(({ document }) => document)])];
}

/** Where the claims known now stand in texts; of some documents where given. */
async function placesIn(reader: Reader, documents?: readonly string[]): Promise<Place[]> {
  type Row = Pick<Place, 'claim' | 'attestation' | 'document' | 'property'> & { locator: string };
  const columns = 'claim, attestation, document, property, locator';
  const rows = documents
    ? await allIn<Row>(
        reader,
        (list) => `select ${columns} from told where document in (${list}) and k1 is null`,
        documents,
      )
    : await reader.all<Row>(`select ${columns} from told where k1 is null order by document, attestation, claim`);
  return rows.flatMap(({ locator: json, ...row }): Place[] => {
    const locator = JSON.parse(json) as Locator;
    return locator.kind === 'span' ? [{ ...row, start: locator.start, end: locator.end, own: locator.own }] : [];
  });
}

async function commitmentsOf(reader: Reader, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await allIn<{ ref: string; commitment: string }>(
    reader,
    (list) => `select ref, commitment from item where ref in (${list}) and kind in ('claim', 'attestation')`,
    [...new Set(refs)],
  );
  return new Map(rows.map(({ ref, commitment }) => [ref, commitment]));
}
