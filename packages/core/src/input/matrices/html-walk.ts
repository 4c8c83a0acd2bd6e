import type { HtmlElement, HtmlNode } from '../html-tree.js';

export type HtmlStep =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly element: HtmlElement };

/** Walks a tree in reading order, without recursion, so that no nesting is too deep; `into` says where to go in. */
export function* walkHtml(
  nodes: readonly HtmlNode[],
  into: (element: HtmlElement) => boolean = () => true,
): Iterable<HtmlStep> {
  const open: { readonly nodes: readonly HtmlNode[]; readonly element?: HtmlElement; next: number }[] = [
    { nodes, next: 0 },
  ];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const node = last.nodes[last.next];
    last.next += 1;
    if (node === undefined) {
      open.pop();
      if (last.element !== undefined) yield { kind: 'close', element: last.element };
    } else if (node.kind === 'text') {
      yield { kind: 'text', text: node.text };
    } else {
      yield { kind: 'open', element: node };
      open.push({ nodes: into(node) ? node.children : [], element: node, next: 0 });
    }
  }
}
