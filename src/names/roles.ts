// Which word of a name is the given name, the patronymic, the family name.
import type { Draft } from './draft.ts';
import { stemsOf, suffixOf } from './endings.ts';
import { fatherOf } from './patronymic.ts';
import { scriptOf } from './script.ts';
import { isGiven, isIberian, isSurnameBetween, isSurnameFirstByTradition } from './traditions.ts';

export type Role = 'given' | 'patronymic' | 'family';
/** How the order of a name was found: told by a comma or a patronymic, recognised by the words, or assumed. */
export type Order = 'told' | 'recognised' | 'assumed';

/** The role of each word, and how sure the order is. `surnameFirst` is taken where the words themselves do not tell. */
export function rolesOf(words: readonly Draft[], surnameFirst: boolean): { roles: Role[]; order: Order } {
  const roles: (Role | undefined)[] = words.map((word) => (word.childOf > 0 ? 'patronymic' : undefined));
  const main = words.flatMap((word, at) => (word.aside || roles[at] ? [] : [at]));
  const hasComma = words.some((word) => word.side === 1);
  let order: Order = hasComma || roles.includes('patronymic') ? 'told' : 'assumed';

  if (!roles.includes('patronymic')) {
    const patronymic = patronymicAt(words, main, hasComma);
    if (patronymic !== undefined) {
      roles[patronymic] = 'patronymic';
      order = 'told';
    }
  }
  const open = main.filter((at) => roles[at] === undefined);
  if (hasComma) {
    for (const at of open) roles[at] = words[at]?.side === 1 ? 'family' : 'given';
  } else {
    const familyFirst = isFamilyFirst(words, open, roles, surnameFirst);
    if (familyFirst !== undefined && order === 'assumed') order = 'recognised';
    if (!shareBetween(words, open, roles)) share(words, open, roles, familyFirst ?? surnameFirst);
  }
  const families = words.some((word, at) => roles[at] === 'family' && !word.aside);
  markMiddleInitial(words, roles);
  for (const [at, word] of words.entries()) {
    if (roles[at] !== undefined) continue;
    const likelyGiven = word.initial || (word.readings.length > 0 && families);
    roles[at] = likelyGiven ? 'given' : 'family';
  }
  return { roles: roles.map((role) => role ?? 'family'), order };
}

/** Where the patronymic stands: after the given name, so never first, and never all that is left of a name. */
function patronymicAt(words: readonly Draft[], main: readonly number[], hasComma: boolean): number | undefined {
  const full = main.filter((at) => words[at]?.initial === false);
  if (full.length < 3) return undefined;
  const isHalf = (at: number): boolean =>
    words.some((other, place) => place !== at && other.group === words[at]?.group);
  const heads = full.filter((at, place) => place === 0 || words[at]?.group !== words[full[place - 1] ?? -1]?.group);
  const can = full.filter((at, place) => place > 0 && !isHalf(at) && (!hasComma || words[at]?.side === 2));
  const known = can.filter((at) => fatherOf(words[at]?.sounds ?? '', true) !== undefined);
  const shaped = can.filter((at) => fatherOf(words[at]?.sounds ?? '', false) !== undefined);
  const [first] = known.length > 0 ? known : shaped;
  if (first === undefined) return undefined;
  // A surname in -ович is shaped like a patronymic; a last word of unknown father follows a given name, and a surname that
  // is none.
  if (known.length === 0 && first === full.at(-1)) {
    const [surname, given] = [words[heads[0] ?? -1], words[heads[1] ?? -1]];
    if (!surname || isGiven(surname) || (given?.readings.length ?? 0) === 0) return undefined;
  }
  return first;
}

