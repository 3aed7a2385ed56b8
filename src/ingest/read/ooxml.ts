/** The package that an Office Open XML file is (ECMA-376 part 2): parts in a zip archive, and which leads to which. */
import { Refusal } from '../../claim/problem.ts';
import { scanXml } from './xml-scan.ts';
import type { ZipArchive } from './zip.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `comments`, `hyperlink`. */
  readonly type: string;
  /** Name of the part it leads to; of an external one, the address. */
  readonly target: string;
  readonly external: boolean;
}

/** What leads on from a part; `''` stands for the package. A part without relationships has none. */
export function relationshipsOf(zip: ZipArchive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(rels)) return [];
  const found: Relationship[] = [];
  scanXml(zip.pieces(rels), rels, {
    open(name, attributes) {
      const [id, type, target] = [attributes.get('Id'), attributes.get('Type'), attributes.get('Target')];
      if (name !== 'Relationship' || target === undefined) return;
      const external = attributes.get('TargetMode') === 'External';
      found.push({
        id: id ?? '',
        type: type?.split('/').at(-1) ?? '',
        target: external ? target : resolvedPart(part, target),
        external,
      });
    },
    text() {},
    close() {},
  });
  return found;
}

/** A target is told from the part's own folder, or from the root with a slash. It can't leave the package. */
function resolvedPart(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Throws {@link Refusal} where the part is not there. Names differ in case between programs. */
export function partNamed(zip: ZipArchive, name: string, what: string): string {
  if (zip.has(name)) return name;
  const found = zip.names().find((other) => other.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'malformed',
    message: `The file says that ${what} is in its part "${name.slice(0, 80)}", which is missing. Get the file again, or save it anew.`,
  });
}
