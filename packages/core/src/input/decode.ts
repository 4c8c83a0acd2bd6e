import type { NotText } from '../model/not-text.js';

/** The text of a file, or why it is none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: NotText };

/** Pasted tables are small; a larger file was taken by mistake. */
const LARGEST_TEXT = 20_000_000;

/** Bytes of a file as text: UTF-16 by its mark, else UTF-8, else Windows-1252. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_TEXT) return { ok: false, problem: 'too-large' };
  const known = signature(bytes);
  if (known !== undefined) return { ok: false, problem: known };
  const text = toText(bytes);
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  return hasControls(text) ? { ok: false, problem: 'binary' } : { ok: true, text };
}

function signature(bytes: Uint8Array): NotText | undefined {
  const starts = (...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'workbook';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'old-workbook';
  return starts(0x25, 0x50, 0x44, 0x46) ? 'pdf' : undefined;
}

function toText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}
