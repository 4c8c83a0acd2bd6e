import { RATE_PACKS } from '@eurakit/core/rates';
import { evaluate, type LocatedFinding } from '@eurakit/core/read';
import { jointProject } from '../support/joint-project.js';

/** Values at their places in a project file: `/budget/rows/0/amounts/1`; `undefined` takes a field away. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * What a rule finds in a whole project: `at` its places, with those in `also` after a `+` (`…` for the rest of them),
 * none where all is right. `says` is what its sentence must hold: words as text, amounts in euros as numbers.
 */
export type ProjectCase = readonly [
  code: string,
  file: object,
  changes: Changes,
  at: readonly string[],
  says: readonly (string | number)[],
  why: string,
];

/** The project file with changes; a place that is not there is a mistake of the test, but for a new last step. */
export function changed(file: object, changes: Changes): object {
  const copy: object = JSON.parse(JSON.stringify(file));
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.slice(1).split('/');
    const last = steps.pop() ?? '';
    let holder: unknown = copy;
    for (const step of steps) holder = Reflect.get(Object(holder), step);
    if (typeof holder !== 'object' || holder === null) throw new Error(`The project has no ${pointer}`);
    if (Array.isArray(holder) && last === '-') holder.push(value);
    else if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return copy;
}

/** What is found in a project file whose programme period is known. */
export function findingsOf(file: object): readonly LocatedFinding[] {
  return evaluate({ json: file }, { context: { rates: RATE_PACKS } }).findings;
}

/** Two partners, two municipalities, two years: everything adds up. */
export const JOINT = jointProject({ partners: 2, municipalities: 2, years: 2 });

const terms = { programmePeriod: '2021-2027', fund: 'ESR+', costModel: 'flat-40', planUnit: '1' };

/** A row of a budget or plan with its total. */
export const row = (label: string, more: object, amounts: readonly number[]) => ({
  label,
  role: 'item',
  ...more,
  amounts,
  total: amounts.reduce((sum, amount) => sum + amount, 0),
});

/** One beneficiary with a flat rate of 40 % and unit costs: 600 and 700 hours of 30 euros. */
export const SINGLE = {
  eurakit: 1,
  project: {
    ...terms,
    supportRate: '80 %',
    salaryModel: 'unit-cost',
    period: { start: '2026-01-01', end: '2027-12-31' },
  },
  budget: {
    years: [2026, 2027],
    rows: [
      row('Palkkakustannukset', { category: 'salaryCosts' }, [18_000, 21_000]),
      row('Ostopalvelut', { category: 'purchases' }, [0, 0]),
      row('Flat rate 40 %', { category: 'flatRate', rate: '40 %' }, [7_200, 8_400]),
      row('Kustannukset yhteensä', { role: 'total' }, [25_200, 29_400]),
    ],
  },
  salaries: {
    years: [2026, 2027],
    rows: [
      row('Asiantuntija', { model: 'unit-cost', hourlyCost: '30', work: ['600', '700'] }, [18_000, 21_000]),
    ],
  },
  financing: {
    years: [2026, 2027],
    rows: [
      row('ESR+- ja valtion rahoitus', { role: 'euState' }, [20_160, 23_520]),
      row('Aava', { role: 'municipal', contribution: 'own' }, [5_040, 5_880]),
      row('YHTEENSÄ', { role: 'total' }, [25_200, 29_400]),
    ],
  },
};

/** `/a/0 + /b/1`: where it is, and where else. */
export function placesOf({ where, alsoWhere }: LocatedFinding): string {
  const [at, ...also] = [where, ...alsoWhere].map(({ path = '' }) => path);
  return also.length === 0 ? (at ?? '') : `${at} + ${also.join(' ')}`;
}

/** The same amount more in several cells: a change that goes through all sums. */
export function more(file: object, by: number, pointers: readonly string[]): Changes {
  return Object.fromEntries(
    pointers.map((pointer) => {
      let value: unknown = file;
      for (const step of pointer.slice(1).split('/')) value = Reflect.get(Object(value), step);
      return [pointer, Number(value) + by];
    }),
  );
}

/** The cells of rows under `at` in one column and in total. */
export function cells(at: string, rows: readonly number[], column: number): readonly string[] {
  return rows.flatMap((nth) => [`${at}/rows/${nth}/amounts/${column}`, `${at}/rows/${nth}/total`]);
}
