/** The same value with its arrays of numbers in memory that all threads read. */
export function shared<Value>(value: Value): Value {
  return copy(value) as Value;
}

function copy(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    const from = value as Uint8Array;
    const Kind = from.constructor as Uint8ArrayConstructor;
    const to = new Kind(new SharedArrayBuffer(from.byteLength) as unknown as ArrayBuffer);
    to.set(from);
    return to;
  }
  if (Array.isArray(value)) return value.map(copy);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
  return value;
}

/** Whole numbers in memory that all threads read. */
export const sharedInts = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * length));
