/** Holds what is gone against what the log says was erased: nothing may be gone unsaid, and nothing stay that was erased. */
import type { ErasedItem, Item } from '../claim/entry.ts';
import { entryShard } from './ledger.ts';
import type { ItemRow } from './log-rows.ts';

type ErasableRow = Omit<ItemRow, 'salt'>;

const at = (entry: number | null, ix: number | null): string => `entry ${entry}, item ${ix}`;

export class Erasures {
  readonly #gone = new Map<string, ErasableRow>();
  readonly #kept = new Set<string>();
  readonly #said: { readonly entry: number; readonly item: ErasedItem }[] = [];
  /** Items that stand in for others, by their own place. */
  readonly #standIns = new Map<string, ErasableRow>();
  /** Documents that are kept with words of them blanked. */
  masked = 0;

  row(row: ErasableRow): void {
    if (row.body === null) this.#gone.set(row.commitment, row);
    else this.#kept.add(row.commitment);
    if (row.stands_entry === null) return;
    this.#standIns.set(at(row.entry, row.ix), row);
    if (row.kind === 'document' && row.body !== null) this.masked++;
  }

  item(entry: number, item: Item): void {
    if (item.kind === 'erased') this.#said.push({ entry, item });
  }

  check(say: (problem: string) => void): void {
    const said = new Set<string>();
    const stood = new Set<string>();
    for (const { entry, item } of this.#said) {
      said.add(item.commitment);
      const row = this.#gone.get(item.commitment);
      if (!row) {
        const stays = this.#kept.has(item.commitment);
        say(
          `entry ${entry} erased an item that ${stays ? 'is still there; `rollcall erase` it again' : 'is nowhere in the log'}`,
        );
        continue;
      }
      if (row.ref !== '' || row.shard !== entryShard(row.entry))
        say(`${at(row.entry, row.ix)}: it was erased, and still says whose it was`);
      if (item.standIn === null) continue;
      const place = at(entry, item.standIn);
      const standIn = this.#standIns.get(place);
      stood.add(place);
      // What stood in for another and was erased in its turn leads on to the place of the first.
      const [placeEntry, placeIx] = [row.stands_entry ?? row.entry, row.stands_ix ?? row.ix];
      if (standIn?.stands_entry !== placeEntry || standIn.stands_ix !== placeIx)
        say(`${place}: it should stand in for ${at(placeEntry, placeIx)}, which was erased, and does not`);
    }
    for (const row of this.#gone.values())
      if (!said.has(row.commitment)) say(`${at(row.entry, row.ix)}: its body is gone, and no erasure says so`);
    for (const [place, row] of this.#standIns)
      if (!stood.has(place))
        say(`${place}: it stands in for ${at(row.stands_entry, row.stands_ix)}, and no erasure says so`);
  }
}
