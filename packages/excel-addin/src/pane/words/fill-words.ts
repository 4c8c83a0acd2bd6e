import { sentence } from '@eurakit/core/render';

/** Filling tables and forms. */

export const fillIntro = sentence({
  fi: () => 'Täyttää taulukon tyhjät solut: summat, rivien yhteensä-luvut ja osuudet jakoperusteen mukaan.',
  sv: () => 'Fyller tabellens tomma celler: summor, radernas totaler och andelar enligt fördelningsgrunden.',
  en: () => 'Fills the empty cells of a table: sums, row totals, and shares by the key.',
});

export const tableLabel = sentence({ fi: () => 'Taulukko', sv: () => 'Tabell', en: () => 'Table' });
export const sourceLabel = sentence({ fi: () => 'Luvut', sv: () => 'Siffror', en: () => 'Figures' });

export const fromOwn = sentence({
  fi: () => 'taulukon omista luvuista',
  sv: () => 'ur tabellens egna siffror',
  en: () => 'from the table’s own figures',
});

export const fromFile = sentence({
  fi: () => 'hanketiedostosta (.json)',
  sv: () => 'ur en projektfil (.json)',
  en: () => 'from a project file (.json)',
});

export const chooseFile = sentence({
  fi: () => 'Valitse hanketiedosto',
  sv: () => 'Välj projektfil',
  en: () => 'Choose a project file',
});

export const preview = sentence({ fi: () => 'Esikatsele', sv: () => 'Förhandsgranska', en: () => 'Preview' });
export const planning = sentence({
  fi: () => 'Lasketaan täytettävät solut…',
  sv: () => 'Cellerna räknas ut…',
  en: () => 'Working out the cells…',
});

export const noPlan = sentence({
  fi: () => 'Taulukossa ei ole rahoitussuunnitelmaa. Valitse toinen taulukko tai korjaa tulkinta.',
  sv: () => 'Tabellen har ingen finansieringsplan. Välj en annan tabell eller rätta tolkningen.',
  en: () => 'The table holds no financing plan. Choose another table or correct the reading.',
});

export const noPlans = sentence({
  fi: () => 'Työkirjassa ei ole täytettävää rahoitussuunnitelmaa.',
  sv: () => 'Arbetsboken har ingen finansieringsplan att fylla.',
  en: () => 'The workbook has no financing plan to fill.',
});

export const sourceUnreadable = sentence({
  fi: () =>
    'Tiedostossa ei ole rahoitussuunnitelmaa. Valitse hanketiedosto, jonka komento eurakit read teki.',
  sv: () => 'Filen har ingen finansieringsplan. Välj en projektfil som kommandot eurakit read har gjort.',
  en: () => 'The file holds no financing plan. Choose a project file made by the command eurakit read.',
});

export const nothingToFill = sentence({
  fi: () => 'Tyhjiä soluja, joiden luku seuraisi muista, ei ole.',
  sv: () => 'Det finns inga tomma celler vars tal följer av de andra.',
  en: () => 'No cell is empty whose figure would follow from the others.',
});

export const toWrite = sentence<[cells: number]>({
  fi: (cells) => `Kirjoitettavat solut (${cells})`,
  sv: (cells) => `Celler att skriva (${cells})`,
  en: (cells) => `Cells to write (${cells})`,
});

export const cellColumn = sentence({ fi: () => 'Solu', sv: () => 'Cell', en: () => 'Cell' });
export const oldColumn = sentence({ fi: () => 'Nyt', sv: () => 'Nu', en: () => 'Now' });
export const newColumn = sentence({ fi: () => 'Uusi', sv: () => 'Nytt', en: () => 'New' });
export const emptyCell = sentence({ fi: () => 'tyhjä', sv: () => 'tom', en: () => 'empty' });
export const hiddenRow = sentence({ fi: () => 'piilossa', sv: () => 'dold', en: () => 'hidden' });

export const keptHeading = sentence<[cells: number]>({
  fi: (cells) => `Jäävät ennalleen, vaikka suunnitelmassa on muuta (${cells})`,
  sv: (cells) => `Lämnas fast planen har annat (${cells})`,
  en: (cells) => `Left as they are though the plan says otherwise (${cells})`,
});

export const overwriteToo = sentence<[cells: number]>({
  fi: (cells) => (cells === 1 ? 'Korvaa myös tämä luku' : `Korvaa myös nämä ${cells} lukua`),
  sv: (cells) => (cells === 1 ? 'Ersätt också detta tal' : `Ersätt också dessa ${cells} tal`),
  en: (cells) => (cells === 1 ? 'Replace this figure too' : `Replace these ${cells} figures too`),
});

export const unmatchedRows = sentence<[rows: string]>({
  fi: (rows) => `Näille riveille ei löytynyt paikkaa: ${rows}.`,
  sv: (rows) => `Ingen plats hittades för raderna: ${rows}.`,
  en: (rows) => `No place was found for these rows: ${rows}.`,
});

export const fillNow = sentence<[cells: number]>({
  fi: (cells) => (cells === 1 ? 'Täytä yksi solu' : `Täytä ${cells} solua`),
  sv: (cells) => (cells === 1 ? 'Fyll i en cell' : `Fyll i ${cells} celler`),
  en: (cells) => (cells === 1 ? 'Fill one cell' : `Fill ${cells} cells`),
});

export const filling = sentence({ fi: () => 'Täytetään…', sv: () => 'Fyller i…', en: () => 'Filling…' });

export const filled = sentence<[cells: number]>({
  fi: (cells) => `Täytettiin ${cells === 1 ? 'yksi solu' : `${cells} solua`} ja tarkistettiin luvut.`,
  sv: (cells) => `${cells === 1 ? 'En cell' : `${cells} celler`} fylldes i och siffrorna kontrollerades.`,
  en: (cells) => `Filled ${cells === 1 ? 'one cell' : `${cells} cells`} and checked the figures.`,
});

export const makingBook = sentence({
  fi: () => 'Tehdään kirjaa…',
  sv: () => 'Boken görs…',
  en: () => 'Making the workbook…',
});
