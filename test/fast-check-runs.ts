/** How often a property is tried: `n` times in `npm test`, a hundred times as often in `npm run fuzz`. */
export function runs(n: number): number {
  return process.env.EURAKIT_FUZZ === '1' ? n * 100 : n;
}
