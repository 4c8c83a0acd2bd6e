/** The same without fields that hold `undefined`. */
export function withoutAbsent<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>;
}

/** Fields that may be absent are absent; the others are there. */
type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };
