/**
 * Distinct texts by number, in the order they were first met. Open addressing (Knuth 6.4) over UTF-16 units laid end to end, so that a
 * piece of a longer text is looked up as it stands: most are known already.
 */
export class Dictionary {
  readonly texts: string[] = [];
  /** Two numbers a slot: the hash of a text, and its number plus one; 0 where the slot is free. */
  #slots = new Int32Array(2 * 256);
  /** Text t runs from `#first[t]` up to `#first[t + 1]`. */
  readonly #first = [0];
  #units = new Uint16Array(1024);

  /** -1 for an empty text: nothing is told. */
  id(text: string): number {
    return this.idOf(text, unitsOf(text), 0, text.length);
  }

  /** Of a piece of a text, from `from` up to `to`; `units`: those of the text. */
  idOf(text: string, units: Uint16Array, from: number, to: number): number {
    if (from === to) return -1;
    let hash = 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    for (; slots[slot + 1] !== 0; slot = (slot + 2) & last) {
      const id = (slots[slot + 1] as number) - 1;
      if (slots[slot] === hash && this.#is(id, units, from, to)) return id;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.#add(text.slice(from, to), units.subarray(from, to));
    if (4 * this.texts.length > slots.length) this.#widen();
    return this.texts.length - 1;
  }

  #is(id: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#units;
    const first = this.#first[id] as number;
    if ((this.#first[id + 1] as number) - first !== to - from) return false;
    for (let at = from; at < to; at++) if (own[first + at - from] !== units[at]) return false;
    return true;
  }

  /** How many texts there are then. */
  #add(text: string, units: Uint16Array): number {
    const end = this.#first.at(-1) as number;
    if (end + text.length > this.#units.length) {
      const larger = new Uint16Array(2 * (end + text.length));
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(units, end);
    this.#first.push(end + text.length);
    return this.texts.push(ownCopy(text));
  }

  #widen(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    const last = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = ((old[from] as number) << 1) & last;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
      slots.set(old.subarray(from, from + 2), slot);
    }
    this.#slots = slots;
  }
}

/** Of a piece of a longer text, which would else be kept whole with it. */
const ownCopy = (text: string): string => (text.length < SHORTEST_PIECE ? text : `${text} `.slice(0, -1));

/** V8 copies shorter pieces anyway. */
const SHORTEST_PIECE = 13;

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
