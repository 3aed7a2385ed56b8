/** Everything that follows for one entity, from what is known around it. The register keeps these rows in step. */

import type { Bounds } from '../claim/dates.ts';
import { boundsOf } from '../claim/dates.ts';
import { LINK_TYPES, STAGES } from '../claim/links.ts';
import type { Property } from '../claim/vocabulary.ts';
import { batchOf } from './batch.ts';
import { conflictsOf } from './conflict.ts';
import { custodyOf } from './custody.ts';
import type { Derived, LinkBody, StatementBody } from './derived.ts';
import { NO_BOUNDS } from './derived.ts';
import { eventOf } from './event.ts';
import type { Knowledge } from './knowledge.ts';
import { attestations, namesOf } from './names-of.ts';

export function deriveEntity(knowledge: Knowledge, entity: string): Derived[] {
  const kind = knowledge.kindOf(entity);
  if (kind === undefined || knowledge.toldOf(entity).length === 0) return [];
  const out: Derived[] = conflictsOf(knowledge, entity, kind).map((body) => ({
    kind: 'conflict',
    entity,
    part: body.property,
    bounds: NO_BOUNDS,
    body,
  }));
  switch (kind) {
    case 'person':
    case 'organisation':
    case 'place':
      out.push({ kind: 'name', entity, part: '', bounds: NO_BOUNDS, body: namesOf(knowledge, entity, kind) });
      custodyOf(knowledge, entity).forEach((body, i) => {
        out.push({
          kind: 'custody',
          entity,
          part: String(i + 1),
          bounds: { lo: body.start.lo, hi: body.end?.hi ?? null },
          body,
        });
      });
      break;
    case 'event':
    case 'figure': {
      const body = eventOf(knowledge, entity);
      if (body) out.push({ kind: 'event', entity, part: '', bounds: body.bounds, body });
      const batch = batchOf(knowledge, entity);
      if (batch) out.push({ kind: 'batch', entity, part: '', bounds: batch.bounds, body: batch });
      break;
    }
    case 'link': {
      const body = linkOf(knowledge, entity);
      if (body) out.push({ kind: 'link', entity, part: '', bounds: NO_BOUNDS, body });
      break;
    }
    case 'position':
    case 'assessment':
      out.push({
        kind: 'statement',
        entity,
        part: '',
        bounds: documentBounds(knowledge, entity),
        body: statementOf(knowledge, entity, kind),
      });
      break;
    case 'determination':
      break;
    default:
      return kind satisfies never;
  }
  return out;
}

function linkOf(knowledge: Knowledge, entity: string): LinkBody | null {
  const rows = knowledge.toldOf(entity);
  const valueIn = (property: Property) => rows.find((row) => row.property === property)?.value;
  const [code, from, to, stage, gap] = (['link', 'from', 'to', 'stage', 'gap'] as const).map(valueIn);
  const link = code?.kind === 'code' ? LINK_TYPES.find((word) => word === code.code) : undefined;
  if (!link || from?.kind !== 'mention' || to?.kind !== 'mention') return null;
  return {
    link,
    from: from.mention,
    to: to.mention,
    stage: stage?.kind === 'code' ? (STAGES.find((word) => word === stage.code) ?? null) : null,
    gap: gap?.kind === 'text' ? gap.text : null,
    by: attestations(rows),
  };
}

function statementOf(knowledge: Knowledge, entity: string, kind: StatementBody['kind']): StatementBody {
  const rows = knowledge.toldOf(entity);
  const valueIn = (property: Property) => rows.find((row) => row.property === property)?.value;
  const text = (property: Property): string | null => {
    const value = valueIn(property);
    return value?.kind === 'text' ? value.text : value?.kind === 'code' ? value.code : null;
  };
  const who = valueIn(kind === 'position' ? 'holder_of' : 'author');
  const probability = valueIn('probability');
  return {
    kind,
    posture: text('posture') ?? '',
    topic: text('topic'),
    who: who?.kind === 'mention' ? who.mention : null,
    statement: text('statement') ?? '',
    hedge: text('hedge'),
    probability: probability?.kind === 'number' ? probability.number : null,
    about: rows.flatMap((row) => (row.property === 'about' && row.value.kind === 'mention' ? [row.value.mention] : [])),
    by: attestations(rows),
  };
}

/** A statement is of the day its document was published. */
function documentBounds(knowledge: Knowledge, entity: string): Bounds {
  const first = knowledge.toldOf(entity)[0];
  const source = first && knowledge.source(first);
  return source ? source.bounds : boundsOf('../..');
}
