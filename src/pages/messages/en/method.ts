/** The page about the method. Whole paragraphs; plain words, for a reader who will check. */
import type { Messages } from '../message.ts';
import { group } from '../message.ts';

export const METHOD = {
  ...group('method', 'Headings of the page about the method, and its opening.', {
    title: 'Method',
    kicker: 'How this works',
    heading: 'What is told, by whom, and how sure',
    lede: 'Sources disagree. This register does not pick a winner: it keeps what each one says, with the words, and works out from all of it what can be said for certain and what at most.',
    claims: 'Nothing is stored but claims',
    certain: 'Certain and possible',
    silence: 'What a silence means',
    sources: 'How sources are counted',
    exchange: 'In exchange for',
    figures: 'Reported figures',
    time: 'Two times in every question',
    machines: 'What machines do',
    withheld: 'What is not shown',
    check: 'How to check',
    signs: 'Signs',
  }),
  ...group('method.claims', 'Paragraphs under “Nothing is stored but claims”.', {
    '1': 'A claim is one thing said: this person was arrested on that day; fifty-two were freed; sanctions were lifted in exchange. Each claim is kept with the exact words, the document, the place in it, and the chain of speakers it came through.',
    '2': 'Claims are only added. A correction stands beside what it corrects, with its own source and date. So any earlier answer can be asked for again, and is the same.',
  }),
  ...group('method.certain', 'Paragraphs under “Certain and possible”.', {
    '1': 'Custody opens with an arrest, or no later than the first claim that sees the person held. It is certain up to the last claim that still sees them held: a sentence, a transfer, a dated list that has them, or their release itself. After that it is possible, until a claim closes it.',
    '2': 'The stated end of a sentence closes nothing. Nor does a name gone from a list, a plan, a denial, or a release that the source itself hedges. Someone who refuses to leave after a release is possibly held from that day.',
    '3': 'So a count is two numbers: for certain, and at most. What makes the difference is named person by person. There is no middle figure, for nobody counted one.',
  }),
  ...group('method.silence', 'Paragraphs under “What a silence means”.', {
    '1': 'Nothing. Not being in this register does not mean not being held. Not being on a list does not mean freed. A source that does not mention a number does not deny it.',
    '2': 'Where nothing is told, the page says so, and what would settle it.',
  }),
  ...group('method.sources', 'Paragraphs under “How sources are counted”.', {
    '1': 'By where the words come from, not by how often they are printed. Ten papers that repeat one agency are one source; a paper that cites two officials is two.',
    '2': 'Two mentions are one person or one event only by a judgement, with a reason, by a person or by a named rule. Any judgement can be taken back, and the addresses stay.',
  }),
  ...group('method.exchange', 'Paragraph under “In exchange for”.', {
    '1': 'That one thing was done for another is always somebody’s claim, shown with the name of who makes it and beside those who deny it. A tie that no source words, such as that a list’s people are those of one release, is made by the keepers of this register and says so.',
  }),
  ...group('method.figures', 'Paragraphs under “Reported figures”.', {
    '1': 'A figure is shown as told, with its hedge: about, more than, at least. It stands for the day the source gives it for; without one, it is only known to have been told by the day of publication.',
    '2': 'Figures are never added to names, never averaged, and nothing is drawn between two of them.',
  }),
  ...group('method.time', 'Paragraphs under “Two times in every question”.', {
    '1': '“As of” is the day in the world you ask about. “As known on” is the day up to which entries are read. What was thought in October about September, and what is known of it today, are two answers, and both stay.',
    '2': 'An old answer can change in one way only: something that was public was withdrawn. Then the page says how many items were, in the whole register, and no more.',
  }),
  ...group('method.machines', 'Paragraph under “What machines do”.', {
    '1': 'Programs read texts and propose claims. A proposal is counted nowhere and shown on no public page until a person, or a rule that a person has switched on, accepts it.',
  }),
  ...group('method.withheld', 'Paragraph under “What is not shown”.', {
    '1': 'Contacts, addresses, health, relatives, lawyers, informants and the names of documenters are not public. Public pages are made from public claims alone, so there is no blank where something is held back.',
  }),
  ...group('method.check', 'Paragraphs under “How to check”.', {
    '1': 'Open “Words” under any figure: the quoted words, the outlet, the day, the speakers. The link after them opens the document at the very words. Read before and after them, and, where there is one, the original page.',
    '2': 'Every page that answers a question is also data: add “.json” to its path (the first page is /index.json). Set the two dates at the top, and cite the line given under each figure: it names what was counted, both dates, the rule, the sources and the address.',
  }),
  ...group('sign', 'What each sign means.', {
    certain: 'Held, certain: solid.',
    possible: 'Possible: hatched. The day is not known, the source hedges, or nobody told since.',
    contradicted: 'Told in ways that exclude each other.',
    out: 'Out of custody.',
    counted: 'Counted by a source, but not named.',
    split: 'Told both ways: out by one source, not by another.',
    dealing: 'A dealing, or one square for each source.',
    exactly: 'A figure told as exact.',
    about: 'About, nearly.',
    moreThan: 'More than, at least.',
    either: 'One or the other, as told.',
    knownTo: 'Something is known up to here; past it nothing is drawn.',
  }),
} as const satisfies Messages;
