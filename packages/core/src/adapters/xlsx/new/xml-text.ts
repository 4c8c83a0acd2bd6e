/** Text for the inside of an element; what XML cannot hold is written as `_x0001_`, as spreadsheets do. */
export function elementText(text: string): string {
  return escapedControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text for an attribute, its quotes not included. */
export function attributeText(text: string): string {
  return elementText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** A formula or another text that is no cell's text: characters that XML cannot hold are left out. */
export function plainXml(text: string): string {
  return text.replace(UNFIT, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Every part begins so. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Control characters, halves of a pair, and two that are no characters. */
const UNFIT = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** `_x0041_` as a person wrote it must not be read as an A. */
function escapedControls(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(
      UNFIT,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
