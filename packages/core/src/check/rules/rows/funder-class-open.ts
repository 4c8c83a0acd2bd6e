import { NET_COSTS } from '../../basis.js';
import { CORRECT_READING } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly labels: readonly string[] };

/** Joint authorities and wellbeing services counties: their EURA class is a setting of the project. */
export const funderClassOpen: Check<Args> = {
  code: 'funder-class-open',
  severity: 'notice',
  *run(_project, { plans }) {
    for (const { rows, at } of plans) {
      const open = rows.filter(
        ({ row }) => row.role === 'jointMunicipalAuthority' || row.role === 'wellbeingServicesCounty',
      );
      const [first, ...others] = open.map(({ path }) => path);
      if (first === undefined) continue;
      yield { at: first ?? at, also: others, args: { labels: open.map(({ row }) => row.label) } };
    }
  },
};

export const funderClassOpenTexts: RuleTexts<Args> = {
  code: 'funder-class-open',
  basis: NET_COSTS,
  rule: {
    fi: 'Kuntayhtymän ja hyvinvointialueen rahoittajaluokka on valittu.',
    sv: 'Finansiärsklassen för samkommuner och välfärdsområden är vald.',
    en: 'The class of joint authorities and wellbeing services counties is chosen.',
  },
  message: {
    fi: ({ labels }, say) =>
      `Rahoittajaluokkaa ei ole valittu: ${say.list(labels)}. EURAssa se on kuntarahoitusta tai muuta julkista rahoitusta.`,
    sv: ({ labels }, say) =>
      `Finansiärsklassen är inte vald: ${say.list(labels)}. I EURA är den kommunal finansiering eller annat offentligt stöd.`,
    en: ({ labels }, say) =>
      `The funder class is not chosen: ${say.list(labels)}. In EURA it is municipal or other public funding.`,
  },
  hint: {
    fi: () => 'Valitse luokka: hanketiedostossa rivin "role" on "municipal" tai "otherPublic" (tai --map).',
    sv: () => 'Välj klass: i projektfilen är radens "role" "municipal" eller "otherPublic" (eller --map).',
    en: () => 'Choose it: in the project file the row\'s "role" is "municipal" or "otherPublic" (or --map).',
  },
  paneHint: CORRECT_READING,
};
