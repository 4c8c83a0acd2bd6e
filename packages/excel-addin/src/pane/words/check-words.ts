import { sentence } from '@eurakit/core/render';

/** Checking, and what was found. */

export const checkNow = sentence({
  fi: () => 'Tarkista luvut',
  sv: () => 'Kontrollera siffrorna',
  en: () => 'Check figures',
});

export const checking = sentence({
  fi: () => 'Tarkistetaan lukuja…',
  sv: () => 'Siffrorna kontrolleras…',
  en: () => 'Checking figures…',
});

export const notChecked = sentence({
  fi: () => 'Työkirjaa ei ole vielä tarkistettu. Tarkistus ei muuta siinä mitään.',
  sv: () => 'Arbetsboken har inte kontrollerats än. Kontrollen ändrar ingenting i den.',
  en: () => 'The workbook has not been checked yet. Checking changes nothing in it.',
});

export const changedSince = sentence({
  fi: () => 'Lukuja on muutettu tarkistuksen jälkeen.',
  sv: () => 'Siffror har ändrats efter kontrollen.',
  en: () => 'Figures were changed after the check.',
});

export const nothingFound = sentence({
  fi: () => 'Kaikki luvut täsmäävät.',
  sv: () => 'Alla siffror stämmer.',
  en: () => 'All figures agree.',
});

export const noneShown = sentence({
  fi: () => 'Valituissa ryhmissä ei ole huomioita.',
  sv: () => 'De valda grupperna är tomma.',
  en: () => 'Nothing in the chosen groups.',
});

export const noTable = sentence({
  fi: () => 'Taulukkoa ei tunnistettu.',
  sv: () => 'Ingen tabell kändes igen.',
  en: () => 'No table was recognised.',
});

export const showLabel = sentence({ fi: () => 'Näytä', sv: () => 'Visa', en: () => 'Show' });

export const showOthers = sentence<[count: number]>({
  fi: (count) => `Näytä ${count} muuta samanlaista`,
  sv: (count) => `Visa ${count} andra av samma slag`,
  en: (count) => `Show ${count} more of the same kind`,
});

export const showFirst = sentence({
  fi: () => 'Näytä vain ensimmäiset',
  sv: () => 'Visa bara de första',
  en: () => 'Show only the first',
});

export const wholeBook = sentence({
  fi: () => 'Koko työkirja',
  sv: () => 'Hela arbetsboken',
  en: () => 'Whole workbook',
});

export const goToCell = sentence<[cell: string]>({
  fi: (cell) => `Siirry soluun ${cell}`,
  sv: (cell) => `Gå till cellen ${cell}`,
  en: (cell) => `Go to cell ${cell}`,
});

export const more = sentence({ fi: () => 'Lisää', sv: () => 'Mer', en: () => 'More' });
export const whatToDo = sentence({ fi: () => 'Mitä tehdä', sv: () => 'Vad göra', en: () => 'What to do' });
export const expectedLabel = sentence({
  fi: () => 'Pitäisi olla',
  sv: () => 'Borde vara',
  en: () => 'Expected',
});
export const actualLabel = sentence({ fi: () => 'On', sv: () => 'Är', en: () => 'Actual' });
export const differenceLabel = sentence({ fi: () => 'Ero', sv: () => 'Skillnad', en: () => 'Difference' });
export const basisLabel = sentence({ fi: () => 'Peruste', sv: () => 'Grund', en: () => 'Basis' });
export const alsoLabel = sentence({
  fi: () => 'Samaa asiaa',
  sv: () => 'Hör ihop med',
  en: () => 'Same fault',
});

export const repair = sentence<[cell: string, amount: string]>({
  fi: (cell, amount) => `Kirjoita soluun ${cell}: ${amount}`,
  sv: (cell, amount) => `Skriv i cellen ${cell}: ${amount}`,
  en: (cell, amount) => `Write into ${cell}: ${amount}`,
});

export const repairing = sentence({ fi: () => 'Korjataan…', sv: () => 'Rättar…', en: () => 'Correcting…' });

export const repaired = sentence({
  fi: () => 'Korjattu ja tarkistettu uudelleen.',
  sv: () => 'Rättat och kontrollerat på nytt.',
  en: () => 'Corrected and checked again.',
});

export const acknowledgeLabel = sentence({
  fi: () => 'Kuittaa',
  sv: () => 'Kvittera',
  en: () => 'Acknowledge',
});

export const reasonLabel = sentence({
  fi: () => 'Syy, miksi tämä on kunnossa',
  sv: () => 'Varför detta är i sin ordning',
  en: () => 'Why this is all right',
});

export const reasonNote = sentence({
  fi: () => 'Kuittaus säilyy työkirjassa ja on voimassa, kunnes jokin sen luvuista muuttuu.',
  sv: () => 'Kvitteringen sparas i arbetsboken och gäller tills någon av siffrorna ändras.',
  en: () => 'It is kept in the workbook and counts until one of its figures changes.',
});

export const acknowledging = sentence({
  fi: () => 'Kuitataan…',
  sv: () => 'Kvitteras…',
  en: () => 'Acknowledging…',
});

export const acknowledgedHeading = sentence<[count: number]>({
  fi: (count) => `Kuitatut (${count})`,
  sv: (count) => `Kvitterade (${count})`,
  en: (count) => `Acknowledged (${count})`,
});

export const takeBack = sentence({
  fi: () => 'Peru kuittaus',
  sv: () => 'Ta tillbaka',
  en: () => 'Take back',
});

export const markCells = sentence({
  fi: () => 'Merkitse solut',
  sv: () => 'Märk cellerna',
  en: () => 'Mark the cells',
});

export const unmarkCells = sentence({
  fi: () => 'Poista merkinnät',
  sv: () => 'Ta bort märkena',
  en: () => 'Remove the marks',
});

export const marking = sentence({ fi: () => 'Merkitään…', sv: () => 'Märker…', en: () => 'Marking…' });

export const marked = sentence<[cells: number]>({
  fi: (cells) =>
    `Merkittiin ${cells === 1 ? 'yksi solu' : `${cells} solua`}. Omat värisi säilyvät, kun merkinnät poistetaan.`,
  sv: (cells) =>
    `${cells === 1 ? 'En cell' : `${cells} celler`} märktes. Dina egna färger finns kvar när märkena tas bort.`,
  en: (cells) =>
    `${cells === 1 ? 'One cell was' : `${cells} cells were`} marked. Your own colours stay when the marks are removed.`,
});

export const unmarked = sentence({
  fi: () => 'Merkinnät poistettiin.',
  sv: () => 'Märkena togs bort.',
  en: () => 'The marks were removed.',
});

export const notMarked = sentence<[sheets: string]>({
  fi: (sheets) =>
    `Suojatuilla välilehdillä merkinnät jäivät ennalleen: ${sheets}. Poista suojaus ja yritä uudelleen.`,
  sv: (sheets) => `På skyddade blad lämnades märkena som de var: ${sheets}. Ta bort skyddet och försök igen.`,
  en: (sheets) => `On protected sheets the marks stay as they were: ${sheets}. Unprotect them and try again.`,
});