/** Whether the family name stands first, by the words themselves; undefined when they do not tell. */
function isFamilyFirst(
  words: readonly Draft[],
  open: readonly number[],
  roles: readonly (Role | undefined)[],
  surnameFirst: boolean,
): boolean | undefined {
  const first = words[open[0] ?? -1];
  const last = words[open.at(-1) ?? -1];
  if (!first || !last || first === last) return undefined;
  const patronymic = roles.indexOf('patronymic');
  // Given name, then patronymic, then surname; or surname, given name, patronymic.
  if (patronymic >= 0 && words[patronymic]?.childOf === 0) return patronymic > (open.at(-1) ?? 0);
  if (first.initial !== last.initial) return last.initial;
  if (first.afterParticle !== last.afterParticle) return first.afterParticle;
  const shouted = (word: Draft): boolean => word.text.length > 2 && word.text === word.text.toUpperCase();
  if (!first.loose && !last.loose && shouted(first) !== shouted(last)) return shouted(first);
  if (isSurnameFirstByTradition(open.map((at) => words[at] as Draft))) return true;
  const given = (word: Draft): number =>
    word.loose ? 0 : word.readings.some((reading) => !reading.oblique) ? 2 : word.readings.length > 0 ? 1 : 0;
  const [ofFirst, ofLast] = [given(first), given(last)];
  if (ofFirst > ofLast) return false;
  // "Narendra Modi": a last word that could be some given name in some case proves little in a text without cases.
  if (ofLast > ofFirst && (ofLast > 1 || mayInflect(first, last))) return true;
  if (surnameFirst) return true;
  return undefined;
}

function mayInflect(first: Draft, last: Draft): boolean {
  return scriptOf(last.text) === 'cyrillic' || suffixOf(stemsOf(first.sounds)[0]?.sounds ?? '').suffix >= 0;
}

/** The second initial (А. Г.), or one behind a given name (Aleksandr G.), stands for the patronymic or a middle name. */
function markMiddleInitial(words: readonly Draft[], roles: (Role | undefined)[]): void {
  if (roles.includes('patronymic')) return;
  const given = roles.findIndex((role, at) => role === 'given' && words[at]?.aside === false);
  const middle = words.findIndex((word, at) => at > given && word.initial && roles[at] === 'given');
  if (given >= 0 && middle >= 0) roles[middle] = 'patronymic';
}

/** Sets the roles of a name whose surname stands between two given names; false when it is none such. */
function shareBetween(words: readonly Draft[], open: readonly number[], roles: (Role | undefined)[]): boolean {
  if (!isSurnameBetween(open.map((at) => words[at] as Draft))) return false;
  for (const [place, at] of open.entries()) roles[at] = place === 1 ? 'family' : 'given';
  return true;
}

function share(
  words: readonly Draft[],
  open: readonly number[],
  roles: (Role | undefined)[],
  familyFirst: boolean,
): void {
  const groups = [...new Set(open.map((at) => words[at]?.group ?? 0))];
  if (groups.length === 1) {
    const only = words[open[0] ?? -1];
    const given = open.length === 1 && (only?.initial || roles.includes('patronymic'));
    for (const at of open) roles[at] = given ? 'given' : 'family';
    return;
  }
  const familyGroup = familyFirst ? groups[0] : groups.at(-1);
  const oppositeEnd = familyFirst ? groups.at(-1) : groups[0];
  const iberian = !familyFirst && open.slice(1).some((at) => isIberian(words[at] as Draft));
  let afterParticle = false;
  for (const at of open) {
    const word = words[at];
    if (!word) continue;
    if (!familyFirst && word.afterParticle && !isGiven(word)) afterParticle = true;
    if (word.group === familyGroup || afterParticle) roles[at] = 'family';
    else if (word.group === oppositeEnd || word.initial) roles[at] = 'given';
    else if (isGiven(word) || (word.readings.length > 0 && !iberian)) roles[at] = 'given';
    // A middle word that is no given name we know: a first surname (Spanish), a father's name (Arabic), a middle name.
    else roles[at] = iberian || (groups.length > 3 && !familyFirst) ? 'family' : 'given';
  }
}
