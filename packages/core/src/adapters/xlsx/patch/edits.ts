/** A stretch of a document and what is to stand in its place; `from` is `to` where something is put in. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** The document with all edits made. They may come in any order, but not lie over each other. */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder();
  const inOrder = edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const texts = inOrder.map(({ text }) => encoder.encode(text));
  const grown = inOrder.reduce(
    (sum, { from, to }, index) => sum + (texts[index]?.length ?? 0) - (to - from),
    0,
  );
  const result = new Uint8Array(bytes.length + grown);
  let [read, written] = [0, 0];
  for (const [index, { from, to }] of inOrder.entries()) {
    const text = texts[index] ?? new Uint8Array();
    result.set(bytes.subarray(read, from), written);
    result.set(text, written + from - read);
    written += from - read + text.length;
    read = to;
  }
  result.set(bytes.subarray(read), written);
  return result;
}
