/** What can be taken away from an edition, by name: its tables in two forms, and the descriptor of all. */
import { csvOf, dataPackage, jsonLinesOf } from '../publish/downloads/package.ts';
import { TABLE_NAMES, tableOf } from '../publish/downloads/tables.ts';
import type { Register } from './registers.ts';

export interface Download {
  readonly name: string;
  readonly mediatype: string;
  readonly body: (register: Register, title: string) => Promise<string>;
}

export const DOWNLOADS: readonly Download[] = [
  {
    name: 'datapackage.json',
    mediatype: 'application/json; charset=utf-8',
    body: async (register, title) => {
      const { n, day } = await register.step();
      const asked = await register.ask();
      const tables = [];
      for (const name of TABLE_NAMES) tables.push(await tableOf(register.reader, asked, name));
      return dataPackage({ title, day, step: n }, tables);
    },
  },
  ...TABLE_NAMES.flatMap((name): Download[] => [
    {
      name: `${name}.csv`,
      mediatype: 'text/csv; charset=utf-8',
      body: async (register) => csvOf(await tableOf(register.reader, await register.ask(), name)),
    },
    {
      name: `${name}.jsonl`,
      mediatype: 'application/jsonl; charset=utf-8',
      body: async (register) => jsonLinesOf(await tableOf(register.reader, await register.ask(), name)),
    },
  ]),
];
