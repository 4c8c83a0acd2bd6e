import { readingFinding } from '../../check/check.js';
import { partnerFiguresMissing } from '../../check/merge/partner-figures-missing.js';
import { partnerFormEmpty } from '../../check/merge/partner-form-empty.js';
import { partnerYearsDiffer } from '../../check/merge/partner-years-differ.js';
import type { Partner } from '../../model/partner.js';
import { type LocatedFinding, located } from '../evaluate-table.js';
import { isEmptyForm } from './empty-form.js';
import type { OwnFigures } from './own-figures.js';

const TABLES = ['budget', 'financing'] as const;

/** How each partner's tables do not fit with those of the others: none, empty, or without a year that others have. */
export function partnerMisfits(
  partners: readonly Partner[],
  own: readonly OwnFigures[],
): readonly (readonly LocatedFinding[])[] {
  const years = new Map(
    TABLES.map((table) => [table, new Set(partners.flatMap((partner) => yearsOf(partner[table])))]),
  );
  const used = TABLES.filter((table) => partners.some((partner) => partner[table] !== undefined));
  return partners.map((partner, nth) => {
    const missing = used.filter((table) => partner[table] === undefined);
    const findings = [
      ...(missing.length > 0 ? [readingFinding(partnerFiguresMissing, [], { missing })] : []),
      ...(isEmptyForm(partner) ? [readingFinding(partnerFormEmpty, [], {})] : []),
      ...TABLES.flatMap((table) => {
        const given = yearsOf(partner[table]);
        const lacking = [...(years.get(table) ?? [])].filter((year) => !given.includes(year)).sort();
        const at = [table, 'years', given.length - 1];
        return given.length === 0 || lacking.length === 0
          ? []
          : [readingFinding(partnerYearsDiffer, at, { missing: lacking })];
      }),
    ];
    return findings.map((finding) => located(finding, own[nth]?.locate ?? (() => ({}))));
  });
}

function yearsOf(table: Partner['budget'] | Partner['financing']): readonly number[] {
  return table?.years.map(({ year }) => year) ?? [];
}
