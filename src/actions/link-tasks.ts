/** What `link` tells its threads, and what they answer. */
import type { Blocks, Part, ScoredPairs, Share, Table, Weights, Words } from '../resolve/index.ts';

export type Task =
  | { readonly kind: 'words'; readonly texts: readonly string[]; readonly part: Part }
  | { readonly kind: 'table'; readonly table: Table }
  /** One of the kinds of keys, by its number. */
  | { readonly kind: 'blocks'; readonly of: number }
  | { readonly kind: 'patterns'; readonly share: Share; readonly blocks: readonly Blocks[] }
  | {
      readonly kind: 'pairs';
      readonly share: Share;
      readonly blocks: readonly Blocks[];
      readonly weights: Weights;
      /** Of the table's fields, as `rowsOf` lays them. */
      readonly rows: Int32Array;
      /** By source, 1 where two rows of it are two people. */
      readonly once: Uint8Array;
    };

export type Done =
  | { readonly kind: 'words'; readonly words: Words }
  /** How many kinds of keys its records have. */
  | { readonly kind: 'table'; readonly kinds: number }
  | { readonly kind: 'blocks'; readonly blocks: Blocks }
  | { readonly kind: 'patterns'; readonly entries: readonly (readonly [code: number, count: number])[] }
  | { readonly kind: 'pairs'; readonly pairs: ScoredPairs };

export type Answer = Done | { readonly kind: 'progress'; readonly done: number; readonly of: number };
