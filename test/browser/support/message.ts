/** Plain data as text, with maps, what is absent, and numbers that are none. */
export function toText(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (value === undefined) return { $absent: true };
    if (value instanceof Map) return { $map: [...value] };
    return typeof value === 'number' && !Number.isFinite(value) ? { $number: String(value) } : value;
  });
}

/** Reads what `toText` wrote. */
export function fromText<Data>(text: string): Data {
  return revived(JSON.parse(text));
}

/** What JSON.parse gives, made whole again; not by its own reviver, which drops what is absent. */
function revived<Data>(data: Data): Data;
function revived(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(revived);
  if (typeof data !== 'object' || data === null) return data;
  if ('$absent' in data) return undefined;
  if ('$number' in data) return Number(data.$number);
  if ('$map' in data && Array.isArray(data.$map))
    return new Map(data.$map.map(([key, one]) => [key, revived(one)]));
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, revived(value)]));
}
