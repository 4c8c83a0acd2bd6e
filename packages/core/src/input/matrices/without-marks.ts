const BLOCK_TAG =
  /<\/?(?:p|div|ul|ol|tr|h[1-6]|table|tbody|thead|blockquote|section)(?:\s[^<>]*)?\/?>|<br\s?\/?>/giu;
const ITEM_TAG = /<li(?:\s[^<>]*)?>/giu;
const INLINE_TAG =
  /<\/?(?:b|i|u|s|em|strong|span|font|a|sup|sub|small|td|th|li|o:p|strike|mark|code)(?:\s[^<>]*)?\/?>/giu;
const CUT_TAG = /<\/?(?:p|br|li|ul|div|span|b|i|strong|em)(?: ?\/)?$/iu;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  rarr: '→',
};

/**
 * A text without what a copy left in it: tags of paragraphs and letters, entities, control and invisible
 * characters. A tag that is none (`<http://…>`, `< 5`) is text.
 */
export function withoutMarks(text: string): string {
  const shown = withoutControls(text);
  if (!/[<&]/.test(shown)) return tidyLines(shown);
  const plain = shown
    .replace(BLOCK_TAG, '\n')
    .replace(ITEM_TAG, '\n• ')
    .replace(INLINE_TAG, '')
    .replace(CUT_TAG, '')
    .replace(/&(?<name>[A-Za-z]{2,6});/g, (whole, name: string) =>
      Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
    )
    .replace(/&#(?<code>\d{2,5});/g, (whole, code: string) =>
      Number(code) >= 32 && Number(code) < 55_296 ? String.fromCodePoint(Number(code)) : whole,
    );
  return tidyLines(plain);
}

/** Lines without spaces at their ends or several in a row, and without empty ones. */
export function tidyLines(text: string): string {
  return text
    .split(/[\n\v]/)
    .map((line) => line.replace(/[\s\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what has to go
  return text.replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '');
}
