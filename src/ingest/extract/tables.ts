/**
 * What a language brings: one typed set of tables, and nothing else. A new language is a new folder that fills
 * {@link LanguageTables}; `compile` turns the patterns into regular expressions once. Patterns are written as in
 * `patterns.ts`; every one is matched without regard to case unless it says otherwise.
 */
import type { Qualifier, Unit } from '../../claim/reading.ts';
import { RowIndex } from './anchors.ts';
import { type AttributionTables, compileAttribution } from './attribution-tables.ts';
import type { FoldPass } from './fold.ts';
import { type Inflection, Inflections } from './inflection.ts';
import { INSTITUTIONS } from './institutions.ts';
import { Concepts, type Lexicon } from './lexicon.ts';
import {
  Closing,
  escaped,
  expand,
  LETTER,
  type Macros,
  openers,
  opening,
  Pattern,
  smallSource,
  somewhere,
  whole as wholly,
  words,
} from './patterns.ts';
import { type PersonWords, personPatterns } from './person-words.ts';
import type { AssessmentRow, CompiledFrame, DatePattern, Frame, ModalityCue, PositionRow, TieRow } from './rows.ts';

export { type CompiledFrame, type DatePattern, type Frame, LAND, type ModalityCue } from './rows.ts';

export interface LanguageTables {
  readonly language: string;
  readonly macros: Macros;
  /** Brings another alphabet or spelling into the one the tables are written in. */
  readonly fold?: readonly FoldPass[];
  /** Languages with cases: who did what to whom is told by endings first, and by place only where they leave it open. */
  readonly inflection?: Inflection;
  readonly passages: {
    readonly caption: string;
    readonly bullet: string;
    readonly furniture: readonly string[];
    /** What may stand before the first sentence of a passage: dateline, bullet, label. Matched with regard to case. */
    readonly leads: readonly string[];
  };
  readonly sentences: {
    readonly abbreviations: string;
    /** The apostrophes of elided words ("l’", "qu’"), with regard to case: tables read a space there. */
    readonly elision?: string;
  };
  readonly numbers: {
    readonly words: Readonly<Record<string, number>>;
    readonly scales: Readonly<Record<string, number>>;
    readonly joiner: string;
    readonly ordinals: Readonly<Record<string, number>>;
    /** "dozens", "some": a number that nobody counted. */
    readonly vague: string;
    /** Number words that count people by their own form ("п’ятеро", "dwaj"), where a verb and no noun follows. */
    readonly personal?: string;
    /** Numbers that are round by their own words ("une trentaine"). */
    readonly round?: string;
    /** Number words that are articles too: a number only before a unit of time ("un an de prison"). */
    readonly one?: string;
    /** Behind a unit of time: half of one more ("deux ans et demi"). */
    readonly halfBehindUnit?: string;
    readonly digits: string;
    /** Behind a number in digits and a hyphen: it is an ordinal ("53-го"). */
    readonly ordinalEnding?: string;
    /** Before a number without a noun: it counts people spoken of ("all ten", "none of the 50"). */
    readonly all: string;
    /** Opens and joins the ends of a range ("between five and eight years"). */
    readonly range: readonly [opens: string, joins: string];
    readonly groupMark: string;
    readonly decimalMark: string;
    readonly alternative: string;
    readonly qualifiers: readonly { readonly pattern: string; readonly qualifier: Qualifier }[];
    readonly qualifiersAfter: readonly { readonly pattern: string; readonly qualifier: Qualifier }[];
    readonly units: readonly { readonly unit: Unit; readonly pattern: string }[];
    /** A half more, right behind a number ("and a half"). */
    readonly half?: string;
    /** Nouns that make a number one of people. */
    readonly people: string;
    /** Words that may not stand between a number and its noun. */
    readonly gapStop: string;
    /** What follows a number that counts something else. */
    readonly notPeople: string;
    readonly others: string;
    /** The same, right before the number ("y otros 13"). */
    readonly othersBefore?: string;
    readonly and: string;
    readonly money: string;
  };
  readonly dates: {
    readonly months: Readonly<Record<string, number>>;
    readonly weekdays: Readonly<Record<string, number>>;
    readonly units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year' | 'hour'>>;
    readonly seasons: Readonly<Record<string, readonly [number, number]>>;
    readonly patterns: readonly DatePattern[];
    readonly since: string;
    readonly until: string;
    readonly preposition: string;
    readonly approximate: string;
    readonly ofNoun: string;
    readonly future: string;
    /** The same behind the date, where verbs may stand there. */
    readonly ahead?: string;
    readonly last: string;
    readonly next: string;
  };
  readonly names: {
    readonly particles: string;
    readonly connectors: string;
    readonly titles: string;
    readonly organisationWords: string;
    readonly organisations: string;
    readonly media: string;
    readonly countries: Readonly<Record<string, string>>;
    readonly demonyms: string;
    readonly places: string;
    /** Right before a name: it is a place, there and wherever the text has it ("la prison de Koro Toro"). */
    readonly placeLead?: string;
    /** Words with a capital at a sentence's start, or always (months), that are no names. */
    readonly never: string;
    /** Common words that carry a capital only because a sentence begins with them. */
    readonly openers: string;
    readonly partyNouns: string;
    readonly partyModifiers: string;
    readonly determiners: string;
    readonly prepositions: string;
    readonly placePrepositions: string;
    readonly pronouns: string;
    /** A pronoun, in any case, for someone the text has spoken of. */
    readonly someone: string;
    readonly officialNouns: string;
    readonly possessive: string;
    /** Nouns stand before what describes them, and take in the names behind ("ministère de la Justice"). */
    readonly nounFirst?: boolean;
    /** What stands between a party noun and the country behind it that it belongs to ("власти Беларуси": a space). */
    readonly owned?: string;
    /** An adjective by its ending, in any case: with a capital it begins the name of an institution. */
    readonly adjective?: string;
    /** Nouns for bodies that no person is: a name behind one says whose it is. */
    readonly bodies?: string;
    /** Small words behind a name that belong to it ("Махабат Тажибек кызы"). */
    readonly suffixes?: string;
    /** The quotation marks that enclose names of outlets and organisations: opening, closing. */
    readonly quotes?: readonly [string, string];
    /** Common nouns, where a capital is no sign of a name; what stands right behind a determiner is then none either. */
    readonly nouns?: string;
  };
  readonly clauses: {
    /** A clause begins here whatever follows. */
    readonly boundary: string;
    /** Joins two clauses if a verb of an event follows. */
    readonly coordinator: string;
    readonly auxiliaries: string;
    readonly passive: string;
    /** Right before a participle: it is no passive ("a libéré"). */
    readonly active?: string;
    /** The subject of a passive may stand behind it ("fueron liberados A y B"). */
    readonly subjectBehind?: boolean;
    /** Auxiliaries that tell the voice of a participle from afar, before it in its sentence or right behind it. */
    readonly bracket?: { readonly passive: string; readonly active: string };
    /** A subject may stand behind its verb, and an object before it ("ließ der Iran X frei", "hat der Iran X begnadigt"). */
    readonly inverts?: boolean;
    /** Opens a clause that happened when the one before did. */
    readonly sameTime: string;
    /** Words that open the verb group of a main clause. */
    readonly finite: string;
    readonly by: string;
    readonly partner: string;
    readonly goal: string;
    readonly relative: string;
    readonly noObject: string;
    /** Cut off at the end of a span. */
    readonly trailing: string;
    readonly leading: string;
    /** Marks a bare verb as an infinitive. */
    readonly infinitive: string;
    /** A finite verb or participle anywhere: where commas close every inserted clause, the main one goes on behind such a comma. */
    readonly inserted?: string;
    /** A participle that stands beside a name, in any case, where it differs from one that tells what happened. */
    readonly participle?: string;
    /** A participle of one person alone, where endings tell: of "X and Y, arrested", it was Y. */
    readonly singular?: string;
    /** Verbs in the plural: no single person is their subject. */
    readonly plural?: string;
    /** A relative pronoun in the accusative. */
    readonly relativeObject?: string;
  };
  /** Small words between names, numbers and verbs, where the engine asks for them. Alternatives, no more. */
  readonly glue: {
    readonly article: string;
    readonly indefinite: string;
    readonly of: string;
    /** Joins the members of a list. */
    readonly listAnd: string;
    readonly both: string;
    readonly between: string;
    /** Right before a verb of saying: then nobody in particular says it ("it was reported"). */
    readonly notSpeech: string;
    readonly speechAgain: string;
    readonly speakerPronoun: string;
    /** Pronouns that mean a person and nothing else ("he said"), where a language has them. */
    readonly personal?: string;
    /** Behind the speaker of "…, said X" stands only this, or nothing. */
    readonly afterSpeaker: string;
    readonly subordinate: string;
    readonly so: string;
    /** "52 were", "52 of": a number without noun right before a verb; and what may stand around one behind a verb. */
    readonly numberVerb: string;
    readonly numberLead: string;
    readonly numberFollow: string;
    /** "of them", "of those": a share of people spoken of. */
    readonly share: string;
    readonly termPreposition: string;
    /** Prepositions that take a name out of a list of those acted on. */
    readonly aside: string;
    readonly notPatient: string;
    /** Right before a number: those counted do it, or stand by ("accueillis par une centaine de proches"). */
    readonly doers?: string;
    /** Names some of those told of, behind them ("among them", "including"). */
    readonly including: string;
    /** Each date with its own number ("respectively"). */
    readonly respectively?: string;
    /** Offices counted by the countries they are of. */
    readonly offices: string;
    readonly apposition: string;
    readonly officeOf: string;
  };
  readonly frames: readonly Frame[];
  readonly modality: readonly ModalityCue[];
  readonly attribution: AttributionTables;
  readonly positions?: readonly PositionRow[];
  readonly assessments?: readonly AssessmentRow[];
  readonly ties?: readonly TieRow[];
  readonly persons: PersonWords;
  readonly lexicon?: Lexicon;
}

