/** What a file is instead of an .xlsx or .xlsm workbook. */
export type OtherFormat =
  | 'pdf'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'word'
  | 'powerpoint'
  | 'html'
  | 'xml'
  | 'image'
  | 'rtf';

/**
 * Why a workbook is not opened, with what a sentence about it needs. `part` is a file within the workbook;
 * `too-large` is what would unfold to more than we take in, by bytes or by cells.
 */
export type OpenProblem =
  | { readonly kind: 'empty-file' | 'password-protected' | 'no-workbook' | 'no-sheets' }
  | { readonly kind: 'other-format'; readonly format: OtherFormat }
  | ZipProblem
  | { readonly kind: 'damaged-part' | 'doctype'; readonly part: string }
  | {
      readonly kind: 'too-large';
      readonly part: string;
      readonly unit: 'bytes' | 'cells';
      readonly limit: number;
    };

/** Why bytes are not taken for a zip of parts. `part` is the name of the entry. */
export type ZipProblem =
  | { readonly kind: 'not-a-zip' | 'truncated' | 'damaged' | 'zip64' }
  | { readonly kind: 'too-many-parts'; readonly count: number; readonly limit: number }
  | { readonly kind: 'encrypted-part' | 'duplicate-part' | 'unsafe-path'; readonly part: string }
  | { readonly kind: 'unknown-compression'; readonly part: string };
