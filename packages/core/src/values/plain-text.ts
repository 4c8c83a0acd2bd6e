/** Text with every run of white space, no-break spaces too, as one space, and none at the ends. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Text as labels and headings are compared: apart from white space and capitals. */
export function comparable(text: string): string {
  return plainText(text).toLowerCase();
}
