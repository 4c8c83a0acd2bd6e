/** Why bytes are not text that eurakit can read. */
export type NotText = 'empty' | 'workbook' | 'old-workbook' | 'pdf' | 'binary' | 'too-large';
