/** Tellings that may be of one event, or of a part or a stage of one, for a person to judge or to link: with the reasons. */
import type { EventBrief } from '../derive/answers.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { eventBrief } from '../register/ask/event-brief.ts';
import { View } from '../register/ask/view.ts';
import { eventRecords } from '../register/event-records.ts';
import { derivedAt, membersOf } from '../register/rows.ts';
import type { EventProposal, EventRelation } from '../resolve/index.ts';
import { proposeEvents } from '../resolve/index.ts';
import { judgedPairs } from './candidates.ts';
import type { Workspace } from './workspace.ts';

export interface ShownEventProposal extends EventProposal {
  readonly events: readonly [EventBrief, EventBrief];
}

/** What is settled best first; at most `limit`. */
export const eventProposals = ({ ledger }: Workspace, limit: number): Promise<ShownEventProposal[]> =>
  ledger.store.snapshot((reader) => proposalsIn(ledger, reader, limit));

async function proposalsIn(ledger: Ledger, reader: Reader, limit: number): Promise<ShownEventProposal[]> {
  const { entry } = await ledger.head(reader);
  const records = await eventRecords(reader, entry);
  const judged = await judgedPairs(reader, entry);
  const linked = await linkedPairs(reader, entry);
  const settled = (a: string, b: string, relation: EventRelation): boolean => {
    const pair = `${a} ${b}`;
    // What comes before or after another, or in answer to it, is another; it may still be a part of it.
    return judged.has(pair) || linked.within.has(pair) || (relation === 'same' && linked.apart.has(pair));
  };
  const proposals = proposeEvents(records, settled).slice(0, limit);
  const view = View.at(reader, entry);
  const events = proposals.flatMap(({ a, b }) => [a, b]);
  await view.needEvents(events);
  await view.needWords(events.flatMap((event) => view.event(event)?.occurred.flatMap(({ by }) => by) ?? []));
  return proposals.flatMap((proposal) => {
    const [one, two] = [eventBrief(view, proposal.a), eventBrief(view, proposal.b)];
    return one && two ? [{ ...proposal, events: [one, two] as const }] : [];
  });
}

/** Pairs of events, both ways round: of which a text tells that one is within the other, or how else they hang together. */
async function linkedPairs(reader: Reader, known: number): Promise<{ within: Set<string>; apart: Set<string> }> {
  const links = await derivedAt(reader, 'link', known);
  const ends = [...new Set(links.flatMap(({ body }) => [body.from, body.to]))];
  const members = await membersOf(reader, 'mention', ends, known);
  const [within, apart] = [new Set<string>(), new Set<string>()];
  for (const { body } of links) {
    const [a, b] = [body.from, body.to].map((mention) => members.get(mention)?.entity ?? mention);
    const pairs = body.link === 'part_of' || body.link === 'stage_of' ? within : apart;
    pairs.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  return { within, apart };
}
