/**
 * The little of HTML that tables need. A parser is handed in by the host: the page has its own, the command
 * brings one. `line` is where an element begins in the file, if the parser knows.
 */
export type HtmlNode = HtmlText | HtmlElement;

/** Text between elements. */
export type HtmlText = { readonly kind: 'text'; readonly text: string };

/** An element, its name in lower case, with what is inside it. */
export type HtmlElement = {
  readonly kind: 'element';
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly HtmlNode[];
  readonly line?: number;
};

/** Parses a whole document or a fragment; never throws, whatever the text. */
export type HtmlParser = (html: string) => readonly HtmlNode[];
