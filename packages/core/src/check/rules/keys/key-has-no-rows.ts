import { keyRows } from '../../../calculate/key-fit.js';
import { KEY } from '../../basis.js';
import { CORRECT_KEY } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly key: string; readonly weights: number; readonly parties: readonly string[] };

/** A key that was given but could not be matched to rows of the plan. */
export const keyHasNoRows: Check<Args> = {
  code: 'key-has-no-rows',
  severity: 'warning',
  *run({ keys }, { plans }) {
    if (keys.length === 0) return;
    for (const plan of plans) {
      if (plan.plan.resolution > 1) continue;
      for (const key of keys) {
        if (key.isFromTable || keyRows(plan, key).length > 0) continue;
        const parties = key.weights.flatMap(({ party }) => (party === undefined ? [] : [party]));
        yield { at: plan.at, args: { key: key.name, weights: key.weights.length, parties } };
      }
    }
  },
};

export const keyHasNoRowsTexts: RuleTexts<Args> = {
  code: 'key-has-no-rows',
  basis: KEY,
  rule: {
    fi: 'Annetulla jakoperusteella on rivit, joihin se kuuluu.',
    sv: 'En angiven fördelningsgrund har de rader den gäller.',
    en: 'A given key has the rows it is for.',
  },
  message: {
    fi: ({ key, weights, parties }, say) =>
      parties.length > 0
        ? `Jakoperusteen ${say.quote(key)} osapuolia (${say.list(parties)}) ei löydy saman ryhmän riveiltä.`
        : `Jakoperusteessa ${say.quote(key)} on ${weights} painoa, mutta missään ryhmässä ei ole yhtä monta jaettavaa riviä.`,
    sv: ({ key, weights, parties }, say) =>
      parties.length > 0
        ? `Parterna i fördelningsgrunden ${say.quote(key)} (${say.list(parties)}) finns inte på rader i samma grupp.`
        : `Fördelningsgrunden ${say.quote(key)} har ${weights} vikter, men ingen grupp har lika många rader att fördela på.`,
    en: ({ key, weights, parties }, say) =>
      parties.length > 0
        ? `The parties of the key ${say.quote(key)} (${say.list(parties)}) are not rows of one group.`
        : `The key ${say.quote(key)} has ${weights} weights, but no group has as many rows to share among.`,
  },
  hint: {
    fi: () =>
      'Anna yksi paino jokaiselle jaettavalle riville taulukon järjestyksessä, tai nimet: --weights "Eksote=131155,Hamina=20851".',
    sv: () =>
      'Ange en vikt för varje rad i tabellens ordning, eller namn: --weights "Eksote=131155,Hamina=20851".',
    en: () =>
      'Give one weight for each row in the order of the table, or names: --weights "Eksote=131155,Hamina=20851".',
  },
  paneHint: CORRECT_KEY,
};
