/** What a register tells of a person, as a record that can be matched. Pure. */
import { sexOf } from '../../claim/sex.ts';
import type { CustodyBody, NameBody } from '../../derive/derived.ts';
import type { PersonRecord } from '../../resolve/index.ts';
import { personRecord } from '../../resolve/index.ts';
import type { NameParts } from '../../resolve/record.ts';
import { partsOf } from '../read-names.ts';

/** Spellings that are looked at: of one who is named everywhere, those met first. */
const MOST_SPELLINGS = 12;

/** Every value that any source tells: of several the one that fits counts. */
export function recordOf(id: string, name: NameBody, stays: readonly CustodyBody[]): PersonRecord {
  const facts = (property: string): string[] =>
    name.facts.filter((fact) => fact.property === property).map(({ text }) => text);
  const spellings = [...new Set([name.name, ...name.spellings.map(({ text }) => text)])].slice(0, MOST_SPELLINGS);
  const parts = spellings.map(partsOf);
  const told = (part: keyof NameParts): string[] =>
    [...new Set(parts.map((one) => one[part]))].filter((text) => text !== '');
  return personRecord({
    id,
    given: told('given'),
    patronymic: told('patronymic'),
    surname: told('surname'),
    sex: sexOf(facts('sex')),
    birth: facts('birth_date'),
    places: facts('place'),
    occupations: facts('occupation'),
    articles: facts('ground'),
    detained: stays.map(({ start }) => start).filter(({ lo }) => lo !== null),
  });
}
