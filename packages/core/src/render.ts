export { euroDecimal } from './render/euro-decimal.js';
export { countBySeverity, type FileReport, type FindingJson, toReport } from './render/finding-json.js';
export { type FindingText, findingText, placeText } from './render/finding-text.js';
export { LANGUAGES, type Language, parseLanguage } from './words/language.js';
