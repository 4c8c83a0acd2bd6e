import { sentence } from '@eurakit/core/render';

/** A pasted report. */

export const reportRead = sentence<[pages: number]>({
  fi: (pages) => `Raportti luettiin: ${pages === 1 ? 'yksi osa' : `${pages} osaa`}.`,
  sv: (pages) => `Rapporten lästes: ${pages === 1 ? 'en del' : `${pages} delar`}.`,
  en: (pages) => `The report was read: ${pages === 1 ? 'one part' : `${pages} parts`}.`,
});

export const repairsHeading = sentence<[repairs: number]>({
  fi: (repairs) => `Korjaukset (${repairs}); poista rasti siitä, jota et halua`,
  sv: (repairs) => `Rättelser (${repairs}); avmarkera den du inte vill ha`,
  en: (repairs) => `Repairs (${repairs}); untick those you do not want`,
});

export const droppedHeading = sentence<[texts: number]>({
  fi: (texts) => `Taulukoiden ulkopuolelle jäi (${texts})`,
  sv: (texts) => `Utanför tabellerna blev (${texts})`,
  en: (texts) => `Left outside the tables (${texts})`,
});

export const lineOf = sentence<[line: number]>({
  fi: (line) => `rivi ${line}`,
  sv: (line) => `rad ${line}`,
  en: (line) => `line ${line}`,
});

export const toForms = sentence({
  fi: () => 'Tee lomakkeet Tavoitteet ja Arviointi',
  sv: () => 'Gör blanketterna Mål och Utvärdering',
  en: () => 'Make the forms Goals and Evaluation',
});

export const coverageHeading = sentence({
  fi: () => 'Kattavuus: osatavoitteet osahankkeittain',
  sv: () => 'Täckning: delmål enligt delprojekt',
  en: () => 'Coverage: sub-goals by sub-project',
});

export const subGoalColumn = sentence({ fi: () => 'Osatavoite', sv: () => 'Delmål', en: () => 'Sub-goal' });

export const served = sentence<[goals: string]>({
  fi: (goals) => `osahankkeen tavoitteet ${goals}`,
  sv: (goals) => `delprojektets mål ${goals}`,
  en: (goals) => `goals ${goals} of the sub-project`,
});

export const notServed = sentence({
  fi: () => 'ei tavoitetta',
  sv: () => 'inget mål',
  en: () => 'no goal',
});
