export { SAY, type Say } from './check/say.js';
export { toCsv } from './render/csv.js';
export { euroDecimal } from './render/euro-decimal.js';
export { filledCellText } from './render/filled-cell-text.js';
export { countBySeverity, type FileReport, type FindingJson, toReport } from './render/finding-json.js';
export { type FindingText, findingText, placeText } from './render/finding-text.js';
export { toMarkdown } from './render/markdown.js';
export { type Json, toProjectFile } from './render/project-file.js';
export { LANGUAGES, type Language, parseLanguage } from './words/language.js';
