/** An event on a line or two, with the same words as the site. */
import type { ConflictRow, EventRow, LinkRow } from '../actions/ask.ts';
import { conflictTitle, valueWords } from '../pages/parts/conflict.ts';
import { eventTitle } from '../pages/parts/event-name.ts';
import { originsOf, quantity } from '../pages/parts/evidence.ts';
import { whenWords } from '../pages/parts/when.ts';
import type { Why } from './question.ts';
import type { Sheet, TableRow } from './sheet.ts';
import { words } from './words.ts';

export const EVENT_COLUMNS = [{ label: 'When' }, { label: 'What' }, { label: 'Who' }, { label: 'Words' }] as const;

export function eventTableRow(event: EventRow, why: Why): TableRow {
  return {
    cells: [whenCell(event), eventTitle(words, event), sideWords(event), event.words],
    under: [
      ...numberWords(event),
      ...event.links.filter(isSaid).map((link) => linkWords(event.id, link)),
      ...why(event.cites),
    ],
  };
}

const whenCell = (event: EventRow): string =>
  event.basis === 'publication' && event.when.latest !== null
    ? words.t('when.by', { day: event.when.latest })
    : whenWords(words, event);

/** Who acted toward whom. */
function sideWords({ sides, toward }: Pick<EventRow, 'sides' | 'toward'>): string {
  const names = (refs: EventRow['sides']): string => refs.map((ref) => ref.name).join(', ');
  if (toward.length === 0) return names(sides);
  if (sides.length === 0) return words.t('event.towardOnly', { toward: names(toward) });
  return words.t('event.towards', { sides: names(sides), toward: names(toward) });
}

function numberWords({ quantities, ofWhich, times }: EventRow): string[] {
  const told = [...new Set(quantities.map((row) => quantity(words, row)))];
  const parts = [...new Set(ofWhich.map((row) => row.text || quantity(words, row)))];
  return [
    ...(told.length === 0 ? [] : [`${words.t('event.number')}: ${told.join(' / ')}`]),
    ...(parts.length === 0 ? [] : [`${words.t('event.ofWhich')}: ${parts.join(', ')}`]),
    ...(times === null ? [] : [`${words.t('event.times')}: ${words.number(times)}`]),
  ];
}

/** An editor's own joining of parts to a whole is no tie that anybody claims; it shows in the release itself. */
const isSaid = ({ link, claimant }: LinkRow): boolean => claimant !== '' || (link !== 'part_of' && link !== 'stage_of');

/** Always with its claimant; where that is whoever keeps the register, it says so. */
export function linkWords(event: string, link: LinkRow): string {
  const outward = link.from.id === event;
  const other = outward ? link.to : link.from;
  const named = words.t('event.named', { what: eventTitle(words, other), when: whenWords(words, other) });
  const said = words.t(`${outward ? 'tie.from' : 'tie.to'}.${link.link}`, {
    claimant: link.claimant || words.t('tie.byHand'),
    other: named,
  });
  return link.gap === null ? said : `${said} ${words.t('tie.gap', { gap: link.gap })}`;
}

export function putConflicts(sheet: Sheet, conflicts: readonly ConflictRow[], why: Why): void {
  for (const conflict of conflicts) {
    sheet.line(`${conflictTitle(words, conflict)}${conflict.weighty ? ` (${words.t('conflict.weighty')})` : ''}`);
    for (const { text, cites, origins } of conflict.values) {
      sheet.line(
        `${valueWords(words, text)}: ${words.t('conflict.sources', { n: origins })} (${originsOf(cites).join(', ')})`,
        2,
      );
      sheet.lines(why(cites), 4);
    }
  }
}
