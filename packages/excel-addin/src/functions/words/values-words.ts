import { sentence } from '@eurakit/core/render';
import type { KeptFunction } from '../functions-to-values.js';

/** Why a formula stays that was to become a value, and what to do next. */
export const keptFunctionText = sentence<[kept: KeptFunction]>({
  fi: (kept) => {
    const at = `${kept.sheet}!${kept.cell}`;
    if (kept.reason === 'no-value')
      return `${at}: kaavalla ei ole vielä arvoa. Laske työkirja (F9) Excelissä, jossa eurakit on, ja yritä uudelleen.`;
    if (kept.reason === 'error')
      return `${at}: kaava näyttää virheen ${kept.error}${where(kept, ' solussa ')}. Korjaa se tai poista kaava.`;
    return `${at}: solu ${kept.at} tarvitsee kaavan koko tuloksen (#-viittaus). Muuta se viittaamaan alueeseen.`;
  },
  sv: (kept) => {
    const at = `${kept.sheet}!${kept.cell}`;
    if (kept.reason === 'no-value')
      return `${at}: formeln har inget värde än. Räkna om boken (F9) i ett Excel med eurakit och försök igen.`;
    if (kept.reason === 'error')
      return `${at}: formeln visar felet ${kept.error}${where(kept, ' i cell ')}. Rätta det eller ta bort formeln.`;
    return `${at}: cell ${kept.at} behöver formelns hela resultat (#-referens). Låt den referera till ett område.`;
  },
  en: (kept) => {
    const at = `${kept.sheet}!${kept.cell}`;
    if (kept.reason === 'no-value')
      return `${at}: the formula has no value yet. Calculate the workbook (F9) in an Excel with eurakit and try again.`;
    if (kept.reason === 'error')
      return `${at}: the formula shows the error ${kept.error}${where(kept, ' in cell ')}. Correct it or remove the formula.`;
    return `${at}: cell ${kept.at} needs all that the formula gives (a # reference). Make it refer to a range.`;
  },
});

/** Names the cell of the error where it is not the formula's own. */
function where({ sheet, cell, at }: KeptFunction & { readonly reason: 'error' }, words: string): string {
  return at === `${sheet}!${cell}` ? '' : `${words}${at}`;
}
