import { READING } from '../basis.js';
import { MOVE_OR_CORRECT } from '../pane-hints.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly labels: readonly string[] };

/** Rows with amounts that no sum of the plan takes in are told. */
export const rowsLeftOut: Check<Args> = { code: 'rows-left-out', severity: 'notice' };

export const rowsLeftOutTexts: RuleTexts<Args> = {
  code: 'rows-left-out',
  basis: READING,
  rule: {
    fi: 'Rivit, jotka eivät kuulu mihinkään summaan, kerrotaan.',
    sv: 'Rader som inte hör till någon summa nämns.',
    en: 'Rows that belong to no sum are told.',
  },
  message: {
    fi: ({ labels }, say) => `Taulukon summiin ei luettu rivejä ${say.list(labels.map(say.quote))}.`,
    sv: ({ labels }, say) =>
      `Raderna ${say.list(labels.map(say.quote))} räknades inte med i tabellens summor.`,
    en: ({ labels }, say) =>
      `These rows were not taken into the sums of the table: ${say.list(labels.map(say.quote))}.`,
  },
  hint: {
    fi: () => 'Jos rivi on rahoitusta, siirrä se summarivin yläpuolelle tai korjaa luenta (--map).',
    sv: () => 'Om raden är finansiering, flytta den ovanför totalraden eller rätta tolkningen (--map).',
    en: () => 'If such a row is financing, move it above the total or correct the reading (--map).',
  },
  paneHint: MOVE_OR_CORRECT,
};
