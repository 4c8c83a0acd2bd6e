import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProject, fillProject } from '../../packages/core/src/checks.js';
import { runs } from '../fast-check-runs.js';
import { fromFile } from '../forms/random-project.js';
import { jointProject } from '../support/joint-project.js';

type Json = { readonly [key: string]: unknown };

const size = fc.record({
  partners: fc.integer({ min: 1, max: 4 }),
  municipalities: fc.integer({ min: 1, max: 4 }),
  years: fc.integer({ min: 1, max: 4 }),
});

test('property: what follows from wages, percentages and partners is filled as it was, to the euro', () => {
  fc.assert(
    fc.property(size, (of) => {
      const file = jointProject({ ...of, municipalities: Math.min(of.municipalities, of.partners) });
      const { project, cells } = fillProject(fromFile(emptied(file)));
      expect(project).toEqual(fromFile(withBearers(file)));
      expect(cells.length).toBeGreaterThan(of.partners * of.years * 8);
      expect(checkProject(project).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: runs(20) },
  );
});

/** Only the wages and work, the percentages and the support of each partner are left. */
function emptied(file: ReturnType<typeof jointProject>): Json {
  const { partners, budget, financing } = withBearers(file);
  return {
    ...file,
    budget: blank(budget, () => true),
    financing: blank(financing, () => true),
    partners: partners.map((partner) => ({
      ...partner,
      budget: blank(partner.budget, () => true),
      salaries: blank(partner.salaries, () => true),
      financing: blank(partner.financing, ({ role }) => role !== 'euState'),
    })),
  };
}

/** The municipality of each partner bears what its support leaves. */
function withBearers(file: ReturnType<typeof jointProject>) {
  const partners = file.partners.map((partner) => ({
    ...partner,
    financing: {
      ...partner.financing,
      rows: partner.financing.rows.map((row) =>
        'parts' in row && row.parts !== undefined
          ? { ...row, parts: row.parts.map((part) => ({ ...part, residual: true })) }
          : row,
      ),
    },
  }));
  return { ...file, partners };
}

function blank(
  table: { readonly years: readonly number[]; readonly rows: readonly Json[] },
  isEmptied: (row: Json) => boolean,
): Json {
  const rows = (all: readonly Json[]): readonly Json[] =>
    all.map(({ total, ...row }) => {
      const parts = Array.isArray(row.parts) ? { parts: rows(row.parts) } : {};
      return isEmptied(row)
        ? { ...row, ...parts, amounts: table.years.map(() => null) }
        : { ...row, total, ...parts };
    });
  return { ...table, rows: rows(table.rows) };
}
