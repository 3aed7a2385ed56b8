/** English verb forms as patterns, and the macros that the English tables share. */
import type { Macros } from '../patterns.ts';

/** All forms of verbs. The bare form counts only behind "to", "will", "not" …: elsewhere it may be a noun. */
export function verbs(...given: readonly string[]): string {
  return given
    .flatMap((verb) => {
      const [base = '', past = regularPast(base), participle = past] = verb.split('/');
      const third = /(?:s|sh|ch|x|z|o)$/u.test(base)
        ? `${base}es`
        : /[^aeou]y$/u.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;
      const gerund = /[^eoy]e$/u.test(base)
        ? `${base.slice(0, -1)}ing`
        : /(?<![aeiou])[aeiou][tpnbg]$/u.test(base) &&
            past.endsWith(`${base.at(-1)}ed`) &&
            past.length > base.length + 2
          ? `${base}${base.at(-1)}ing`
          : `${base}ing`;
      return [...new Set([past, participle]), gerund, `(?<!{det}\\s)${third}`, `(?<={verbal}\\s)${base}`];
    })
    .join('|');
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';

export const macros: Macros = {
  // A word: anything between spaces that no comma, bracket or other stop ends.
  w: '[^\\s,;:!?()\\[\\]—…]+',
  gap: '(?:\\s+[^\\s,;:!?()\\[\\]—…]+){0,3}?',
  verbal:
    "to|will|would|can|could|may|might|must|should|not|n[’']t|did|does|do|also|immediately|unconditionally|soon|simply|effectively|fully|[’']ll|shall|cannot|and|or|then",
  det: 'the|of|more|further|continuing|continued|partial|mass|new|these|those|his|her|their|its|recent|several|some|many|any|prisoner|no|all|such|first|last|latest|following|previous|early|possible|economic|western|\uE000+|eu|\\d+|and|or|for|from|with|on|under|by|against|about|over',
  month,
  monthSafe:
    '(?:january|february|april|june|july|august|september|october|november|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.)',
  weekday: '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  num: '(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|life|several|many)',
  person:
    "(?:(?:ex-|co-)?(?:prisoners?|inmates?|detainees?|convicts?|captives?|hostages?|internees?|prisoners[’'] of (?:war|conscience)|pows?|people|persons?|men|women|man|woman|" +
    'individuals?|citizens?|nationals?|foreigners?|civilians?|activists?|journalists?|reporters?|bloggers?|dissidents?|opponents?|critics?|oppositionists?|opposition (?:figures?|members?|leaders?|politicians?)|' +
    'protest(?:e|o)rs?|demonstrators?|politicians?|lawmakers?|deputies|lawyers?|students?|workers?|trade unionists?|unionists?|priests?|bishops?|clerics?|nuns?|seminarians?|monks?|pastors?|' +
    'artists?|musicians?|writers?|poets?|teachers?|professors?|academics?|scholars?|scientists?|doctors?|nurses?|farmers?|soldiers?|officers?|generals?|colonels?|servicemen|' +
    'suspects?|defendants?|figures?|leaders?|members?|relatives?|children|minors?|teenagers?|girls?|boys?|elderly|pensioners?|supporters?|sympathi[sz]ers?|defenders?|volunteers?|' +
    'americans?|britons?|germans?|poles?|lithuanians?|latvians?|ukrainians?|russians?|iranians?|israelis?|egyptians?|turks?|kurds?|cubans?|venezuelans?|nicaraguans?|belarus(?:s)?ians?|europeans?|australians?|canadians?|swedes?|spaniards?|' +
    'ethiopians?|tigrayans?|nigerians?|palestinians?|syrians?|saudis?|chinese|japanese|french|burmese|vietnamese|candidates?|hopefuls|laureates?|winners?|prizewinners?|signatories|intellectuals?|of them|of (?:those|the|whom)|ambassadors?|diplomats?|envoys?|' +
    "editors?|publishers?|authors?|singers?|rappers?|film-?makers?|directors?|attorneys?|mayors?|judges?|prosecutors?|economists?|engineers?|business(?:man|men|woman|women|people)|founders?|organi[sz]ers?|campaigners?|environmentalists?|historians?|translators?|photographers?|camera(?:man|men)|columnists?|commentators?|vloggers?|youtubers?|users?|villagers?|residents?|worshippers?|believers?|jehovah[’']s witnesses|colleagues?|couples?|brothers?|sisters?|siblings|youths?|pupils?|refugees?|migrants?|tourists?|sailors?|athletes?|wrestlers?|footballers?|actors?|actress(?:es)?|comedians?|cartoonists?|employees?|staffers?|officials?|aides?|ministers?|mps?|councillors?|conscripts?|fighters?|rebels?|separatists?|militants?|loyalists?|democrats?|legislators?|accused|" +
    '\\w{3,}(?:ians|tans|xicans|fricans|mericans|wandans|gandans)|(?:kor|europ|chil|eritr|caribb|guin|zimbabw)eans|(?:iraq|israel|azerbaijan|pakistan|bangladesh|yemen|emirat|qatar|oman|bahrain|kuwait|nepal)is|tajiks|kazakhs|uzbeks|uy?ghurs|rohingyas?|czechs|slovaks|greeks|croats|serbs|finns|danes|filipinos|somalis|thais|tibetans))',
  prisoners:
    '(?:political )?(?:prisoners?|inmates?|detainees?|captives?|hostages?|convicts?|pows?|activists?|journalists?|people|dissidents?|opponents?|critics?|citizens?|nationals?|men|women|figures|leaders|protesters|foreigners|oppositionists?|politicians?|americans?|group|man|woman)',
  jail: '(?:prisons?|jails?|custody|detention(?: cent(?:er|re))?|(?:penal |prison |labou?r |correctional )?colon(?:y|ies)|(?:prison |labou?r )?camps?|cells?|behind bars|pre-?trial detention|remand|penitentiar(?:y|ies)|imprisonment|captivity|lock-?up)',
  theirs: '(?:(?:his|her|their|its|the|this|that|a|an|any)\\s+)?',
};
