import { type Block, blockText } from './block.js';

/** `1) … 2) …` in one paragraph, as one block each. */
export function inlineItems(block: Block): readonly Block[] {
  if (block.kind === 'row') return [block];
  const whole = blockText(block);
  const places = [...whole.matchAll(/(?<![\p{L}\p{N}(])(?<number>\d{1,2})\)\s/gu)];
  const inOrder = places.length > 1 && places.every(({ groups }, nth) => Number(groups?.number) === nth + 1);
  if (!inOrder) return [block];
  const head = whole.slice(0, places[0]?.index).trim();
  const { line } = block;
  return [
    ...(head === '' ? [] : [{ kind: 'text' as const, text: head, line }]),
    ...places.map((place, nth) => {
      const text = whole.slice(place.index + place[0].length, places[nth + 1]?.index).trim();
      return { kind: 'text' as const, text, line, bullet: place[0].trim() };
    }),
  ];
}
