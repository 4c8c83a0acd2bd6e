import { type KeyPolicy, keyFit, keyRows } from '../../../calculate/key-fit.js';
import { KEY } from '../../basis.js';
import { sayPolicy } from '../../key-policy.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly key: string;
  readonly cells: number;
  readonly policy: KeyPolicy['kind'];
  readonly ties?: string;
  readonly bearer?: string;
  readonly parties: readonly string[];
};

/** A given key, applied by a named policy, gives every amount of its rows. */
export const keyGivesAmounts: Check<Args> = {
  code: 'key-gives-amounts',
  severity: 'notice',
  *run({ keys }, { plans }) {
    if (keys.length === 0) return;
    for (const plan of plans) {
      if (plan.plan.resolution > 1) continue;
      for (const key of keys) {
        for (const rows of keyRows(plan, key)) {
          const { policy, cells } = keyFit(plan, rows);
          if (policy === undefined) continue;
          const label = (row: number): string => plan.rows[row]?.row.label ?? '';
          const [first, ...others] = rows.rows.map((row) => plan.rows[row]?.path ?? plan.at);
          yield {
            at: first ?? plan.at,
            also: others,
            args: {
              key: key.name,
              cells,
              policy: policy.kind,
              ...(policy.kind === 'largest-remainder' && { ties: policy.ties }),
              ...(policy.kind === 'residual' && { bearer: label(policy.row) }),
              parties: rows.rows.map(label),
            },
          };
        }
      }
    }
  },
};

export const keyGivesAmountsTexts: RuleTexts<Args> = {
  code: 'key-gives-amounts',
  basis: KEY,
  rule: {
    fi: 'Annetun jakoperusteen sopivuus kerrotaan.',
    sv: 'Hur den angivna fördelningsgrunden passar nämns.',
    en: 'The fit of a given key is told.',
  },
  message: {
    fi: (args, say) =>
      `Jakoperuste ${say.quote(args.key)} antaa kaikki ${args.cells} lukua (${say.list(args.parties)}): ${sayPolicy(args, say)}.`,
    sv: (args, say) =>
      `Fördelningsgrunden ${say.quote(args.key)} ger alla ${args.cells} tal (${say.list(args.parties)}): ${sayPolicy(args, say)}.`,
    en: (args, say) =>
      `The key ${say.quote(args.key)} gives all ${args.cells} amounts (${say.list(args.parties)}): ${sayPolicy(args, say)}.`,
  },
  hint: {
    fi: () =>
      'Ei korjattavaa. Muukin jakoperuste voi antaa samat luvut, joten tämä ei todista, että juuri sitä käytettiin.',
    sv: () =>
      'Inget att rätta. Även en annan grund kan ge samma tal, så detta bevisar inte att just denna användes.',
    en: () =>
      'Nothing to correct. Another key can give the same amounts, so this does not prove that it was the one used.',
  },
};
