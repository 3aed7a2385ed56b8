/** What a source wrote, made fit for a terminal: nothing in it can steer the screen or turn text around. */
export { printable, printableJson } from '../ingest/read/characters.ts';
