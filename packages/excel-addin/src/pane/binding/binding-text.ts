import type { BoundCell } from '@eurakit/core/binding';

/** A binding as the text of its file. */
export function bindingText(cells: readonly BoundCell[]): string {
  return `${JSON.stringify({ eurakitBinding: 1, cells }, null, 2)}\n`;
}
