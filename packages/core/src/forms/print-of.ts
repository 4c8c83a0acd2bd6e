import type { PrintSetup } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import type { Language } from '../words/language.js';

/** How our sheets are printed: the project and the sheet at the foot of each page. */
export function printOf(
  { code, name }: Project,
  sheet: string,
  orientation: PrintSetup['orientation'],
  language: Language,
): PrintSetup {
  const project = [code ?? name ?? '', sheet].filter((text) => text !== '').join(' · ');
  return {
    orientation,
    footer: { left: project.slice(0, LONGEST), center: FORM_NOTES.notAForm[language], right: 'page-numbers' },
  };
}

/** A footer holds 255 characters with its marks. */
const LONGEST = 80;
