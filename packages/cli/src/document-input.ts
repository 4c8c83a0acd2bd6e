import { decodeText, evaluate } from '@eurakit/core/read';
import { done, type Outcome, stop } from './outcome.js';
import { unreadableText } from './unreadable.js';
import { docxTooLarge, docxUnreadable } from './words/report-problems.js';

/** The text of a document, or its HTML: that of a Word document by a reader that only then is loaded. */
export async function documentText(file: string, bytes: Uint8Array): Promise<Outcome<string>> {
  if (isDocx(bytes)) {
    if (unpackedSize(bytes) > MOST_UNPACKED) return stop(docxTooLarge(file));
    const { htmlOfDocx } = await import('./docx.js');
    const html = await htmlOfDocx(bytes);
    return html === undefined ? stop(docxUnreadable(file)) : done(`<!doctype html>${html}`);
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return done(decoded.text);
  const plain = decoded.problem === 'binary' ? decodeText(withoutControls(bytes)) : decoded;
  return plain.ok ? done(plain.text) : stop(unreadableText(file, evaluate({ bytes })));
}

/** A zip that holds the text of a Word document. */
export function isDocx(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  return isZip && Buffer.from(bytes).includes('word/document.xml');
}

const MOST_UNPACKED = 200_000_000;
const DIRECTORY_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** How large the parts of a zip say that they are unpacked. */
function unpackedSize(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes);
  let size = 0;
  for (let at = buffer.indexOf(DIRECTORY_ENTRY); at >= 0; at = buffer.indexOf(DIRECTORY_ENTRY, at + 4)) {
    if (at + 28 <= buffer.length) size += buffer.readUInt32LE(at + 24);
  }
  return size;
}

/** Some control characters slip into texts; more of them are no text. */
function withoutControls(bytes: Uint8Array): Uint8Array {
  const kept = bytes.filter((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
  return kept.length * 20 >= bytes.length * 19 ? kept : bytes;
}
