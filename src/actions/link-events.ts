/** Say by hand how two events hang together: one is a part or a stage of the other. A claim like any other, by whoever enters it. */
import type { Draft } from '../claim/draft.ts';
import type { LinkType, Stage } from '../claim/links.ts';
import { Refusal } from '../claim/problem.ts';
import { derivedAt, membersOf, NOW } from '../register/rows.ts';
import type { Entered } from './enter.ts';
import { enterDrafts } from './enter.ts';
import type { Workspace } from './workspace.ts';

/** `from` is a part of `to`, or its stage. Mentions, by their ids. */
export interface EventLink {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly stage?: Stage | undefined;
}

/** The same link drafted twice is one. */
export function linkDraft({ type, from, to, stage }: EventLink): Draft {
  const hand = { modality: 'actual' as const, valid: null, locator: { kind: 'hand' as const }, chain: [] };
  return {
    mentions: [
      {
        key: `link ${type} ${from} > ${to}`,
        kind: 'link',
        claims: [
          { property: 'link', value: { kind: 'code', code: type }, ...hand },
          { property: 'from', value: { kind: 'mention', mention: `id:${from}` }, ...hand },
          { property: 'to', value: { kind: 'mention', mention: `id:${to}` }, ...hand },
          ...(stage === undefined
            ? []
            : [{ property: 'stage' as const, value: { kind: 'code' as const, code: stage }, ...hand }]),
        ],
      },
    ],
    judgements: [],
  };
}

/** Throws {@link Refusal} where one of the two is no event, both are one, or it would go round in a circle. */
export async function linkEvents(workspace: Workspace, link: EventLink, why: string): Promise<Entered> {
  await refuseImpossible(workspace, link);
  return enterDrafts(workspace, [linkDraft(link)], why);
}

async function refuseImpossible({ ledger: { store } }: Workspace, { from, to }: EventLink): Promise<void> {
  const members = await membersOf(store, 'mention', [from, to], NOW);
  const [part, whole] = [from, to].map((id) => members.get(id)?.entity ?? id) as [string, string];
  const events = new Map((await derivedAt(store, 'event', NOW, [part, whole])).map((row) => [row.entity, row.body]));
  for (const [id, entity] of [
    [from, part],
    [to, whole],
  ] as const) {
    if (events.has(entity)) continue;
    throw new Refusal({
      code: members.has(id) ? 'type_mismatch' : 'missing_value',
      message: `${id} is no event that is known here. A part and its whole are two events; \`rollcall releases\` and \`rollcall dealings\` give their ids.`,
    });
  }
  if (part === whole)
    throw new Refusal({ code: 'id_conflict', message: `${from} and ${to} are one event: it is no part of itself.` });
  if ((await wholesAbove(store, whole)).has(part))
    throw new Refusal({
      code: 'id_conflict',
      message: `${to} is told to be within ${from} already. Nothing was entered: \`rollcall log\` finds the entry that said so, \`rollcall undo\` takes it back.`,
    });
}

/** Every event that this one is told to be a part or a stage of, however far up. */
async function wholesAbove(store: Workspace['ledger']['store'], event: string): Promise<Set<string>> {
  const links = (await derivedAt(store, 'link', NOW)).filter(
    ({ body }) => body.link === 'part_of' || body.link === 'stage_of',
  );
  const members = await membersOf(
    store,
    'mention',
    [...new Set(links.flatMap(({ body }) => [body.from, body.to]))],
    NOW,
  );
  const above = new Set<string>();
  for (let edge = [event]; edge.length > 0; ) {
    const next = links.flatMap(({ body }) =>
      edge.includes(members.get(body.from)?.entity ?? '') ? (members.get(body.to)?.entity ?? []) : [],
    );
    edge = next.filter((whole) => !above.has(whole));
    for (const whole of edge) above.add(whole);
  }
  return above;
}
