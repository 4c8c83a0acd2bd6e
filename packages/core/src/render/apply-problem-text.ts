import type { ApplyProblem } from '../grid/workbook.js';
import { sentence, type Text } from '../words/sentence.js';

/** Why nothing was written to a workbook, in one sentence that names the cell and says what to do. */
export function applyProblemText(problem: ApplyProblem): Text {
  switch (problem.kind) {
    case 'sheet-missing':
      return sheetMissing(problem.sheet);
    case 'outside-sheet':
      return notWritable(problem.sheet);
    case 'changed-since':
      return changedSince(`${problem.sheet}!${problem.cell}`);
    case 'formula':
      return formulaThere(`${problem.sheet}!${problem.cell}`);
    case 'inside-merge':
      return mergedCell(`${problem.sheet}!${problem.cell}`);
    case 'locked':
      return lockedCell(`${problem.sheet}!${problem.cell}`);
    case 'table-heading':
      return tableHeading(`${problem.sheet}!${problem.cell}`);
    case 'not-writable':
      return problem.reason === 'text-format'
        ? textFormat(`${problem.sheet}!${problem.cell}`)
        : notWritable(`${problem.sheet}!${problem.cell}`);
  }
}

const lockedCell = sentence<[cell: string]>({
  fi: (cell) => `solu ${cell} on lukittu; poista välilehden suojaus, mitään ei kirjoitettu.`,
  sv: (cell) => `cellen ${cell} är låst; ta bort bladets skydd, inget skrevs.`,
  en: (cell) => `the cell ${cell} is locked; unprotect the sheet, nothing was written.`,
});

const mergedCell = sentence<[cell: string]>({
  fi: (cell) => `solu ${cell} on yhdistetyn alueen sisällä; poista yhdistäminen, mitään ei kirjoitettu.`,
  sv: (cell) => `cellen ${cell} ligger i ett sammanfogat område; ta isär det, inget skrevs.`,
  en: (cell) => `the cell ${cell} lies in a merged area; unmerge it, nothing was written.`,
});

const changedSince = sentence<[cell: string]>({
  fi: (cell) => `solua ${cell} on muutettu tällä välin; tarkista luvut uudelleen, mitään ei kirjoitettu.`,
  sv: (cell) => `cellen ${cell} har ändrats under tiden; kontrollera siffrorna på nytt, inget skrevs.`,
  en: (cell) => `the cell ${cell} was changed meanwhile; check the figures again, nothing was written.`,
});

const formulaThere = sentence<[cell: string]>({
  fi: (cell) => `solussa ${cell} on kaava; tyhjennä se ensin, jos se saa korvautua, mitään ei kirjoitettu.`,
  sv: (cell) => `i cellen ${cell} står en formel; töm den först om den får ersättas, inget skrevs.`,
  en: (cell) => `the cell ${cell} holds a formula; empty it first if it may go, nothing was written.`,
});

const tableHeading = sentence<[cell: string]>({
  fi: (cell) => `solu ${cell} on Excel-taulukon otsikko; muuta se käsin, mitään ei kirjoitettu.`,
  sv: (cell) => `cellen ${cell} är en rubrik i en Excel-tabell; ändra den för hand, inget skrevs.`,
  en: (cell) => `the cell ${cell} heads an Excel table; change it by hand, nothing was written.`,
});

const textFormat = sentence<[cell: string]>({
  fi: (cell) => `solu ${cell} on muotoiltu tekstiksi; vaihda muotoiluksi Luku, mitään ei kirjoitettu.`,
  sv: (cell) => `cellen ${cell} är formaterad som text; välj formatet Tal, inget skrevs.`,
  en: (cell) => `the cell ${cell} is formatted as text; choose the format Number, nothing was written.`,
});

const sheetMissing = sentence<[sheet: string]>({
  fi: (sheet) => `välilehteä ${sheet} ei enää ole; tarkista luvut uudelleen, mitään ei kirjoitettu.`,
  sv: (sheet) => `bladet ${sheet} finns inte längre; kontrollera siffrorna på nytt, inget skrevs.`,
  en: (sheet) => `the sheet ${sheet} is no longer there; check the figures again, nothing was written.`,
});

const notWritable = sentence<[place: string]>({
  fi: (place) => `kohtaan ${place} ei voi kirjoittaa; tyhjennä se ensin, mitään ei kirjoitettu.`,
  sv: (place) => `det går inte att skriva i ${place}; töm den först, inget skrevs.`,
  en: (place) => `${place} cannot be written to; empty it first, nothing was written.`,
});
