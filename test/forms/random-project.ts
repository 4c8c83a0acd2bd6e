import fc from 'fast-check';
import { draftFromJson } from '../../packages/core/src/input/from-json.js';
import { parse } from '../../packages/core/src/input/parse.js';
import { DOCUMENT_STATES, DOCUMENTS } from '../../packages/core/src/model/document.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { budget, costTerms } from './random-budget.js';
import { salaries } from './random-salaries.js';

/** Project files with everything that one can hold, in any mixture: nothing needs to add up. */
export function projects(): fc.Arbitrary<Project> {
  return fc
    .record(
      {
        project: identity(),
        financing: plan(),
        financingVersions: fc.array(plan(), { maxLength: 2 }),
        budget: budget(),
        budgetVersions: fc.array(budget(), { maxLength: 2 }),
        salaries: salaries(),
        partners: fc.array(partner(), { maxLength: 2 }),
        documents: fc.array(documentAnswer(), { maxLength: 3 }),
        keys: keys(),
        subProjects: fc.array(subProject(), { maxLength: 4 }),
        plan: planInWords(),
      },
      { requiredKeys: [] },
    )
    .map((file) => fromFile({ eurakit: 1, ...file }));
}

function documentAnswer(): fc.Arbitrary<unknown> {
  return fc.record(
    {
      document: fc.constantFrom(...DOCUMENTS),
      partner: text(),
      state: fc.constantFrom(...DOCUMENT_STATES),
      note: text(),
    },
    { requiredKeys: ['document'] },
  );
}

function partner(): fc.Arbitrary<unknown> {
  return fc.record(
    {
      name: text(),
      isLead: fc.boolean(),
      code: text(),
      businessId: text(),
      ...costTerms(),
      budget: budget(),
      salaries: salaries(),
      financing: plan(),
    },
    { requiredKeys: ['name'] },
  );
}

/** The project of a project file; the file is known to be right. */
export function fromFile(file: unknown): Project {
  const read = draftFromJson(JSON.stringify(file));
  if (!read.ok) throw new Error(`not a project file: ${JSON.stringify(read.problems)}`);
  return parse(read.value);
}

function text(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      'Kotka',
      '=HYPERLINK("x")',
      '@Hamina',
      '-5',
      '+358',
      "'lainattu",
      '101965',
      '_x0041_',
      ' a ',
      'TOTTA',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      'Kaakkois-Suomen sosiaali- ja terveysalan osaamiskeskus, pitkä nimi joka ei mahdu riville',
      'ä\nö',
      '',
    ),
  );
}

function rate(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 0, max: 9_999 }), fc.constantFrom('', '.5', '.44', '.070', '.123456'))
    .map(([whole, fraction]) => `${whole}${fraction} %`);
}

function identity(): fc.Arbitrary<unknown> {
  return fc.record(
    {
      code: text(),
      applicationNumber: text(),
      name: text(),
      programmePeriod: text(),
      fund: text(),
      structure: fc.constantFrom('single', 'joint', 'transfer', 'group'),
      period: fc.constantFrom(
        { start: '2016-09-01', end: '2018-12-31' },
        { start: '1900-01-01', end: '1900-03-01' },
        { start: '2024-02-29', end: '2199-12-31' },
      ),
      supportRate: rate(),
      planUnit: fc.constantFrom('1', '0.01'),
      ...costTerms(),
    },
    { requiredKeys: [] },
  );
}

function amount(): fc.Arbitrary<string | null> {
  const euros = fc.integer({ min: -99_999_900, max: 99_999_900 }).map((cents) => (cents / 100).toFixed(2));
  return fc.oneof(
    { weight: 6, arbitrary: euros },
    { weight: 2, arbitrary: fc.constant(null) },
    fc.constantFrom('0', '12.345', '12,345', 'noin 5', '90000000000000.01', '-0.01', '12345678901.23'),
  );
}

