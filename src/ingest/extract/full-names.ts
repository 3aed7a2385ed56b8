/** Full names of a text's people, and the one that a shorter form or another case belongs to. */
import { type Form, type Inflections, sexesMeet } from './inflection.ts';

/** Each name once, whatever its case, as first written. */
export function firstOfEach(names: readonly string[], keyOf: (name: string) => string): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(keyOf(name))) first.set(keyOf(name), name);
  return [...first.values()];
}

/** The full name that a shorter form belongs to, where only one in the text ends or begins with it. */
export function fullNames(
  people: readonly string[],
  keyOf: (name: string) => string,
  inflections: Inflections | null,
): (name: string) => string {
  const keyed = people.map((name) => ({ name, key: keyOf(name), forms: formsOf(name, inflections) }));
  const settled = new Map<string, string>();
  return (name) => {
    const full = settled.get(name) ?? fullOf(name);
    settled.set(name, full);
    return full;
  };

  function fullOf(name: string): string {
    const key = keyOf(name);
    const same = keyed.find((p) => p.key === key);
    if (same && name.split(' ').length > 2) return same.name;
    const forms = formsOf(name, inflections);
    const others = keyed.filter((p) => p.key !== key && sexesMeet(p.forms, forms));
    const outer = others.filter((p) => p.key.endsWith(` ${key}`) || p.key.startsWith(`${key} `));
    // "Maykel Castillo Pérez" is called by the first of his two surnames.
    const longer = outer.length > 0 ? outer : others.filter((p) => p.key.includes(` ${key} `));
    const [first] = longer;
    // Where a surname alone is that of several, the one named first has it.
    return first && (longer.length === 1 || (!same && !name.includes(' '))) ? first.name : (same?.name ?? name);
  }
}

export const formsOf = (name: string, inflections: Inflections | null): ReadonlySet<Form> | null =>
  inflections?.together(name.split(/\s+/u), 'names') ?? null;

/** "Abd el-Fattah", "Suu Kyi": what is left of a name of three words or more without its first ones. */
export function tailsOf(name: string): string[] {
  const parts = name.split(/\s+/u);
  return parts.slice(1).map((_, i) => parts.slice(i + 1).join(' '));
}
