import { applyProblemText, openProblemText, SAY, sentence, type Text } from '@eurakit/core/render';
import type { ApplyProblem } from '@eurakit/core/workbook';
import type { OpenProblem } from '@eurakit/core/xlsx';

/** Why a workbook is not read or not written; each sentence says what to do. */

export const formsNotReadBack = sentence<[file: string]>({
  fi: (file) =>
    `${file}: työkirja ei palautunut luettaessa samaksi, joten sitä ei kirjoitettu; ilmoita tästä.`,
  sv: (file) =>
    `${file}: arbetsboken gav inte samma uppgifter när den lästes, så den skrevs inte; rapportera detta.`,
  en: (file) => `${file}: the workbook did not read back the same, so it was not written; report this.`,
});

export const withCheckNeedsWorkbook = sentence({
  fi: () => '--with-check lisää taulukon työkirjaan; anna --out, jonka pääte on .xlsx.',
  sv: () => '--with-check lägger till ett blad i en arbetsbok; ange --out med ändelsen .xlsx.',
  en: () => '--with-check adds a sheet to a workbook; give --out with the ending .xlsx.',
});

export const keepMapNeedsWorkbook = sentence<[file: string]>({
  fi: (file) => `${file}: --keep-map säilyttää luennan .xlsx-työkirjassa; muille anna --map joka kerta.`,
  sv: (file) =>
    `${file}: --keep-map bevarar tolkningen i en .xlsx-arbetsbok; ange --map varje gång för andra.`,
  en: (file) =>
    `${file}: --keep-map keeps the reading in an .xlsx workbook; give --map every time for others.`,
});

export const keepMapNeedsMap = sentence({
  fi: () => '--keep-map säilyttää korjatun luennan; anna se: --map KARTTA.json.',
  sv: () => '--keep-map bevarar en rättad tolkning; ange den: --map KARTA.json.',
  en: () => '--keep-map keeps a corrected reading; give it: --map MAP.json.',
});

export const mapKept = sentence<[file: string]>({
  fi: (file) => `${file}: luenta säilyy nyt työkirjassa ja on käytössä seuraavalla kerralla.`,
  sv: (file) => `${file}: tolkningen bevaras nu i arbetsboken och används nästa gång.`,
  en: (file) => `${file}: the reading is now kept in the workbook and used next time.`,
});

export const intoNeedsOut = sentence<[ending: string]>({
  fi: (ending) => `--into täyttää työkirjan uuteen tiedostoon; anna --out, jonka pääte on ${ending}.`,
  sv: (ending) => `--into fyller i arbetsboken i en ny fil; ange --out med ändelsen ${ending}.`,
  en: (ending) => `--into fills the workbook into a new file; give --out with the ending ${ending}.`,
});

export const intoNeedsPlan = sentence<[file: string]>({
  fi: (file) => `${file}: rahoitussuunnitelmaa ei löytynyt; katso, mitä luettiin: eurakit check ${file}.`,
  sv: (file) => `${file}: ingen finansieringsplan hittades; se vad som lästes: eurakit check ${file}.`,
  en: (file) => `${file}: no financing plan was found; see what was read: eurakit check ${file}.`,
});

export const wroteCells = sentence<[file: string, place: string, count: number]>({
  fi: (file, place, count) => `${file}: taulukkoon ${place} kirjoitettiin ${count} solua.`,
  sv: (file, place, count) => `${file}: ${count} celler skrevs i tabellen ${place}.`,
  en: (file, place, count) => `${file}: ${count} cells were written in the table ${place}.`,
});

export const nothingToWrite = sentence<[file: string, place: string, count: number]>({
  fi: (file, place) => `${file}: taulukossa ${place} ei ole tyhjää solua, jonka suunnitelma täyttäisi.`,
  sv: (file, place) => `${file}: i tabellen ${place} finns ingen tom cell som planen skulle fylla.`,
  en: (file, place) => `${file}: the table ${place} has no empty cell that the plan would fill.`,
});

export const keptAsItStands = sentence<[place: string, label: string, expected: number]>({
  fi: (place, label, expected) =>
    `${place}: ”${label}” jäi ennalleen; suunnitelmassa se on ${SAY.fi.euros(expected)}.`,
  sv: (place, label, expected) =>
    `${place}: ”${label}” lämnades som det var; i planen är det ${SAY.sv.euros(expected)}.`,
  en: (place, label, expected) =>
    `${place}: “${label}” was left as it was; in the plan it is ${SAY.en.euros(expected)}.`,
});

export const rowsWithoutPlace = sentence<[labels: readonly string[]]>({
  fi: (labels) => `Näille riveille ei löytynyt paikkaa: ${labels.join(', ')}.`,
  sv: (labels) => `Ingen plats hittades för raderna: ${labels.join(', ')}.`,
  en: (labels) => `No place was found for these rows: ${labels.join(', ')}.`,
});

export const recalculatedLater = sentence<[cells: readonly string[]]>({
  fi: (cells) => `Nämä kaavat lasketaan vasta, kun kirja avataan: ${cells.join(', ')}.`,
  sv: (cells) => `Dessa formler räknas först när boken öppnas: ${cells.join(', ')}.`,
  en: (cells) => `These formulas are computed only when the workbook is opened: ${cells.join(', ')}.`,
});

/** Why a workbook was not written to, in one sentence that says what to do. */
export function changeRefused(file: string, problem: ApplyProblem): Text {
  return (language) => `${file}: ${applyProblemText(problem)(language)}`;
}

/** A workbook that could not be opened, in one sentence. */
export function workbookNotOpened(file: string, problem: OpenProblem): Text {
  return (language) => `${file}: ${openProblemText(problem)(language)}`;
}
