import type { Severity } from '@eurakit/core';

const OURS = '"eurakit:';

/** Light fills with dark letters, whatever the cell's own colours are: those of Excel's own bad, neutral and plain. */
const COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#FFC7CE', font: '#6B0010' },
  warning: { fill: '#FFEB9C', font: '#5C4300' },
  notice: { fill: '#DDEBF7', font: '#1F3864' },
};

/** Makes a conditional format a mark of ours. Its formula always holds; the text in it says whose it is. */
export function makeMark({ rule, format }: Excel.CustomConditionalFormat, severity: Severity): void {
  const { fill, font } = COLOURS[severity];
  rule.formula = `=N(${OURS}${severity}")=0`;
  format.fill.color = fill;
  format.font.color = font;
}

/** Whether a conditional format with this formula is a mark of ours. */
export function isMark(formula: string): boolean {
  return formula.includes(OURS);
}
