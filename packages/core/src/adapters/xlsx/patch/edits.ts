/** A stretch of a document and what is to stand in its place; `from` is `to` where something is put in. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** The most bytes that a letter of a text takes in UTF-8. */
const WIDEST = 3;

/** The document with all edits made. They may come in any order, but not lie over each other. */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const inOrder = edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const grown = edits.reduce((sum, { from, to, text }) => sum + WIDEST * text.length - (to - from), 0);
  const result = new Uint8Array(bytes.length + Math.max(0, grown));
  let [read, written] = [0, 0];
  for (const { from, to, text } of inOrder) {
    result.set(bytes.subarray(read, from), written);
    written = writeText(result, written + from - read, text);
    read = to;
  }
  result.set(bytes.subarray(read), written);
  return result.subarray(0, written + bytes.length - read);
}

/** Writes a text in UTF-8 and gives the place after it. */
function writeText(to: Uint8Array, from: number, text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter > LAST_ASCII) return writeEncoded(to, from, text);
    to[from + at] = letter;
  }
  return from + text.length;
}

const LAST_ASCII = 127;

function writeEncoded(to: Uint8Array, from: number, text: string): number {
  const encoded = new TextEncoder().encode(text);
  to.set(encoded, from);
  return from + encoded.length;
}
