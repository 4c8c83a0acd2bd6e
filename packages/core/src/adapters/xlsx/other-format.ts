import type { OpenProblem, OtherFormat } from '../../grid/open-problem.js';
import type { ZipEntry } from './codec/zip-entry.js';
import { indexOfText } from './xml/scanner.js';

/** What bytes that are no zip are; `undefined` where nothing we know begins like them. */
export function problemOfBytes(bytes: Uint8Array): OpenProblem | undefined {
  if (bytes.length === 0) return { kind: 'empty-file' };
  if (BEGINNING_OF_OLE.every((byte, index) => bytes[index] === byte)) return problemOfOle(bytes);
  if (indexOfText(bytes.subarray(0, LATE_PDF), '%PDF-', 0) >= 0)
    return { kind: 'other-format', format: 'pdf' };
  if (IMAGES.some((image) => image.every((byte, index) => bytes[index] === byte)))
    return { kind: 'other-format', format: 'image' };
  const start = new TextDecoder().decode(bytes.subarray(0, LATE_PDF)).trimStart().toLowerCase();
  const format = TEXTS.find(([beginning]) => start.startsWith(beginning))?.[1];
  return format === undefined ? undefined : { kind: 'other-format', format };
}

const BEGINNING_OF_OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** PDF readers look this far for the beginning. */
const LATE_PDF = 1024;
const IMAGES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];
const TEXTS: readonly (readonly [string, OtherFormat])[] = [
  ['<!doctype html', 'html'],
  ['<html', 'html'],
  ['<?xml', 'xml'],
  ['{\\rtf', 'rtf'],
];

/** An entry of an OLE file's directory begins with its name in UTF-16, at a multiple of its length. */
const OLE_ENTRY = 128;

/** Excel puts an .xlsx with a password into the same wrapping as an old .xls, under this name. */
function problemOfOle(bytes: Uint8Array): OpenProblem {
  for (let at = 512; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY)
    if (bytes[at] === 0x45 && isUtf16(bytes, at, 'EncryptedPackage')) return { kind: 'password-protected' };
  return { kind: 'other-format', format: 'xls' };
}

function isUtf16(bytes: Uint8Array, at: number, text: string): boolean {
  return Array.from(text).every(
    (letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0,
  );
}

/** Which other format a zip is, by the parts it has. */
export function formatOfParts(entries: readonly ZipEntry[]): OtherFormat | undefined {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has('content.xml') && (names.has('mimetype') || names.has('meta-inf/manifest.xml'))) return 'ods';
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('xl/workbook.xml')) return undefined;
  if (names.has('word/document.xml')) return 'word';
  return names.has('ppt/presentation.xml') ? 'powerpoint' : undefined;
}
