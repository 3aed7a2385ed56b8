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
      this.texts.push(text);
      this.#ids.set(text, id);
    }
    return id;
  }
}
