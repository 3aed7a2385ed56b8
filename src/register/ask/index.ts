/** Every question that can be asked of a register, the desk's or an edition's: one a file, each named for what it asks. */

export type { Addresses } from './addresses.ts';
export { addresses, formerAddresses } from './addresses.ts';
export type { AskedAt, Found } from './asked.ts';
export { assessments } from './assessments.ts';
export { conflicts } from './conflicts.ts';
export { countBy } from './count-by.ts';
export { countHeld } from './count-held.ts';
export { dealings } from './dealings.ts';
export { diff } from './diff.ts';
export { document } from './document.ts';
export { figures } from './figures.ts';
export { findPeople } from './find-people.ts';
export type { CountedFlow } from './flow.ts';
export { crossings, flow } from './flow.ts';
export type { Until } from './held.ts';
export { letters } from './letters.ts';
export { overview } from './overview.ts';
export { people } from './people.ts';
export { peopleMatching } from './people-matching.ts';
export { person } from './person.ts';
export { positions } from './positions.ts';
export { release } from './release.ts';
export { releases } from './releases.ts';
export { sources } from './sources.ts';
