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

export const GIVE_KEY: Hint = {
  fi: () => 'Älä laske osuuksia näistä prosenteista. Anna jakoperuste, esim. asukasluvut, kohdassa Tulkinta.',
  sv: () => 'Räkna inte andelarna ur dessa procent. Ange grunden, t.ex. invånarantal, under Tolkning.',
  en: () => 'Do not compute shares from these percentages. Give the key, such as inhabitants, under Reading.',
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
