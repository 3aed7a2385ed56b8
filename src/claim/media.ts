/** Media types (RFC 6838) under which a document is kept, where they decide what it is: a table is read by rows, all else as text. */
export const TABLE_MEDIA = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  json: 'application/json',
  jsonl: 'application/jsonl',
  /** Entities of FollowTheMoney, which travel as JSON Lines. */
  ftm: 'application/jsonl',
} as const;

const TABLES: ReadonlySet<string> = new Set(Object.values(TABLE_MEDIA));

export const isTableMedia = (media: string): boolean => TABLES.has(media);
