import type { Io } from './io.js';
import { wrapped } from './wrapped.js';

/** Lines that a terminal need not break in the middle of a word; what is broken goes on under its own column. */
export function terminalLines(lines: readonly string[], { width }: Io): readonly string[] {
  return width === undefined
    ? lines
    : lines.flatMap((line) => {
        const column = /^ *\S.*? {2,}(?=\S)|^ *(?=\S)/.exec(line)?.[0].length ?? 0;
        return wrapped(line, width, ' '.repeat(column < width / 2 ? column : 2));
      });
}
