/** Excel outside the web cuts longer texts of properties without a word. */
const LONGEST = 255;

/** Asks for the custom properties of the workbook. */
export function askProperties({ workbook }: Excel.RequestContext): Excel.CustomPropertyCollection {
  const { custom } = workbook.properties;
  custom.load('items/key,items/value,items/type');
  return custom;
}

/** The properties that have a text. */
export function toProperties({ items }: Excel.CustomPropertyCollection): ReadonlyMap<string, string> {
  return new Map(
    items.filter(({ type }) => type === 'String').map(({ key, value }) => [key, String(value)] as const),
  );
}

/** The properties that do not hold the texts that are wanted. */
export function changedProperties(
  wanted: ReadonlyMap<string, string | undefined>,
  present: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | undefined> {
  return new Map([...wanted].filter(([key, text]) => present.get(key) !== text));
}

/** Makes properties hold the texts that are wanted; `present` are those that are there. */
export async function writeProperties(
  { workbook }: Excel.RequestContext,
  wanted: ReadonlyMap<string, string | undefined>,
  present: ReadonlyMap<string, string>,
): Promise<void> {
  const { custom } = workbook.properties;
  for (const [key, text] of wanted) {
    if (text !== undefined) custom.add(key, text);
    else if (present.has(key)) custom.getItem(key).delete();
  }
  await workbook.context.sync();
}

/** Makes the written properties hold again what they held `before`. */
export async function restoreProperties(
  context: Excel.RequestContext,
  written: ReadonlyMap<string, string | undefined>,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const now = askProperties(context);
  await context.sync();
  const old = new Map([...written.keys()].map((key) => [key, before.get(key)] as const));
  await writeProperties(context, old, toProperties(now));
}

/** A property that Excel would cut: its key. */
export function tooLongProperty(wanted: ReadonlyMap<string, string | undefined>): string | undefined {
  return [...wanted].find(([key, text = '']) => key.length > LONGEST || text.length > LONGEST)?.[0];
}
