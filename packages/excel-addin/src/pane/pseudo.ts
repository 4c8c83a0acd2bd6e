/**
 * Under `#pseudo` every sentence that went through the texts is made strange (`⟦Ťåŕķîşţå⟧`), and a third longer: what
 * still reads plainly was never translated, and what no longer fits would not fit in Swedish.
 */
export function pseudo(text: string): string {
  if (!isOn()) return text;
  const strange = [...text].map((char) => STRANGE.get(char) ?? char).join('');
  return `⟦${strange}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}

function isOn(): boolean {
  return globalThis.location?.hash === '#pseudo';
}

const STRANGE = new Map(
  Object.entries({
    a: 'å',
    c: 'ç',
    e: 'ë',
    i: 'î',
    k: 'ķ',
    n: 'ñ',
    o: 'ø',
    r: 'ŕ',
    s: 'ş',
    t: 'ţ',
    u: 'û',
    y: 'ÿ',
  }),
);
