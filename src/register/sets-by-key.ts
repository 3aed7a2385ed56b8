/** Sets of ids by id. */
export function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const there = sets.get(key);
  if (there) there.add(value);
  else sets.set(key, new Set([value]));
}
