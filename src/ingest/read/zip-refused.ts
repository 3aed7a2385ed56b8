/** A zip that is no format of its own: refused, with what is in it. */
import { Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { FORMATS, formatOfBytes } from './formats.ts';
import type { Reader } from './reader.ts';
import { openZip } from './zip.ts';

const SHOWN = 5;

export const refuseZip: Reader = ({ bytes }) => {
  const zip = openZip(bytes);
  const names = zip.names();
  const inner = names.find(
    (name) => /\.(?:zip|gz|7z|rar)$/i.test(name) || formatOfBytes(head(zip.pieces(name))) === 'zip',
  );
  if (inner !== undefined) {
    throw new Refusal({
      code: 'nested_too_deep',
      message: `The file is ${FORMATS.zip.label} that holds another archive ("${printable(inner, 80)}"); archives within archives are not opened. Unpack them and import the files that matter.`,
    });
  }
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  const shown = names.slice(0, SHOWN).map((name) => `"${printable(name, 80)}"`);
  throw new Refusal({
    code: 'unsupported_type',
    message: `The file is ${FORMATS.zip.label} (${shown.join(', ')}${more}). ${FORMATS.zip.advice}.`,
  });
};

function head(pieces: Iterable<Uint8Array>): Uint8Array {
  for (const piece of pieces) return piece;
  return new Uint8Array();
}
