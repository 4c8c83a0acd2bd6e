import { OWN_AND_EXTERNAL } from '../../cost-basis.js';
import { CORRECT_READING } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly labels: readonly string[] };

/** Some rows say whether they are the beneficiary's own money or somebody else's, and others do not. */
export const contributionOpen: Check<Args> = {
  code: 'contribution-open',
  severity: 'notice',
  only: 'costs',
  // Of a plan alone nobody has to know whose money it is.
  *run(_project, { plans, partnerPlans }) {
    const all = [...plans, ...partnerPlans].flatMap(({ rows }) => rows);
    const isGiven = ({ row }: (typeof all)[number]): boolean =>
      'contribution' in row && row.contribution !== undefined;
    if (!all.some(isGiven)) return;
    const open = all.filter((one) => isOthers(one.row.role) && !isGiven(one));
    const [first, ...others] = open;
    if (first === undefined) return;
    const labels = [...new Set(open.map(({ row }) => row.label))];
    yield { at: first.path, also: others.map(({ path }) => path), args: { labels } };
  },
};

export const contributionOpenTexts: RuleTexts<Args> = {
  code: 'contribution-open',
  basis: OWN_AND_EXTERNAL,
  rule: {
    fi: 'Muu kuin EU- ja valtion rahoitus on joko omaa tai ulkopuolista.',
    sv: 'Annan finansiering än EU:s och statens är antingen egen eller extern.',
    en: 'Financing other than EU and state support is either own or external.',
  },
  message: {
    fi: ({ labels }, say) =>
      `Omaa vai ulkopuolista rahoitusta? Sitä ei ole merkitty: ${say.list(labels.map(say.quote), 8)}.`,
    sv: ({ labels }, say) =>
      `Egen eller extern finansiering? Det är inte angivet: ${say.list(labels.map(say.quote), 8)}.`,
    en: ({ labels }, say) =>
      `Own or external funding? It is not said: ${say.list(labels.map(say.quote), 8)}.`,
  },
  hint: {
    fi: () => 'Merkitse riville "contribution": "own" tai "external"; ulkopuolisesta tarvitaan sopimus.',
    sv: () => 'Ange "contribution": "own" eller "external" på raden; den externa kräver avtal.',
    en: () => 'Give the row "contribution": "own" or "external"; external funding needs an agreement.',
  },
  paneHint: CORRECT_READING,
};

function isOthers(role: string): boolean {
  return [
    'municipal',
    'jointMunicipalAuthority',
    'wellbeingServicesCounty',
    'otherPublic',
    'private',
  ].includes(role);
}
