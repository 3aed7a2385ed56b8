/** Well-formed UTF-8, byte by byte: for saying where it ends, which a decoder does not. */

/** Offset of the first byte in [from, to) that is not part of well-formed UTF-8 (Unicode Standard, table 3-7); or -1. */
export function firstInvalid(bytes: ArrayLike<number>, from: number, to: number): number {
  for (let i = from; i < to; ) {
    const lead = bytes[i] ?? 0;
    const length = lengthBy(lead);
    if (length === 0 || i + length > to) return i;
    const second = bytes[i + 1] ?? 0;
    if (length > 1 && (second < lowestSecond(lead) || second > highestSecond(lead))) return i;
    for (let k = 2; k < length; k += 1) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i;
    i += length;
  }
  return -1;
}

function lengthBy(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

const lowestSecond = (lead: number): number => (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80);
const highestSecond = (lead: number): number => (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf);
