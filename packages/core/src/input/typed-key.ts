/** A party and its weight, as digits that the allocation reads exactly. */
export type TypedParty = { readonly name: string; readonly weight: string };

/** The parties of a typed key, one on a line (`Kotka 54319`), or the line that holds no number. */
export type TypedKey =
  | { readonly ok: true; readonly parties: readonly TypedParty[] }
  | { readonly ok: false; readonly line: string };

/** Reads a key as people type or paste it: name, then number; the number alone is a party without a name. */
export function readTypedKey(text: string): TypedKey {
  const parties: TypedParty[] = [];
  for (const line of text.split(/[\n;]/)) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (read === undefined) return { ok: false, line: line.trim() };
    parties.push(read);
  }
  return { ok: true, parties };
}

/** The last number of the line is the weight; groups of three digits may be kept apart by spaces. */
function readLine(line: string): TypedParty | undefined {
  const found =
    /^(.*?)[\s:=\t]*((?<![\d.,])\d{1,3}(?:[\s\u00a0]\d{3})+|(?<![\d.,])\d+)([.,]\d{1,10})?\s*%?\s*$/u.exec(
      line,
    );
  if (found === null) return undefined;
  const [, name = '', whole = '', decimals = ''] = found;
  const weight = whole.replace(/\s/gu, '') + decimals.replace(',', '.');
  return weight.length > 25 ? undefined : { name: name.trim(), weight };
}
