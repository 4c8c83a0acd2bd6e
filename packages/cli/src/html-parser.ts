import type { HtmlNode, HtmlParser } from '@eurakit/core/read';
import { Parser } from 'htmlparser2';

/** No document that a person made nests deeper; one that does is read up to there. */
const DEEPEST = 2_000;

/** Parses HTML of any quality into the tree that core reads, with the line on which each element begins. */
export const parseHtml: HtmlParser = (html) => {
  const top: HtmlNode[] = [];
  const open: HtmlNode[][] = [top];
  const lineOf = lineFinder(html);
  const parser = new Parser({
    onopentag(name, attributes) {
      const children: HtmlNode[] = [];
      const attribute = (wanted: string): string | undefined =>
        Object.hasOwn(attributes, wanted) ? attributes[wanted] : undefined;
      open.at(-1)?.push({ kind: 'element', name, attribute, children, line: lineOf(parser.startIndex) });
      open.push(children);
      if (open.length > DEEPEST) parser.pause();
    },
    ontext(text) {
      open.at(-1)?.push({ kind: 'text', text });
    },
    onclosetag() {
      if (open.length > 1) open.pop();
    },
  });
  parser.end(html);
  return top;
};

/** Finds the line, from 1, of an index; indices are asked for in rising order. */
function lineFinder(text: string): (index: number) => number {
  const breaks = /\r\n?|\n/g;
  let line = 1;
  let next = breaks.exec(text);
  return (index) => {
    while (next !== null && next.index < index) {
      line += 1;
      next = breaks.exec(text);
    }
    return line;
  };
}