function row(years: number, depth: number): fc.Arbitrary<unknown> {
  const stated = {
    label: text(),
    amounts: fc.array(amount(), { minLength: years, maxLength: years }),
    total: amount(),
    statedPercent: rate(),
  };
  const funder = fc.record(
    {
      ...stated,
      role: fc.constantFrom(
        'euState',
        'municipal',
        'otherPublic',
        'private',
        'unclassified',
        'jointMunicipalAuthority',
      ),
      contribution: fc.constantFrom('own', 'external'),
      fixed: fc.boolean(),
      residual: fc.boolean(),
    },
    { requiredKeys: ['label', 'amounts', 'role'] },
  );
  const sum = fc.record(
    { ...stated, role: fc.constantFrom('total', 'netCosts') },
    { requiredKeys: ['label', 'amounts', 'role'] },
  );
  if (depth === 0) return funder;
  const group = fc.record(
    {
      ...stated,
      role: fc.constant('group'),
      parts: fc.array(row(years, depth - 1), { maxLength: 4 }).map((parts) => parts),
    },
    { requiredKeys: ['label', 'amounts', 'role', 'parts'] },
  );
  return depth === 2 ? fc.oneof(funder, group, sum) : fc.oneof(funder, group);
}

function plan(): fc.Arbitrary<unknown> {
  const year = fc.constantFrom<number | string>(2016, 2017, 2018, '2016 (9–12)', '2019 (1–6)');
  return fc
    .tuple(
      fc.array(year, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('applied', 'approved', 'change-2', undefined),
    )
    .chain(([years, version]) =>
      fc.array(row(years.length, 2), { maxLength: 6 }).map((rows) => ({
        ...(version !== undefined && { version }),
        years,
        rows,
      })),
    );
}

function keys(): fc.Arbitrary<unknown> {
  const weight = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom('1/3', '44.887', '45'));
  const party = fc.constantFrom('Eksote', 'Hamina', 'Kotka', '=1+1', 'Kouvola ', '2016');
  const weights = fc.oneof(
    fc.array(weight, { minLength: 1, maxLength: 4 }),
    fc
      .uniqueArray(party, { minLength: 1, maxLength: 4 })
      .chain((names) =>
        fc
          .array(weight, { minLength: names.length, maxLength: names.length })
          .map((all) => Object.fromEntries(names.map((name, nth) => [name, all[nth]]))),
      ),
  );
  return fc.array(fc.record({ name: text(), weights }), { minLength: 1, maxLength: 3 });
}

/** Words as cells have them: several lines, marks of lists, formulas that are none; sometimes nothing. */
function words(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('lukea', 'laulaa', 'lukea\n• ja kirjoittaa\n\n1) käsin', '') },
    fc.array(text(), { maxLength: 3 }).map((lines) => lines.join('\n')),
  );
}

function names(): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom('1', '2', '2 b', 'osallistujat', 'a;b', ' ', 'x\ny'), { maxLength: 2 });
}

function subProject(): fc.Arbitrary<unknown> {
  const row = fc.record(
    { goal: words(), activity: words(), result: words(), effect: words() },
    { requiredKeys: ['goal', 'activity', 'result'] },
  );
  const link = fc.record(
    { goal: fc.integer({ min: 0, max: 4 }), subGoals: names(), indicators: names(), costCategories: names() },
    { requiredKeys: ['goal'] },
  );
  return fc.record(
    {
      name: fc.oneof(fc.constantFrom('Salme', 'Lumo', '=Salme'), text()),
      goals: fc.array(words(), { maxLength: 4 }),
      announcedGoals: fc.integer({ min: -1, max: 1_000 }),
      rows: fc.array(row, { maxLength: 4 }),
      evaluation: fc.array(fc.record({ questions: words(), methods: words(), strategies: words() }), {
        maxLength: 3,
      }),
      effects: words(),
      links: fc.array(link, { maxLength: 3 }),
    },
    { requiredKeys: ['name'] },
  );
}

function planInWords(): fc.Arbitrary<unknown> {
  const item = fc.record(
    { number: text(), text: words(), under: words() },
    { requiredKeys: ['number', 'text'] },
  );
  const items = fc.array(item, { maxLength: 3 });
  return fc.record(
    {
      mainGoal: words(),
      subGoals: items,
      results: items,
      outputs: items,
      risks: fc.array(fc.record({ risk: words(), mitigation: words() }), { maxLength: 2 }),
      milestones: fc.array(
        fc.record({
          text: words(),
          written: text(),
          period: fc.constant({ start: '2017-01-01', end: '2017-12-31' }),
        }),
        { maxLength: 2 },
      ),
      links: fc.array(
        fc.record({
          output: fc.integer({ min: 1, max: 3 }),
          to: fc.constantFrom('result', 'subGoal'),
          number: text(),
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  );
}
