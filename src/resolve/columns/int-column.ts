/** Numbers of one kind in a row that grows: whole ones of 32 bits, or fractions of 32 bits. */
class Column<Values extends Int32Array | Float32Array> {
  #values: Values;
  #length = 0;
  readonly #make: (length: number) => Values;

  constructor(make: (length: number) => Values) {
    this.#make = make;
    this.#values = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#make(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** What was pushed, without a copy: not to be pushed to any more. */
  whole(): Values {
    return this.#values.subarray(0, this.#length) as Values;
  }
}

export class IntColumn extends Column<Int32Array> {
  constructor() {
    super((length) => new Int32Array(length));
  }
}

export class FloatColumn extends Column<Float32Array> {
  constructor() {
    super((length) => new Float32Array(length));
  }
}

/** So many whole numbers, zeros to begin with. */
export type MakeInts = (length: number) => Int32Array;

export const plainInts: MakeInts = (length) => new Int32Array(length);
