/** Lists of numbers laid end to end: list i runs from `first[i]` up to `first[i + 1]`. Fit to be shared between threads. */
export interface Lists<Values extends Int32Array | Uint8Array | Uint16Array | Float32Array> {
  readonly first: Int32Array;
  readonly values: Values;
}

export const layInts = (lists: readonly (readonly number[])[]): Lists<Int32Array> =>
  lay(lists, (length) => new Int32Array(length));
export const layBytes = (lists: readonly ArrayLike<number>[]): Lists<Uint8Array> =>
  lay(lists, (length) => new Uint8Array(length));

function lay<Values extends Int32Array | Uint8Array>(
  lists: readonly ArrayLike<number>[],
  make: (length: number) => Values,
): Lists<Values> {
  const first = new Int32Array(lists.length + 1);
  for (let at = 0; at < lists.length; at++) first[at + 1] = (first[at] ?? 0) + (lists[at]?.length ?? 0);
  const values = make(first[lists.length] ?? 0);
  for (let at = 0; at < lists.length; at++) values.set(lists[at] ?? [], first[at]);
  return { first, values };
}
