/** What to do next where the reading is corrected in a form and not with options of a command. */

type Hint = { readonly fi: () => string; readonly sv: () => string; readonly en: () => string };

export const CORRECT_READING: Hint = {
  fi: () => 'Korjaa rivien ja sarakkeiden merkitys kohdassa Tulkinta.',
  sv: () => 'Rätta radernas och kolumnernas betydelse under Tolkning.',
  en: () => 'Correct the meaning of rows and columns under Reading.',
};

export const GIVE_UNDER_READING: Hint = {
  fi: () => 'Anna puuttuva tieto kohdassa Tulkinta.',
  sv: () => 'Ange uppgiften under Tolkning.',
  en: () => 'Give what is missing under Reading.',
};

export const CORRECT_UNIT: Hint = {
  fi: () => 'Korjaa luku, tai taulukon yksikkö kohdassa Tulkinta.',
  sv: () => 'Rätta talet, eller tabellens enhet under Tolkning.',
  en: () => 'Correct the figure, or the unit of the table under Reading.',
};

export const CORRECT_PERIOD: Hint = {
  fi: () => 'Korjaa otsikko tai luvut, tai hankkeen kesto kohdassa Tulkinta.',
  sv: () => 'Rätta rubriken eller talen, eller projekttiden under Tolkning.',
  en: () => 'Correct the heading or the figures, or the period under Reading.',
};

export const MOVE_OR_CORRECT: Hint = {
  fi: () =>
    'Jos rivi on rahoitusta, siirrä se summarivin yläpuolelle tai korjaa sen merkitys kohdassa Tulkinta.',
  sv: () =>
    'Om raden är finansiering, flytta den ovanför totalraden eller rätta dess betydelse under Tolkning.',
  en: () => 'If such a row is financing, move it above the total or correct its meaning under Reading.',
};

export const ONE_BY_ONE: Hint = {
  fi: () => 'Liitä taulukot yksi kerrallaan.',
  sv: () => 'Klistra in tabellerna en i gången.',
  en: () => 'Paste the tables one at a time.',
};

export const CORRECT_KEY: Hint = {
  fi: () =>
    'Anna kohdassa Tulkinta jokaiselle jaettavalle riville oma luku, rivin nimellä tai järjestyksessä.',
  sv: () => 'Ange under Tolkning ett tal för varje rad som delas, med radens namn eller i ordning.',
  en: () => 'Under Reading give a number for each row that shares, by its name or in order.',
};

export const FILL_ROWS: Hint = {
  fi: () => 'Täytä rivit, tai anna jakoperuste kohdassa Tulkinta ja täytä ne kohdassa Täyttö.',
  sv: () => 'Fyll i raderna, eller ange grunden under Tolkning och fyll i dem under Ifyllning.',
  en: () => 'Fill the rows in, or give the key under Reading and fill them under Fill.',
};

export const CORRECT_RATE: Hint = {
  fi: () => 'Jos tukiprosentti on toinen, anna se kohdassa Tulkinta.',
  sv: () => 'Om stödprocenten är en annan, ange den under Tolkning.',
  en: () => 'If the support rate is another one, give it under Reading.',
};

export const PASTE_TABLE: Hint = {
  fi: () => 'Liitä rahoitustaulukko otsikkoriveineen, tai lisää hanketiedostoon kenttä "financing".',
  sv: () =>
    'Klistra in finansieringstabellen med rubrikraden, eller lägg till fältet "financing" i projektfilen.',
  en: () =>
    'Paste the financing table with its heading row, or add the field "financing" to the project file.',
};
