/** A cell of a spreadsheet holds this many characters. */
const MOST_IN_CELL = 32_767;

/** Texts that no cell holds: cut where they are shown, whole where the workbook keeps what no sheet shows. */
export type LongTexts = {
  /** The text as a cell has it; one that is too long ends in its number. */
  readonly cut: (text: string) => string;
  /** The whole texts that were cut so far. */
  readonly all: readonly string[];
};

/** Begins without any. */
export function longTexts(): LongTexts {
  const all: string[] = [];
  return {
    all,
    cut: (text) => (text.length <= MOST_IN_CELL ? text : shortened(text, all.push(text))),
  };
}

/** The text that was cut to what a cell says, or what the cell says. */
export function wholeText(shown: string, all: readonly string[]): string {
  if (shown.length < MOST_IN_CELL - 100) return shown;
  return all.find((text, nth) => shortened(text, nth + 1) === shown) ?? shown;
}

function shortened(text: string, number: number): string {
  return `${text.slice(0, MOST_IN_CELL - 50).replace(/[\ud800-\udbff]$/, '')}… (${number})`;
}
