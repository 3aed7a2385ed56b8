/** What the services for others' tools are given by the site they stand on. */
import type { Context } from 'hono';
import type { Register } from '../../actions/registers.ts';
import type { PageContext } from '../../pages/index.ts';

export interface ServiceOptions {
  /** The edition to read now. */
  readonly register: () => Promise<Register>;
  readonly context: (c: Context, register: Register) => Promise<PageContext>;
  /** Scheme and host of the addresses that answers name. */
  readonly origin: () => string;
  /** Milliseconds since some moment; what a batch may take is measured by it. */
  readonly elapsed: () => number;
  readonly onFault: (error: unknown) => void;
}
