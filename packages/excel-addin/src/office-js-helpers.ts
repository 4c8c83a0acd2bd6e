import { ExcelUtilities } from '@microsoft/office-js-helpers';

/**
 * An empty sheet of this name: a new one, or the one that is there, its cells emptied. Charts and pictures on it stay.
 */
export function emptySheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
