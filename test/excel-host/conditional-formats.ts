import type { Area } from '../../packages/core/src/grid/address.js';
import { type BookFormat, type BookSheet, overlaps } from './book.js';
import { ExcelFault, type HostObject } from './host-object.js';

/** The conditional formats of cells as Excel's `ConditionalFormatCollection`: those that reach into these areas. */
export function formatsObject(sheet: BookSheet, areas: readonly Area[]): HostObject {
  const own = (): readonly BookFormat[] =>
    sheet.formats.filter((format) => format.areas.some((one) => areas.some((area) => overlaps(one, area))));
  return {
    type: 'ConditionalFormatCollection',
    items: () => own().map((format) => formatObject(sheet, format)),
    item: (id) => {
      const found = own().find((format) => format.id === id);
      return found === undefined ? undefined : formatObject(sheet, found);
    },
    paths: {
      Add: ([type]) => {
        if (sheet.isProtected) throw new ExcelFault('AccessDenied', `${sheet.name} is protected`);
        if (type !== 'Custom') throw new ExcelFault('ApiNotFound', `the host makes no format ${type}`);
        const format = { id: newId(sheet), type, areas, formula: '', fill: undefined, font: undefined };
        sheet.formats.unshift(format);
        return formatObject(sheet, format);
      },
    },
  };
}

function newId({ formats }: BookSheet): string {
  return `{${1 + Math.max(0, ...formats.map(({ id }) => Number.parseInt(id.slice(1), 10)))}}`;
}

function formatObject(sheet: BookSheet, format: BookFormat): HostObject {
  return {
    type: 'ConditionalFormat',
    id: format.id,
    scalars: { Id: { get: () => format.id }, Type: { get: () => format.type } },
    objects: {
      Custom: () => {
        if (format.type !== 'Custom') throw new ExcelFault('InvalidOperation', `a format of ${format.type}`);
        return customObject(format);
      },
    },
    methods: {
      Delete: () => {
        if (sheet.isProtected) throw new ExcelFault('AccessDenied', `${sheet.name} is protected`);
        sheet.formats.splice(sheet.formats.indexOf(format), 1);
      },
    },
  };
}

function customObject(format: BookFormat): HostObject {
  const rule = textScalar('formula', format);
  return {
    type: 'CustomConditionalFormat',
    objects: {
      Rule: () => ({ type: 'ConditionalFormatRule', scalars: { Formula: rule } }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        objects: {
          Fill: () => ({ type: 'ConditionalRangeFill', scalars: { Color: textScalar('fill', format) } }),
          Font: () => ({ type: 'ConditionalRangeFont', scalars: { Color: textScalar('font', format) } }),
        },
      }),
    },
  };
}

function textScalar(
  name: 'formula' | 'fill' | 'font',
  format: BookFormat,
): { readonly get: () => unknown; readonly set: (given: unknown) => void } {
  return {
    get: () => format[name],
    set: (given) => {
      if (typeof given !== 'string') throw new ExcelFault('InvalidArgument', `no text: ${given}`);
      format[name] = given;
    },
  };
}