/** The tables with their patterns made ready. Regular expressions marked global are used through `matches` only. */
export type Compiled = ReturnType<typeof compile>;

export function compile(t: LanguageTables) {
  const m = t.macros;
  const anyCase = (source: string): Pattern => new Pattern(expand(source, m), 'iu');
  const test = (source: string): Pattern => somewhere(source, m);
  const whole = (source: string): Pattern => wholly(source, m);
  const start = (source: string): Pattern => opening(`(?:${source})(?![${LETTER}])`, m);
  const end = (source: string): Closing => new Closing(expand(source, m));
  const endSmall = (source: string): Closing => new Closing(smallSource(expand(source, m)), 'u');
  const byPattern = <Row extends { readonly pattern: string }>(rows: readonly Row[]): RowIndex<Row> =>
    new RowIndex(rows, ({ pattern }) => smallSource(expand(pattern, m)));
  const frames = t.frames.map(
    (frame): CompiledFrame => ({
      frame,
      trigger: words(frame.trigger, m).small(),
      ...(frame.before ? { before: endSmall(`(?:${frame.before})[\\s,]*`) } : {}),
      ...(frame.notBefore ? { notBefore: endSmall(`(?:${frame.notBefore})[\\s,]*`) } : {}),
      ...(frame.after ? { after: start(`[\\s,]*(?:${frame.after})`).small() } : {}),
      ...(frame.notAfter ? { notAfter: start(`[\\s,]*(?:${frame.notAfter})`).small() } : {}),
      ...(frame.within ? { within: test(frame.within).small() } : {}),
      ...(frame.notWithin ? { notWithin: test(frame.notWithin).small() } : {}),
    }),
  );
  return {
    tables: t,
    macros: m,
    inflections: t.inflection ? new Inflections(t.inflection) : null,
    passages: {
      caption: anyCase(t.passages.caption),
      bullet: new Pattern(expand(t.passages.bullet, m), 'u'),
      furniture: t.passages.furniture.map(anyCase),
      leads: t.passages.leads.map((source) => new Pattern(expand(source, m), 'u')),
    },
    sentences: {
      abbreviation: new Pattern(`(?<![\\p{L}\\p{N}])(?:${expand(t.sentences.abbreviations, m)})$`, 'u'),
      elision: t.sentences.elision === undefined ? null : new RegExp(t.sentences.elision, 'gu'),
    },
    numbers: {
      /** "And" between two names, between two numbers, before a number (or a comma), and before one that it adds to others. */
      andAlone: anyCase(`^\\s+(?:${t.numbers.and})\\s+$`),
      andBetween: anyCase(`^\\s*(?:,|,?\\s*(?:${t.numbers.and}))\\s*$`),
      andBefore: anyCase(`(?:,|(?:^|\\s)(?:${t.numbers.and}))\\s*$`),
      andJoins: anyCase(`(?:^|[\\s,])(?:${t.numbers.and})\\s*$`),
      either: anyCase(`^\\s*(?:${t.numbers.alternative})\\s*$`),
      vague: words(t.numbers.vague, m),
      personal: t.numbers.personal === undefined ? null : whole(t.numbers.personal),
      one: t.numbers.one === undefined ? null : whole(t.numbers.one),
      halfBehindUnit: t.numbers.halfBehindUnit === undefined ? null : start(`\\s+(?:${t.numbers.halfBehindUnit})`),
      round: t.numbers.round === undefined ? null : test(t.numbers.round),
      qualifiers: t.numbers.qualifiers.map((q) => ({ ...q, at: end(`(?:${q.pattern})\\s*`) })),
      qualifiersAfter: t.numbers.qualifiersAfter.map((q) => ({
        ...q,
        at: opening(`\\s*(?:${q.pattern})(?![\\p{L}])`, m),
      })),
      units: t.numbers.units.map((u) => ({ unit: u.unit, at: opening(`[\\s-]+(?:${u.pattern})(?![\\p{L}])`, m) })),
      ...(t.numbers.half === undefined ? {} : { half: opening(`[\\s-]*(?:${t.numbers.half})(?![\\p{L}])`, m) }),
      people: whole(t.numbers.people),
      all: end(`(?:${t.numbers.all})\\s+`),
      peopleBefore: end(`(?:${t.numbers.people})\\s*[,(–—]\\s*`),
      range: end(`(?:${t.numbers.range[0]})\\s+`),
      rangeJoins: whole(`\\s+(?:${t.numbers.range[1]})\\s+`),
      noNoun: opening(
        `\\s*(?:[.,;:!?)»”"—–-]|$)|\\s+(?:${t.numbers.gapStop}|${t.clauses.auxiliaries}|${t.glue.numberVerb})(?![\\p{L}])`,
        m,
      ),
      peopleAnywhere: test(t.numbers.people),
      gapStop: whole(t.numbers.gapStop),
      notPeople: start(`\\s*(?:${t.numbers.notPeople})`),
      othersBefore: t.numbers.othersBefore === undefined ? null : end(`(?:${t.numbers.othersBefore})\\s+`),
      others: start(`\\s*(?:${t.numbers.others})`),
      alternative: start(`\\s*(?:${t.numbers.alternative})`),
      money: end(`(?:${t.numbers.money})\\s*`),
    },
    dates: {
      patterns: byPattern(t.dates.patterns.map((p) => ({ ...p, at: words(p.pattern, m).small() }))),
      since: end(`(?:${t.dates.since})\\s+`),
      until: end(`(?:${t.dates.until})\\s+`),
      preposition: end(`(?:${t.dates.preposition})\\s+`),
      approximate: end(`(?:${t.dates.approximate})\\s+`),
      ofNoun: end(`(?:${t.dates.ofNoun})\\s+`),
      future: test(t.dates.future),
      ...(t.dates.ahead === undefined ? {} : { ahead: test(t.dates.ahead) }),
      last: whole(t.dates.last),
      next: whole(t.dates.next),
    },
    names: {
      titles: whole(t.names.titles),
      organisation: test(`${t.names.organisationWords}|${INSTITUTIONS}`),
      organisations: whole(t.names.organisations),
      media: whole(t.names.media),
      demonym: whole(t.names.demonyms),
      placeLead: t.names.placeLead === undefined ? null : end(`(?:${t.names.placeLead})\\s+`),
      place: whole(t.names.places),
      never: whole(t.names.never),
      opener: whole(t.names.openers),
      partyNoun: words(
        `(?:(?:${t.names.determiners})\\s+)?(?:(?:${t.names.partyModifiers})\\s+){0,5}(?:${t.names.partyNouns})`,
        m,
      ),
      partyWhole: whole(t.names.partyNouns),
      ...(t.names.adjective === undefined ? {} : { adjective: whole(t.names.adjective) }),
      determiner: start(`(?:${t.names.determiners})`),
      determinerBefore: anyCase(`(?<![\\p{L}\\p{N}])(?:${t.names.determiners})\\s+(?:\\p{L}+\\s+)?$`),
      pronoun: anyCase(`^\\s+(?:${t.names.pronouns})(?![\\p{L}])`),
      noun: t.names.nouns === undefined ? null : whole(t.names.nouns),
      determined: end(`(?:${t.names.determiners})\\s+`),
      preposition: end(
        `(?:${t.names.prepositions})(?:\\s+(?:${t.names.determiners}))?(?:\\s+(?:${t.names.partyModifiers}))*\\s+`,
      ),
      placePreposition: end(`(?:${t.names.placePrepositions})(?:\\s+(?:${t.names.determiners}))?\\s+`),
      land: new Pattern(
        `(?<![\\p{L}\\p{N}])(?:${Object.keys(t.names.countries)
          .sort((a, b) => b.length - a.length)
          .map(escaped)
          .join('|')})(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      someone: test(t.names.someone),
      official: test(t.names.officialNouns),
      possessive: new RegExp(`(?:${t.names.possessive})$`, 'iu'),
      ...(t.names.bodies === undefined ? {} : { bodies: test(t.names.bodies) }),
      ...(t.names.suffixes === undefined ? {} : { suffix: opening(`\\s(?:${t.names.suffixes})(?![\\p{L}])`, m) }),
      ...(t.names.owned === undefined ? {} : { owned: whole(t.names.owned) }),
      connector: new RegExp(`^\\s(?:${t.names.connectors})\\s$`, 'iu'),
      particle: new RegExp(`^\\s(?:(?:${t.names.particles})\\s)*$`, 'u'),
    },
    clauses: {
      boundary: openers(t.clauses.boundary, m),
      punctuation: /[;:]\s|\s[—–-]\s|[([)\]]/gu,
      coordinators: test(t.clauses.coordinator),
      coordinatorAlone: anyCase(`^\\s*(?:${t.clauses.coordinator})\\s*$`),
      coordinatorFirst: anyCase(`^[\\s,]*(?:${t.clauses.coordinator})(?![\\p{L}])`),
      infinitiveFirst: new Pattern(`^\\s+(?:${t.clauses.infinitive})\\s`, 'u'),
      coordinator: words(`,?\\s*(?:${t.clauses.coordinator})`, m),
      auxiliaries: end(`(?:${t.clauses.auxiliaries})(?:\\s+(?:${t.clauses.auxiliaries}))*\\s+`),
      passive: end(`(?:${t.clauses.passive})(?:\\s+(?:${t.clauses.auxiliaries}))*\\s+`),
      active:
        t.clauses.active === undefined ? null : end(`(?:${t.clauses.active})(?:\\s+(?:${t.clauses.auxiliaries}))*\\s+`),
      bracket:
        t.clauses.bracket === undefined
          ? null
          : {
              either: words(`(?<passive>${t.clauses.bracket.passive})|${t.clauses.bracket.active}`, m),
              behind: start(`\\s+(?:(?<passive>${t.clauses.bracket.passive})|${t.clauses.bracket.active})`),
            },
      finite: start(t.clauses.finite),
      sameTime: whole(`[\\s,]*(?:${t.clauses.sameTime})\\s*`),
      by: words(t.clauses.by, m),
      partner: words(t.clauses.partner, m),
      partnerAlone: anyCase(`^\\s*(?:${t.clauses.partner})\\s`),
      partnerFirst: anyCase(`^(?:\\s*)(?:${t.clauses.partner})(?![\\p{L}])`),
      relative: start(`,?\\s*(?:${t.clauses.relative})`),
      noObject: start(`\\s*(?:${t.clauses.noObject})`),
      trailing: end(`[\\s,;:]*(?:${t.clauses.trailing})`),
      leading: opening(`(?:${t.clauses.leading})[\\s,]+`, m),
      infinitive: end(`(?:${t.clauses.infinitive})(?:\\s+(?:${t.clauses.auxiliaries}))*\\s+`),
      ...(t.clauses.inserted === undefined ? {} : { inserted: test(t.clauses.inserted) }),
      verbNext: opening(
        `(?:\\s*(?:[—–.,;]|$)|\\s+(?:[\\p{L}’'ʼ]+\\s+)?(?:${t.clauses.inserted ?? '(?!)'})(?![\\p{L}]))`,
        m,
      ),
      ...(t.clauses.plural === undefined ? {} : { plural: test(t.clauses.plural) }),
      ...(t.clauses.participle === undefined ? {} : { participle: test(t.clauses.participle) }),
      ...(t.clauses.singular === undefined ? {} : { singular: whole(t.clauses.singular) }),
      ...(t.clauses.relativeObject === undefined
        ? {}
        : { relativeObject: start(`,?\\s*(?:${t.clauses.relativeObject})`) }),
    },
    glue: {
      article: opening(`\\s*(?:(?:${t.glue.article})\\s+)?(?:[\\p{L}.-]+\\s+){0,4}$`, m),
      notSpeech: end(`(?:${t.glue.notSpeech})\\s+`),
      speechAgain: end(`(?:${t.glue.speechAgain})\\s+`),
      personal: t.glue.personal === undefined ? null : test(t.glue.personal),
      speakerPronoun: end(`(?:${t.glue.speakerPronoun})\\s+(?:[\\p{L}]+\\s+){0,2}`),
      afterSpeaker: opening(`(?:[’']s)?\\s*(?:[,.;:()]|$|(?:${t.glue.afterSpeaker})(?:[\\s,.;:]|$))`, m),
      subordinate: opening(`\\s*(?:${t.glue.subordinate})\\s`, m),
      so: opening(`\\s+(?:${t.glue.so})(?![\\p{L}])`, m),
      turn: new RegExp(`,\\s+(?:(?:${t.glue.article})\\s+)?$`, 'iu'),
      numberVerb: opening(`\\s+(?:${t.glue.numberVerb})(?![\\p{L}])`, m),
      numberLead: whole(`\\s*(?:(?:${t.glue.numberLead})\\s+)?`),
      numberFollow: opening(`(?:\\s*[.,;:]|$|\\s+(?:${t.glue.numberFollow})(?![\\p{L}]))`, m),
      share: opening(`\\s+(?:${t.glue.share})(?![\\p{L}])`, m),
      from: whole(`\\s+(?:${t.glue.of})\\s+["„«“]?`),
      ofGroup: whole(`\\s+(?:${t.glue.of})\\s+(?:(?:${t.glue.article})\\s+)?`),
      ofNoun: opening(
        t.inflection
          ? `\\s+(?:${t.glue.of})\\s+[\\p{L}]+`
          : `\\s+(?:${t.glue.of})\\s+(?:${t.glue.article})\\s+[\\p{L}]+`,
        m,
      ),
      termPreposition: whole(`\\s*(?:${t.glue.termPreposition})\\s+`),
      aside: end(`(?:${t.glue.aside})\\s+(?:(?:${t.glue.article})\\s+)?`),
      ...(t.glue.doers === undefined ? {} : { doers: end(`(?:${t.glue.doers})\\s+`) }),
      notPatient: end(`(?:${t.glue.notPatient})\\s+(?:[\\p{L}]+\\s+){0,4}`),
      including: words(t.glue.including, m),
      ...(t.glue.respectively === undefined ? {} : { respectively: test(t.glue.respectively) }),
      offices: end(`(?:${t.glue.offices})\\s+(?:(?:${t.glue.article})\\s+)?`),
      indefinite: new RegExp(`(?:^|,\\s*|\\s(?:${t.glue.listAnd})\\s+)(?:${t.glue.indefinite})\\s+\\p{L}`, 'giu'),
      listEnd: new RegExp(`(?:^|\\s)(?:${t.glue.listAnd})\\s+$`, 'iu'),
      list: new RegExp(
        `^(?:,|,?\\s*(?:${t.glue.listAnd}))\\s+(?:(?:${t.glue.article})\\s+)?(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}$`,
        'u',
      ),
      longList: new RegExp(
        `^,\\s+(?:[^,;]{1,90},\\s+)?(?:(?:${t.glue.listAnd})\\s+)?(?:(?:${t.glue.article})\\s+)?(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}$`,
        'u',
      ),
      members: new RegExp(
        `^(?:\\s*\\([^()]{1,60}\\))?(?:,\\s+[^,;:]{1,90})?(?:,|,?\\s+(?:${t.glue.listAnd}),?)\\s+(?:[${t.names.nouns === undefined ? '\\p{Ll}' : '\\p{L}'}\\p{N}][^\\s,;:()]*\\s+){0,7}$`,
        'u',
      ),
      describes: opening(`,\\s+(?:${t.glue.article})\\s`, m),
      goal: end(`(?:${t.clauses.goal}|${t.glue.listAnd})\\s+(?:(?:${t.glue.both}|${t.glue.article})\\s+)?`),
      between: opening(`\\s+(?:[\\p{L}\\p{N} ]+?\\s+)?(?:${t.glue.between})\\s`, m),
      apposition: whole(`,\\s+(?:${t.glue.apposition})\\s[^,;]{1,80},?`),
      office: whole(`(?:\\s(?:${t.glue.officeOf})\\s(?:(?:${t.glue.article})\\s)?[\\p{L}. ]{2,40}?)?,?\\s`),
    },
    frames: new RowIndex(frames, ({ trigger }) => trigger.source),
    modality: byPattern(
      t.modality.map((cue) => ({
        ...cue,
        ...(cue.where === 'adjacent' && cue.modality !== 'drop' ? { inside: test(cue.pattern) } : {}),
        at:
          cue.where === 'adjacent' || cue.where === 'governor'
            ? end(`(?:${cue.pattern})(?:\\s+(?:${t.clauses.auxiliaries}))*\\s+`)
            : cue.where === 'after'
              ? start(`\\s*(?:${cue.pattern})`)
              : test(cue.pattern),
      })),
    ),
    attribution: compileAttribution(t.attribution, t.clauses, t.glue.article, m),
    stances: {
      positions: byPattern((t.positions ?? []).map((row) => ({ ...row, at: words(row.pattern, m).small() }))),
      assessments: byPattern((t.assessments ?? []).map((row) => ({ ...row, at: test(row.pattern).small() }))),
    },
    ties: byPattern((t.ties ?? []).map((row) => ({ ...row, at: words(row.pattern, m).small() }))),
    persons: personPatterns(t.persons, m),
    concepts: t.lexicon ? new Concepts(t.lexicon, t.inflection?.alike) : null,
  };
}
