import { sentence, type Text } from '@eurakit/core/render';
import { other, sheetMissing } from '../pane/words/refusal-words.js';
import type { Refusal } from './refused-error.js';

/** Why Excel refused, as it is told to a person. */
export const REFUSED: Readonly<Record<Refusal, (error: unknown) => Text>> = {
  'editing-cell': () => editing(),
  'dialog-open': () => dialogOpen(),
  'sheet-hidden': () => sheetHidden(),
  'sheet-missing': () => sheetMissing(),
  connection: () => connection(),
  'too-large': () => tooLarge(),
  'read-only': () => readOnly(),
  other,
};

const editing = sentence({
  fi: () => 'Solua muokataan parhaillaan. Paina Enter tai Esc ja yritä uudelleen.',
  sv: () => 'En cell redigeras just nu. Tryck Enter eller Esc och försök igen.',
  en: () => 'A cell is being edited. Press Enter or Esc and try again.',
});

const dialogOpen = sentence({
  fi: () => 'Excelissä on auki valintaikkuna. Sulje se ja yritä uudelleen.',
  sv: () => 'En dialogruta är öppen i Excel. Stäng den och försök igen.',
  en: () => 'A dialog is open in Excel. Close it and try again.',
});

const sheetHidden = sentence({
  fi: () => 'Solu on piilotetulla välilehdellä. Tuo välilehti näkyviin ja yritä uudelleen.',
  sv: () => 'Cellen ligger på ett dolt blad. Visa bladet och försök igen.',
  en: () => 'The cell is on a hidden sheet. Unhide the sheet and try again.',
});

const connection = sentence({
  fi: () => 'Yhteys työkirjaan katkesi. Odota hetki ja yritä uudelleen.',
  sv: () => 'Förbindelsen till arbetsboken bröts. Vänta en stund och försök igen.',
  en: () => 'The connection to the workbook was lost. Wait a moment and try again.',
});

const tooLarge = sentence({
  fi: () =>
    'Excel ei anna näin suurta taulukkoa kerralla. Poista tyhjät alueet tai avaa tiedosto eurakit.html-sivulla.',
  sv: () =>
    'Excel ger inte ett så stort blad på en gång. Ta bort tomma områden eller öppna filen i eurakit.html.',
  en: () =>
    'Excel does not give so large a sheet at once. Remove empty areas or open the file in eurakit.html.',
});

const readOnly = sentence({
  fi: () => 'Työkirja on avattu vain luettavaksi. Ota muokkaus käyttöön tai tallenna kopio.',
  sv: () => 'Arbetsboken är öppnad endast för läsning. Aktivera redigering eller spara en kopia.',
  en: () => 'The workbook is open for reading only. Enable editing or save a copy.',
});
