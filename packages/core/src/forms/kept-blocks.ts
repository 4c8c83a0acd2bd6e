/** What the sheets of rows do not say of a table: its version, which years of the sheet it has, that it has no rows. */
export type KeptBlock = {
  readonly sheet?: string;
  readonly version?: string;
  /** By their numbers from 1; all of the sheet's where they are not given. */
  readonly years?: readonly number[];
  readonly isEmpty?: boolean;
};

/** By the beginning of the rows' hidden names: `budget`, `partners.2.budget`. */
export type KeptBlocks = Readonly<Record<string, KeptBlock>>;

/** Reads what was kept; nothing where somebody changed it to something else. */
export function readKeptBlocks(value: unknown): KeptBlocks {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, block]) => [key, readBlock(block)]));
}

function readBlock(value: unknown): KeptBlock {
  if (typeof value !== 'object' || value === null) return {};
  const { sheet, version, years, isEmpty }: Partial<Record<keyof KeptBlock, unknown>> = value;
  return {
    ...(typeof sheet === 'string' && { sheet }),
    ...(typeof version === 'string' && { version }),
    ...(Array.isArray(years) && { years: years.filter((one) => typeof one === 'number') }),
    ...(isEmpty === true && { isEmpty }),
  };
}
