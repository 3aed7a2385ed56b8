import { IntColumn } from './int-column.ts';

/** Lists of numbers laid end to end: list i runs from `first[i]` up to `first[i + 1]`. Fit to be shared between threads. */
export interface Lists<Values extends Int32Array | Uint8Array | Uint16Array | Float32Array> {
  readonly first: Int32Array;
  readonly values: Values;
}

/** So many lists, each of what is pushed for it. */
export function listsOf(size: number, push: (list: number, into: IntColumn) => void): Lists<Int32Array> {
  const first = new Int32Array(size + 1);
  const into = new IntColumn();
  for (let list = 0; list < size; list++) {
    push(list, into);
    first[list + 1] = into.length;
  }
  return { first, values: into.whole() };
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
