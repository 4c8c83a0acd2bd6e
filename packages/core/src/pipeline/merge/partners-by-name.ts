import { readingFinding } from '../../check/check.js';
import { partnerNameTwice } from '../../check/merge/partner-name-twice.js';
import type { Partner } from '../../model/partner.js';
import { comparable } from '../../values/plain-text.js';
import type { LocatedFinding } from '../evaluate-table.js';

type Named = { readonly partner: Partner; readonly file: string };

/** The partners, each under a name of its own; a name that is taken already gets a number and is told. */
export function partnersByName(
  all: readonly Named[],
): readonly { readonly partner: Partner; readonly findings: readonly LocatedFinding[] }[] {
  return all.map(({ partner }, nth) => {
    const same = (one: Named): boolean => comparable(one.partner.name) === comparable(partner.name);
    const before = all.slice(0, nth).filter(same).length;
    if (before === 0) return { partner, findings: [] };
    const files = all.filter(same).map(({ file }) => file);
    const finding = readingFinding(partnerNameTwice, ['name'], { name: partner.name, files });
    return {
      partner: { ...partner, name: `${partner.name} (${before + 1})` },
      findings: [{ ...finding, where: {}, alsoWhere: [] }],
    };
  });
}
