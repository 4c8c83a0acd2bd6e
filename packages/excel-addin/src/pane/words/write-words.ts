import { sentence, type Text } from '@eurakit/core/render';

/** Writing, and taking it back. */

/** Sentences about a cell begin in the middle of a sentence. */
export function notWritten(why: Text): Text {
  return (language) => {
    const text = why(language);
    return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
  };
}

export const changedByOthers = sentence<[cell: string, count: number]>({
  fi: (cell, count) =>
    `Kirjoitettiin, mutta ${count === 1 ? 'solussa' : `${count} solussa, ensin`} ${cell} on nyt muuta. Ehkä joku muutti sitä samaan aikaan.`,
  sv: (cell, count) =>
    `Skrevs, men i ${count === 1 ? 'cellen' : `${count} celler, först`} ${cell} står nu något annat. Kanske ändrade någon den samtidigt.`,
  en: (cell, count) =>
    `Written, but ${count === 1 ? '' : `${count} cells, first `}${cell} now holds something else. Perhaps someone changed it at the same time.`,
});

export const undo = sentence({ fi: () => 'Kumoa', sv: () => 'Ångra', en: () => 'Undo' });

export const undoing = sentence({ fi: () => 'Kumotaan…', sv: () => 'Ångrar…', en: () => 'Undoing…' });

export const undone = sentence<[cells: number]>({
  fi: (cells) => `Palautettiin ${cells === 1 ? 'yksi solu' : `${cells} solua`}.`,
  sv: (cells) => `${cells === 1 ? 'En cell' : `${cells} celler`} återställdes.`,
  en: (cells) => `${cells === 1 ? 'One cell was' : `${cells} cells were`} put back.`,
});

export const undoByProgram = sentence({
  fi: () => 'Ctrl+Z kumoaa kaiken kerralla.',
  sv: () => 'Ctrl+Z ångrar allt på en gång.',
  en: () => 'Ctrl+Z takes it all back at once.',
});
