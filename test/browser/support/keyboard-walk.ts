import type { Page } from 'playwright-core';

/** Where the Tab key stops. */
export type Stop = {
  readonly role: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Whether it looks otherwise than when it has no focus. */
  readonly hasMark: boolean;
};

const MOST = 300;

/**
 * Presses Tab from the beginning of a page until it is left or begins anew; the stops in their order, and how many
 * things that can be used with a mouse were never reached.
 */
export async function keyboardWalk(
  page: Page,
): Promise<{ readonly stops: readonly Stop[]; readonly unreached: readonly string[] }> {
  await page.evaluate(BEGIN);
  const stops: Stop[] = [];
  for (let count = 0; count < MOST; count += 1) {
    await page.keyboard.press('Tab');
    const stop: Stop | null = await page.evaluate(STOP);
    if (stop === null) return { stops, unreached: await page.evaluate(UNREACHED) };
    stops.push(stop);
  }
  throw new Error(`Tab stopped ${MOST} times and did not come round`);
}

const BEGIN = `(() => {
  globalThis.reached = new Set();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
})()`;

/** The element with focus, or nothing where there is none or it had focus before. */
const STOP = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body || reached.has(element)) return null;
  reached.add(element);
  const look = () => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor].join();
  };
  const { width, height } = element.getBoundingClientRect();
  const focused = look();
  element.blur();
  const plain = look();
  element.focus({ focusVisible: true });
  return {
    role: element.computedRole,
    name: element.computedName,
    isVisible: width > 0 && height > 0 && element.checkVisibility(),
    hasMark: focused !== plain,
  };
})()`;

/** Of radio buttons one is enough: arrows lead to the others. */
const UNREACHED = `[...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]')]
  .filter((element) => element.checkVisibility() && !element.disabled && element.tabIndex >= 0)
  .filter((element) => !reached.has(element))
  .filter(({ type, name }) => type !== 'radio' || ![...reached].some((other) => other.type === 'radio' && other.name === name))
  .map((element) => element.outerHTML.slice(0, 120))`;
