/** What a language says of sources: the words that attribute, and their patterns made ready. Read by `attribution.ts`. */
import {
  Closing,
  expand,
  LETTER,
  type Macros,
  opening,
  Pattern,
  somewhere,
  whole as wholly,
  words,
} from './patterns.ts';

export interface AttributionTables {
  readonly say: string;
  readonly tell: string;
  readonly accordingTo: string;
  /** "According to" behind the one who says it ("Wesna zufolge"). */
  readonly postposed?: string;
  readonly quotedBy: string;
  /** Before the outlet that was told, behind the verb of saying or its speaker ("a dit X à l’AFP"). */
  readonly toOutlet?: string;
  readonly citing: string;
  readonly citationSee: string;
  readonly accessed: string;
  /** One who speaks for another: the one spoken for is the source. */
  readonly spokesperson: string;
  readonly spokesFor: string;
  /** "The group says": whoever spoke before. */
  readonly anaphor: string;
  /** Forms of saying whose subject is the speaker of the same sentence. */
  readonly participle: string;
  /** Forms of saying that mean whoever spoke before where no speaker stands by them ("a-t-elle dit", "dijo"). */
  readonly again?: string;
  /** Forms of saying without a subject, and the preposition that then names who speaks ("в МИД заявили"). */
  readonly impersonal?: { readonly say: string; readonly preposition: string };
  /** "According to them", where the one meant has no word of its own behind it ("по их словам"). */
  readonly accordingToThem?: string;
  /** What a sentence ends on that gives out a list: the passage behind it is said by the same. */
  readonly list: string;
  /** Opens what is said ("that"). */
  readonly complement: string;
  /** Before or behind a verb of saying: it speaks of the sentence before ("об этом сообщила …"). */
  readonly ofThis?: string;
  /** Forms of verbs that only stand in what another says, where a language has them ("er sei frei"). */
  readonly reported?: string;
}

/** `boundary` and `coordinator` open clauses, `article` is what stands before a noun: sources of patterns of the same language. */
export function compileAttribution(
  said: AttributionTables,
  { boundary, coordinator }: Record<'boundary' | 'coordinator', string>,
  article: string,
  m: Macros,
) {
  const anywhere = (source: string): Pattern => somewhere(source, m);
  const whole = (source: string): Pattern => wholly(source, m);
  const { postposed, toOutlet, again, impersonal, accordingToThem, ofThis, reported } = said;
  return {
    say: words(said.say, m),
    tell: whole(said.tell),
    accordingTo: words(said.accordingTo, m),
    postposed: postposed === undefined ? null : words(postposed, m),
    quotedBy: words(said.quotedBy, m),
    toOutlet: toOutlet === undefined ? null : opening(`\\s+(?:${toOutlet})\\s+(?:(?:${article})\\s+)?`, m),
    citing: words(said.citing, m),
    see: opening(`(?:${said.citationSee})(?![${LETTER}])`, m),
    accessed: anywhere(said.accessed),
    spokesperson: anywhere(said.spokesperson),
    spokesFor: opening(`\\s*(?:${said.spokesFor})(?![${LETTER}])`, m),
    anaphor: whole(said.anaphor),
    participle: whole(said.participle),
    again: again === undefined ? null : whole(again),
    complement: opening(`(?:\\s+[\\p{L}\\p{N}]+){0,4},?\\s+(?:${said.complement})(?![\\p{L}])`, m),
    list: new RegExp(`(?::|(?<![${LETTER}])(?:${expand(said.list, m)})[.:])$`, 'iu'),
    /** A clause begins at the end of a stretch. */
    opensClause: new Pattern(
      `(?:${expand(boundary, m)}|,\\s+(?:${expand(coordinator, m)})|[\\s,](?:${expand(said.complement, m)}))\\s*$`,
      'iu',
    ),
    sayEnd: new Closing(expand(`(?:${said.say})\\s+`, m)),
    impersonal: impersonal && {
      say: whole(impersonal.say),
      preposition: new Closing(expand(`(?:${impersonal.preposition})\\s+`, m)),
    },
    accordingToThem: accordingToThem === undefined ? null : words(accordingToThem, m),
    ofThis: ofThis === undefined ? null : anywhere(ofThis),
    reported: reported === undefined ? null : anywhere(reported),
  };
}
