/** Whole numbers of 32 bits in a row that grows. */
export class IntColumn {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** What was pushed, without a copy: not to be pushed to any more. */
  whole(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}
