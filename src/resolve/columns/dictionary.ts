/** Distinct texts by number, in the order they were first met. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #ids = new Map<string, number>();

  /** -1 for an empty text: nothing is told. */
  id(text: string): number {
    if (text === '') return -1;
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.texts.length;
      const own = ownCopy(text);
      this.texts.push(own);
      this.#ids.set(own, id);
    }
    return id;
  }
}

/** Of a piece of a longer text, which would else be kept whole with it. */
const ownCopy = (text: string): string => (text.length < SHORTEST_PIECE ? text : `${text} `.slice(0, -1));

/** V8 copies shorter pieces anyway. */
const SHORTEST_PIECE = 13;
