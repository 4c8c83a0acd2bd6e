/** JSON that a workbook kept; `undefined` where somebody else wrote something else there. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
