/** The part of papaparse that core uses. The published types pull in all of Node's, which core must not know. */
declare module 'papaparse' {
  export type ParseConfig = {
    readonly delimiter?: string;
    readonly newline?: '\r' | '\n' | '\r\n';
    readonly quoteChar?: string;
    readonly escapeChar?: string;
    readonly delimitersToGuess?: readonly string[];
    readonly skipEmptyLines?: boolean | 'greedy';
    readonly preview?: number;
  };
  export type ParseError = {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
    readonly message: string;
    readonly row?: number;
    readonly index?: number;
  };
  export type ParseResult<Row> = {
    readonly data: readonly Row[];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly delimiter: string; readonly linebreak: string; readonly truncated: boolean };
  };
  const Papa: { parse<Row = string[]>(text: string, config?: ParseConfig): ParseResult<Row> };
  export default Papa;
}
