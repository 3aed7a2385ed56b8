/** What is here and what waits: for a person who opens the register in the morning. */
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import type { Reader } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { embargoesIn } from './embargoes.ts';
import { publications } from './publish.ts';
import type { Workspace } from './workspace.ts';

export interface Status {
  readonly entries: number;
  readonly lastAt: string;
  readonly root: string;
  readonly seeded: boolean;
  readonly documents: number;
  readonly people: number;
  readonly claims: number;
  /** Proposals nobody has looked at, in how many documents. */
  readonly waiting: { readonly proposals: number; readonly documents: number };
  /** Rows set aside, and tables whose rows wait for a mapping. */
  readonly aside: number;
  readonly unmapped: readonly { readonly document: string; readonly title: string }[];
  readonly unpublished: number;
  /** Embargoes that stand, and those of them whose day has passed: somebody has to lift them. */
  readonly embargoes: { readonly standing: number; readonly passed: number };
}

/** All of one moment, also where others are writing. */
export const status = (workspace: Workspace): Promise<Status> =>
  workspace.ledger.store.snapshot((reader) => statusIn(workspace, reader));

async function statusIn(workspace: Workspace, reader: Reader): Promise<Status> {
  const { ledger } = workspace;
  const kept = await embargoesIn(reader, workspace.now());
  const number = async (sql: string, ...cells: number[]): Promise<number> =>
    (await first<{ n: number }>(reader, sql, cells))?.n ?? 0;
  const head = await ledger.head(reader);
  let published = 0;
  for (const audience of EDITION_AUDIENCES)
    for (const { upto } of await publications(workspace, audience, reader)) published = Math.max(published, upto);
  const [waiting] = await reader.all<{ proposals: number; documents: number }>(
    "select count(*) as proposals, count(distinct document) as documents from proposal where outcome = 'waiting'",
  );
  return {
    entries: head.entry,
    lastAt: head.at,
    root: head.root,
    seeded: ledger.seeded,
    documents: await number('select count(*) as n from source where k1 is null'),
    people: await number(`
      select count(distinct m.entity) as n from member m join spot s on s.mention = m.mention and s.k1 is null
      where m.k1 is null and s.kind = 'person'`),
    claims: await number('select count(*) as n from told where k1 is null'),
    waiting: waiting ?? { proposals: 0, documents: 0 },
    aside: await number('select count(*) as n from aside'),
    unmapped: await reader.all<{ document: string; title: string }>(`
      select s.document, s.title from source s
      where s.k1 is null and s.kind = 'table' and not exists (select 1 from sighting w where w.document = s.document and w.k1 is null)
      order by s.title`),
    unpublished: await number("select count(*) as n from entry where kind <> 'publish' and entry > ?", published),
    embargoes: { standing: kept.length, passed: kept.filter(({ passed }) => passed).length },
  };
}
