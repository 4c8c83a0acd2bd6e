import { sentence } from '@eurakit/core/render';
import type { Cells } from '../cell-types.js';

/** What is said of ranges whose shape will not do. */

export const notRectangular = sentence<[name: string]>({
  fi: (name) => `${name}: anna alue, jossa on ainakin yksi solu.`,
  sv: (name) => `${name}: ange ett område med minst en cell.`,
  en: (name) => `${name}: give a range of at least one cell.`,
});

export const tooManyCells = sentence<[name: string, most: number]>({
  fi: (name, most) => `${name}: alueessa on yli ${most} solua; anna pienempi alue, ei koko saraketta.`,
  sv: (name, most) => `${name}: området har över ${most} celler; ange ett mindre område, inte hela kolumnen.`,
  en: (name, most) =>
    `${name}: the range has more than ${most} cells; give a smaller one, not the whole column.`,
});

export const shapesDiffer = sentence<[one: Cells, other: Cells]>({
  fi: (one, other) =>
    `${one.name} on ${size(one)} ja ${other.name} on ${size(other)} solua; anna samankokoiset alueet tai yksi solu.`,
  sv: (one, other) =>
    `${one.name} är ${size(one)} och ${other.name} är ${size(other)} celler; ange lika stora områden eller en enda cell.`,
  en: (one, other) =>
    `${one.name} is ${size(one)} and ${other.name} is ${size(other)} cells; give ranges of one size, or a single cell.`,
});

export const oneCellExpected = sentence<[name: string]>({
  fi: (name) => `${name}: anna yksi solu, ei aluetta.`,
  sv: (name) => `${name}: ange en enda cell, inte ett område.`,
  en: (name) => `${name}: give a single cell, not a range.`,
});

export const notALine = sentence<[cells: Cells]>({
  fi: (cells) => `${cells.name} on ${size(cells)} solua; anna yksi rivi tai yksi sarake.`,
  sv: (cells) => `${cells.name} är ${size(cells)} celler; ange en rad eller en kolumn.`,
  en: (cells) => `${cells.name} is ${size(cells)} cells; give one row or one column.`,
});

export const weightsMissing = sentence<[parties: number, weights: number]>({
  fi: (parties, weights) =>
    `Osapuolia on ${parties}, painoja ${weights}; anna jokaiselle osapuolelle yksi paino tai yhtä suuri alue kuin amounts.`,
  sv: (parties, weights) =>
    `${parties} parter men ${weights} vikter; ange en vikt för varje part, eller ett lika stort område som amounts.`,
  en: (parties, weights) =>
    `${parties} parties but ${weights} weights; give one weight for each party, or a range as large as amounts.`,
});

function size({ height, width }: Cells): string {
  return `${height} × ${width}`;
}
