/** The two ways out: answers on standard output, remarks for people on standard error. */
import { printable, printableJson } from '../actions/printable.ts';

/** JSON on one object a call; nothing in it can steer a terminal. */
export function printJson(value: unknown): void {
  process.stdout.write(`${printableJson(value, 2)}\n`);
}

export function printText(text: string): void {
  process.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
}

/** A line for the person at the terminal; standard output stays clean for programs. */
export function remark(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** A reader that has seen enough closes the pipe (`rollcall people | head`): that is no failure. */
export function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}
