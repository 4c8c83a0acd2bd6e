import { parsePeriod } from '@eurakit/core';
import { evaluate, type LocatedFinding } from '@eurakit/core/read';
import { findingText, toProjectFile } from '@eurakit/core/render';
import { evaluateReport } from '@eurakit/core/report';
import { expect, test } from 'vitest';
import { GOAL_CASES, milestone, plan, READ, report, row, SING } from './goal-cases.js';
import { expectGoodSentences } from './good-sentences.js';

const cases = GOAL_CASES.map(([code, input, at, says, why]) => ({ code, input, at, says, why }));

test.for(cases)('$code: $why', ({ code, input, at, says }) => {
  const period = parsePeriod('2016-09-01..2018-12-31');
  const { findings = [] } =
    evaluateReport(JSON.stringify(input), {
      context: { ...(period !== undefined && { period }), longestCell: 100 },
    }) ?? {};
  const found = findings.filter((finding) => finding.code === code);
  expect(found.map(placesOf)).toEqual(at);
  for (const finding of found.slice(0, 1)) {
    const { message, hint } = findingText(finding, 'fi');
    for (const text of says) expect(`${message} ${hint}`).toContain(text);
  }
  for (const finding of findings) expectGoodSentences(finding);
});

/** `/risks/0 + /risks/1`: where it is, and where else. */
function placesOf({ where, alsoWhere }: LocatedFinding): string {
  const [at, ...also] = [where, ...alsoWhere].map(({ path = '' }) => path);
  return also.length === 0 ? (at ?? '') : `${at} + ${also.join(' ')}`;
}

test('a project file is checked too, and keeps its sub-projects', () => {
  const file = { eurakit: 1, project: { longestCell: 10 }, ...report([READ, SING], [row(READ)]) };
  const { findings, project } = evaluate(JSON.stringify(file));
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['goal-without-row', 'cell-too-long']),
  );
  expect(findings.map(({ code }) => code)).not.toContain('nothing-to-check');
  expect(project?.subProjects?.[0]?.goals).toEqual([READ, SING]);
  expect(project?.unchecked).toEqual({});
});

test('a project file with a plan: the sub-goals are held against what its sub-projects serve', () => {
  const file = {
    eurakit: 1,
    project: { period: { start: '2016-09-01', end: '2018-12-31' } },
    ...report([READ, SING], [row(READ), row(SING)], { links: [{ goal: 1, subGoals: ['1'] }] }),
    plan: {
      ...plan({
        risks: [{ risk: 'Kiire', mitigation: '' }],
        links: [{ output: 1, to: 'result', number: '4' }],
      }),
      ...milestone('2019-03-01', '2019-05-31'),
    },
  };
  const { readable, findings, project } = evaluate(JSON.stringify(file));
  expect(readable).toBe(true);
  expect(findings.map(({ code, where }) => `${code} ${where.path}`)).toEqual([
    'sub-goal-not-served /plan/subGoals/1',
    'milestone-outside-period /plan/milestones/0',
    'risk-without-mitigation /plan/risks/0/mitigation',
    'link-to-nothing /plan/links/0',
  ]);
  expect(project?.plan).toEqual({ outputs: [], ...file.plan });
  expect(project === undefined ? undefined : toProjectFile(project)).toEqual(withoutEmptyParts(file));
});

test('a plan without the period of its project is told once, with or without a financing plan', () => {
  const years = { years: [2018], rows: [{ label: 'Aava', role: 'municipal', amounts: ['1'] }] };
  for (const more of [{}, { financing: years }]) {
    const { findings } = evaluate({
      json: { eurakit: 1, plan: milestone('2019-03-01', '2019-05-31'), ...more },
    });
    expect(findings.filter(({ code }) => code === 'context-missing')).toHaveLength(1);
  }
});

test('the most that a field takes may be given from outside', () => {
  const context = { longestCell: 5 };
  const { findings } = evaluate({ json: { eurakit: 1, ...report([READ], [row(READ)]) } }, { context });
  expect(findings.filter(({ code }) => code === 'cell-too-long').length).toBeGreaterThan(0);
});

test.for<[part: object, path: string, why: string]>([
  [{ repairs: [] }, '/plan/repairs', 'what import lists beside a plan is no part of it'],
  [{ subGoals: [{ text: 'lukea' }] }, '/plan/subGoals/0/number', 'a sub-goal has its number'],
  [milestone('2019-05-31', '2019-03-01'), '/plan/milestones/0/period', 'it ends before it begins'],
  [
    { links: [{ output: 1, to: 'goal', number: '1' }] },
    '/plan/links/0/to',
    'outputs answer results and sub-goals',
  ],
])('a plan with %j is refused at %s: %s', ([part, path]) => {
  const { readable, findings } = evaluate({ json: { eurakit: 1, plan: part } });
  expect(readable).toBe(false);
  expect(findings.map(({ where }) => where.path)).toEqual([path]);
});

/** What a file does not have to say: lists and texts that are empty. */
function withoutEmptyParts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one) => (key === 'effects' && one === '' ? undefined : one)));
}

test('what is no report is left to others', () => {
  for (const text of [
    '',
    'Rahoitus\t2024\nAava\t1',
    '{"eurakit":1,"subProjects":[]}',
    '[1]',
    'tavoite tulos',
  ])
    expect(evaluateReport(text)).toBeUndefined();
});

test('a report file with a field that is not ours is refused by name', () => {
  const { readable, findings = [] } = evaluateReport('{"subProjects":[{"name":"A","goal":[]}]}') ?? {};
  expect(readable).toBe(false);
  expect(findings.map(({ where }) => where.path)).toEqual(['/subProjects/0/goal']);
});
