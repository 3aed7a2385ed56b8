/** Notes within a picture file that no viewer shows: who took it, where, with what. By the structure of each format. */
import { latin1 } from './formats.ts';

/** What kinds of notes there are, as people say it; empty where there are none. */
export function notesIn(bytes: Uint8Array): readonly string[] {
  const head = latin1(bytes.subarray(0, 12));
  const found = head.startsWith('\x89PNG')
    ? pngNotes(bytes)
    : head.startsWith('\xff\xd8')
      ? jpegNotes(bytes)
      : head.startsWith('RIFF')
        ? riffNotes(bytes)
        : head.startsWith('GIF')
          ? gifNotes(bytes)
          : [];
  return [...new Set(found)];
}

const EXIF = 'details of the camera, the time and perhaps the place (Exif)';
const XMP = 'details of its editing (XMP)';
const COMMENT = 'a comment';
const AFTER_END = 'bytes behind its end';

/** Chunks (PNG, ISO/IEC 15948, clause 11). */
function pngNotes(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const notes: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (/^[tzi][ET]Xt$/.test(type)) notes.push(`a text ("${latin1(bytes.subarray(at + 8, at + 28)).split('\0')[0]}")`);
    if (type === 'eXIf') notes.push(EXIF);
    at += 12 + length;
    if (type === 'IEND') {
      if (at < bytes.length) notes.push(AFTER_END);
      break;
    }
  }
  return notes;
}

/** Segments up to the picture's data (JPEG, ISO/IEC 10918-1, annex B). */
function jpegNotes(bytes: Uint8Array): string[] {
  const notes: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) break;
    const start = latin1(bytes.subarray(at + 4, at + 36));
    if (marker === 0xe1) notes.push(start.startsWith('http') ? XMP : EXIF);
    if (marker === 0xed) notes.push('a caption or keywords (IPTC)');
    if (marker === 0xfe) notes.push(COMMENT);
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return notes;
}

/** Chunks of a WebP file. */
function riffNotes(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const notes: string[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const type = latin1(bytes.subarray(at, at + 4));
    if (type === 'EXIF') notes.push(EXIF);
    if (type === 'XMP ') notes.push(XMP);
    at += 8 + view.getUint32(at + 4, true) + (view.getUint32(at + 4, true) & 1);
  }
  return notes;
}

/** The comment extension (GIF89a, clause 24), found by its beginning: the pictures' data before it need not be read. */
function gifNotes(bytes: Uint8Array): string[] {
  for (let at = 13; at + 2 < bytes.length; at += 1)
    if (bytes[at] === 0x21 && bytes[at + 1] === 0xfe && bytes[at - 1] === 0) return [COMMENT];
  return [];
}
