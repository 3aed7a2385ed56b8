/** What waits beside the log, proposals and rows set aside, without somebody who is erased. */
import { canonical, type Json } from '../claim/canonical.ts';
import type { Draft } from '../claim/draft.ts';
import { draftSchema } from '../claim/draft.ts';
import { masked } from '../claim/locator.ts';
import type { Transaction } from '../ledger/port.ts';
import type { NameFinder } from '../names/index.ts';
import type { Masks } from './erasure-masks.ts';
import type { ErasureScope, Reading } from './erasure-scope.ts';

/** How many proposals and rows go. One that is about others too stays, without the words. */
export async function eraseWaiting(
  tx: Transaction,
  scope: ErasureScope,
  reading: Reading,
  finder: NameFinder,
  masks: Pick<Masks, 'documents'>,
): Promise<{ proposals: number; aside: number }> {
  const everywhere = reading.alike.length === 0;
  const concerns = (document: string): boolean => everywhere || scope.touched.has(document);
  const ids = new Set([...scope.mentions, ...scope.claims]);
  let proposals = 0;
  const kept = await tx.all<{ proposal: string; document: string; body: string; rejected_why: string | null }>(
    'select proposal, document, body, rejected_why from proposal order by proposal',
  );
  for (const { proposal, document, body, rejected_why } of kept) {
    const { draft: raw, ...rest } = JSON.parse(body) as { draft: unknown } & Record<string, Json>;
    if (rejected_why !== null && concerns(document) && finder.whole(rejected_why).length > 0)
      await tx.run('update proposal set rejected_why = null where proposal = ?', [proposal]);
    const draft = draftSchema.parse(raw);
    const stays = concerns(document) ? withoutNamed(draft, finder, ids) : draft;
    if (stays === null) {
      proposals++;
      await tx.run('delete from proposal where proposal = ?', [proposal]);
      continue;
    }
    const blank = (text: string): string => (concerns(document) ? masked(text, finder.whole(text)) : text);
    const text = masks.documents.get(document)?.texts.values().next().value;
    const quoted = text === undefined ? stays : quoting(stays, text);
    const made = canonical({ ...rest, draft: eachString(quoted as unknown as Json, blank) });
    if (made !== body) await tx.run('update proposal set body = ? where proposal = ?', [made, proposal]);
  }
  let aside = 0;
  const rows = await tx.all<{ document: string; line: number; code: string; reason: string; cells: string }>(
    'select document, line, code, reason, cells from aside order by document, line, code',
  );
  for (const { document, line, code, reason, cells } of rows) {
    const said = [reason, (JSON.parse(cells) as string[]).join(' ')].join('\n');
    const ofRow = reading.words.get(document)?.rows.has(line) ?? false;
    if (!ofRow && !(concerns(document) && finder.whole(said).length > 0)) continue;
    aside++;
    await tx.run('delete from aside where document = ? and line = ? and code = ?', [document, line, code]);
  }
  return { proposals, aside };
}

/** A draft without who goes; null where it is about nobody else. */
function withoutNamed(draft: Draft, finder: NameFinder, ids: ReadonlySet<string>): Draft | null {
  const gone = new Set(
    draft.mentions.flatMap(({ key, kind, claims }) =>
      ids.has(key.replace(/^id:/, '')) ||
      (kind === 'person' && claims.some(({ value }) => value.kind === 'name' && finder.isName(value.text)))
        ? [key]
        : [],
    ),
  );
  if (gone.size === 0) return draft;
  const names = (value: Draft['mentions'][number]['claims'][number]['value']): boolean =>
    value.kind === 'mention' && (gone.has(value.mention) || ids.has(value.mention.replace(/^id:/, '')));
  const mentions = draft.mentions.flatMap((mention) => {
    if (gone.has(mention.key)) return [];
    const left = mention.claims.filter(({ value }) => !names(value));
    const lost = mention.claims.some(({ property, value }) => property === 'prisoner' && names(value));
    const alone = lost && !left.some(({ property }) => property === 'prisoner');
    return alone || left.length === 0 ? [] : [{ ...mention, claims: left }];
  });
  // A draft's first mention is what it is about.
  if (mentions[0]?.key !== draft.mentions[0]?.key) return null;
  const there = new Set(mentions.map(({ key }) => key));
  return {
    mentions,
    judgements: draft.judgements.filter(
      ({ mention, other }) =>
        (there.has(mention) || mention.startsWith('id:')) && (there.has(other) || other.startsWith('id:')),
    ),
  };
}

/** The draft with every quote as the masked text has it: taken later, it must still find its words. */
function quoting(draft: Draft, text: string): Draft {
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => ({
      ...mention,
      claims: mention.claims.map((claim) =>
        claim.locator.kind === 'span'
          ? { ...claim, locator: { ...claim.locator, quote: text.slice(claim.locator.start, claim.locator.end) } }
          : claim,
      ),
    })),
  };
}

function eachString(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => eachString(one as Json, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, Json | undefined>).map(([key, one]) => [
      key,
      one === undefined ? undefined : eachString(one, change),
    ]),
  );
}
