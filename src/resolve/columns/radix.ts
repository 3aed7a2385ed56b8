/** Places in the order of their keys; equal keys keep their order (least significant digit first, Knuth 5.2.5). */
export function orderByKey(keys: Uint32Array): Uint32Array {
  let order = new Uint32Array(keys.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  for (let shift = 0; shift < 32; shift += 11) {
    const starts = new Uint32Array(2049);
    for (let at = 0; at < keys.length; at++) {
      const digit = (((keys[at] ?? 0) >>> shift) & 2047) + 1;
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const next = new Uint32Array(order.length);
    for (let at = 0; at < order.length; at++) {
      const place = order[at] ?? 0;
      const digit = ((keys[place] ?? 0) >>> shift) & 2047;
      const start = starts[digit] ?? 0;
      next[start] = place;
      starts[digit] = start + 1;
    }
    order = next;
  }
  return order;
}
