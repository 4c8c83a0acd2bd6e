import type { Page } from 'playwright-core';

/**
 * The texts that a person can read or hear in the page and that did not go through the words of a language, where the
 * page makes those strange: `⟦Ţåŕķîşţå⟧`. What stands inside `except` may come from elsewhere.
 */
export async function plainTexts(page: Page, except: string): Promise<readonly string[]> {
  return page.evaluate(`(${TEXTS})(${JSON.stringify(except)})`);
}

const TEXTS = `(except) => {
  const found = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const { parentElement } = nodes.currentNode;
    if (parentElement.closest('script,style,' + except) === null) found.push(nodes.currentNode.data);
  }
  for (const element of document.querySelectorAll('[aria-label],[placeholder],[title],[alt]'))
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) found.push(element.getAttribute(name) ?? '');
  return [...new Set(found.map((text) => text.trim()))].map((text) => text.replace(/⟦[^⟧]*⟧/g, ''));
}`;
