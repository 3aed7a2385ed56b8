/** One share of the work of `link`: reads words, counts patterns, scores pairs. On a thread, or here where a thread is not worth it. */
import type { KindOfKeys, Table } from '../resolve/index.ts';
import { blocksOfKind, fieldsOf, kindsOfKeys, patternsOf, Scorer, scoredPairs, wordsOf } from '../resolve/index.ts';
import type { Done, Task } from './link-tasks.ts';
import { sharedInts } from './shared.ts';

export class LinkWork {
  #table: Table | undefined;
  #kinds: readonly KindOfKeys[] = [];

  run(task: Task, progress: (done: number, of: number) => void): Done {
    switch (task.kind) {
      case 'words':
        return { kind: 'words', words: wordsOf(task.texts, task.part) };
      case 'table':
        this.#table = task.table;
        this.#kinds = kindsOfKeys(task.table);
        return { kind: 'table', kinds: this.#kinds.length };
      case 'blocks': {
        const kind = this.#kinds[task.of] as KindOfKeys;
        return { kind: 'blocks', blocks: blocksOfKind(kind, this.#given().size, sharedInts) };
      }
      case 'patterns':
        this.#kinds = [];
        return { kind: 'patterns', entries: patternsOf(this.#given(), task.blocks, task.share, progress).entries() };
      case 'pairs': {
        const table = this.#given();
        const { source } = table;
        const { once } = task;
        const apart = (a: number, b: number): boolean => source[a] === source[b] && once[source[a] as number] === 1;
        const scorer = new Scorer(fieldsOf(table), task.weights, task.rows);
        return { kind: 'pairs', pairs: scoredPairs(table.size, task.blocks, scorer, task.share, apart, progress) };
      }
    }
  }

  #given(): Table {
    if (!this.#table) throw new Error('asked to compare before a table was given');
    return this.#table;
  }
}
