/** rollcall extract: what the rules read out of one text. No register is needed, and none is touched. */
import type { Command } from 'commander';
import type { ExtractedFile } from '../actions/extract-file.ts';
import { extractFile } from '../actions/extract-file.ts';
import { fileBytes } from '../actions/file-bytes.ts';
import { addExamples, does } from './call.ts';
import { counted } from './counted.ts';
import { printJson } from './output.ts';
import { Sheet } from './sheet.ts';
import { words } from './words.ts';

interface Options {
  readonly outlet?: string;
  readonly published?: string;
  readonly language?: string;
  readonly encoding?: string;
  readonly explain?: boolean;
}

export function define(command: Command): void {
  command
    .argument('<file>', 'a text, Markdown or HTML document')
    .description(
      'Print what the rules read out of a text: events and persons, each with its exact place. Places count UTF-16 units of the text after the front matter. Nothing is stored.',
    )
    .option('--outlet <name>', 'who published it')
    .option('--published <date>', 'when (EDTF): “last Thursday” is worked out from it')
    .option('--language <tag>', 'its language (default: what the text says of itself, else what it is found to be)')
    .option('--encoding <label>', 'how its letters are stored, where the guess is wrong')
    .option('--explain', 'tell of each proposal which rules made it');
  addExamples(
    command,
    ['extract report.txt', 'events and persons, one a line'],
    ['extract bericht.html --language de --explain', 'with the rules that made each proposal'],
    [
      'extract report.txt --published 2025-09-30 --format json > reading.json',
      'a reading to correct by hand and enter',
    ],
  );
  does<Options, [string]>(command, async ({ settings, options }, file) => {
    const { explain: _shown, ...said } = options;
    const reading = await extractFile({ ...fileBytes(file), ...said });
    if (settings.format === 'json') printJson(reading);
    else show(reading, options.explain ?? false);
  });
}

interface Ruled {
  readonly rules: readonly string[];
}

function show(reading: ExtractedFile, explain: boolean): void {
  const { textFile, language, published, events, persons, positions, assessments, links, notes } = reading;
  const sheet = new Sheet();
  const rulesLabel = explain ? [{ label: 'Rules' }] : [];
  const rulesOf = ({ rules }: Ruled): string[] => (explain ? [rules.join(' ')] : []);
  sheet.line(
    `${textFile} (${[language, published].filter(Boolean).join(', ')}): ${counted(events.length, 'event')}, ${counted(persons.length, 'person', 'persons')}`,
  );
  if (events.length > 0) {
    sheet.heading('Events');
    sheet.table(
      [
        { label: 'At', right: true },
        { label: 'What' },
        { label: 'When' },
        { label: 'Number' },
        { label: 'Who' },
        { label: 'Said by' },
        { label: 'Words' },
        ...rulesLabel,
      ],
      events.map(({ span, type, modality, date, quantity, participants, source, rules }) => ({
        cells: [
          String(span.start),
          modality === 'actual'
            ? words.t(`type.${type}`)
            : words.t('event.hedged', { what: words.t(`type.${type}`), modality: words.t(`modality.${modality}`) }),
          date?.edtf ?? '',
          quantity?.text ?? '',
          participants.map(({ role, name }) => `${name} (${role})`).join(', '),
          source === null ? '' : (source.chain ?? [source.name]).join(' > '),
          span.quote,
          ...rulesOf({ rules }),
        ],
      })),
    );
  }
  if (persons.length > 0) {
    sheet.heading('Persons');
    sheet.table(
      [{ label: 'At', right: true }, { label: 'Name' }, { label: 'Other forms' }, { label: 'Left as' }],
      persons.map(({ span, name, variants, state }) => ({
        cells: [
          String(span.start),
          name,
          variants.join(' · '),
          state === undefined ? '' : words.word('left_as', state),
        ],
      })),
    );
  }
  if (positions.length > 0) {
    sheet.heading('Who wants what');
    sheet.table(
      [{ label: 'At', right: true }, { label: 'Who' }, { label: 'What it is' }, { label: 'Words' }, ...rulesLabel],
      positions.map(({ span, actor, kind, rules }) => ({
        cells: [String(span.start), actor, words.word('posture', kind), span.quote, ...rulesOf({ rules })],
      })),
    );
  }
  if (assessments.length > 0) {
    sheet.heading('Judgements and forecasts');
    sheet.table(
      [{ label: 'At', right: true }, { label: 'Whose' }, { label: 'What it is' }, { label: 'Words' }, ...rulesLabel],
      assessments.map(({ span, author, kind, rules }) => ({
        cells: [String(span.start), author, words.word('posture', kind), span.quote, ...rulesOf({ rules })],
      })),
    );
  }
  if (links.length > 0) {
    sheet.heading('Said to hang together');
    const placeOf = (id: string): string => String(events.find((event) => event.id === id)?.span.start ?? '');
    sheet.table(
      [
        { label: 'Event at', right: true },
        { label: 'How' },
        { label: 'Event at', right: true },
        { label: 'Said by' },
        { label: 'Words' },
        ...rulesLabel,
      ],
      links.map(({ type, from, to, claimant, span, rules }) => ({
        cells: [
          placeOf(from),
          words.word('link', type),
          placeOf(to),
          claimant?.name ?? '',
          span.quote,
          ...rulesOf({ rules }),
        ],
      })),
    );
  }
  if (notes.length > 0) sheet.heading('Notes');
  for (const note of notes) sheet.line(`${note.message} (${note.at})`);
  sheet.print();
}
