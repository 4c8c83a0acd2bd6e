/** Whether Excel refused because a request or its answer is too large. */
export function isTooLarge(error: unknown): boolean {
  return refusalCode(error)?.endsWith('PayloadSizeLimitExceeded') ?? false;
}

/** Whether Excel cannot take back in one step what was asked of it. */
export function isNoUndo(error: unknown): boolean {
  return refusalCode(error) === 'UndoNotSupported';
}

/** The code that Excel gives with a refusal: `InvalidOperationInCellEditMode`; `undefined` for any other error. */
export function refusalCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
