import { parsePeriod } from '@eurakit/core';
import { evaluate, type LocatedFinding } from '@eurakit/core/read';
import { findingText, LANGUAGES, toProjectFile } from '@eurakit/core/render';
import { evaluateReport } from '@eurakit/core/report';
import { expect, test } from 'vitest';

/**
 * What a rule on goals and plans finds: `at` its places, with those in `also` after a `+`, none where all is right.
 * `says` is what its sentence or remedy must hold.
 */
type Case = readonly [
  code: string,
  input: object,
  at: readonly string[],
  says: readonly string[],
  why: string,
];

const READ = 'Avataan kirjastot iltaisin koululaisille';
const SING = 'Perustetaan kuoro joka kylään';
const row = (goal: string, activity = 'tehtiin', result = `syntyi: ${goal}`) => ({ goal, activity, result });
const report = (goals: readonly string[], rows: readonly object[], more: object = {}) => ({
  subProjects: [{ name: 'Aava', goals, rows, effects: '', ...more }],
});
const both = report([READ, SING], [row(READ), row(SING)]);
const plan = (more: object) => ({
  subGoals: [
    { number: '1', text: 'lukea' },
    { number: '2', text: 'laulaa' },
  ],
  results: [{ number: '1', text: 'on luettu' }],
  ...more,
});
const milestone = (start: string, end: string) => ({
  milestones: [{ text: 'Opas', written: 'syksy', period: { start, end } }],
});

const CASES: readonly Case[] = [
  [
    'goal-without-row',
    report([READ, SING], [row(READ)]),
    ['/subProjects/0/goals/1'],
    ['Aava', SING, '2'],
    'told of one',
  ],
  ['goal-without-row', both, [], [], 'both goals have rows'],
  ['goal-without-row', report([READ], []), [], [], 'without a matrix nothing is asked'],
  ['goal-without-row', report([`1. ${READ}`], [row(READ)]), [], [], 'a number is no other goal'],

  [
    'row-without-goal',
    report([READ], [row(READ), row('Ostetaan auto')]),
    ['/subProjects/0/rows/1/goal'],
    ['auto'],
    'not listed',
  ],
  [
    'row-without-goal',
    report([READ], [row(READ), row('Avataan uimahalli iltaisin')]),
    ['/subProjects/0/rows/1/goal'],
    [READ, '57'],
    'the nearest is told, with how many words are alike',
  ],
  [
    'row-without-goal',
    report([READ], [row(READ), row('')]),
    ['/subProjects/0/rows/1/goal'],
    ['Aava'],
    'no goal at all',
  ],
  ['row-without-goal', both, [], [], 'listed'],
  ['row-without-goal', report([], [row(READ)]), [], [], 'where none is listed, none is missing'],

  [
    'goal-row-incomplete',
    report([READ], [row(READ, '')]),
    ['/subProjects/0/rows/0/activity'],
    [READ],
    'no activity',
  ],
  [
    'goal-row-incomplete',
    report([READ], [row(READ, 'x', ' ')]),
    ['/subProjects/0/rows/0/result'],
    [READ],
    'no result',
  ],
  [
    'goal-row-incomplete',
    report([READ], [row(READ), row(READ, 'muuta', '')]),
    [],
    [],
    'a merged cell has one result',
  ],

  [
    'result-repeated',
    report([READ, SING], [row(READ, 'a', 'Syntyi  malli.'), row(SING, 'b', 'syntyi malli')]),
    ['/subProjects/0/rows/1/result+/subProjects/0/rows/0/result'],
    [READ, SING],
    'but for spaces, capitals and the full stop',
  ],
  [
    'result-repeated',
    report([READ], [row(READ, 'a', 'x'), row(READ, 'b', 'x')]),
    [],
    [],
    'under one goal it may',
  ],

  [
    'goal-wording-differs',
    report([READ], [row('Avataan kirjastot aamuisin koululaisille')]),
    ['/subProjects/0/rows/0/goal+/subProjects/0/goals/0'],
    ['iltaisin', 'aamuisin'],
    'the words that differ',
  ],
  [
    'goal-wording-differs',
    report([READ], [row(`${READ.toUpperCase()}.`)]),
    [],
    [],
    'capitals and marks are no words',
  ],

  [
    'goal-count-differs',
    report([READ], [row(READ)], { announcedGoals: 3 }),
    ['/subProjects/0/goals'],
    ['3', '1'],
    'three said, one listed',
  ],
  ['goal-count-differs', report([READ], [row(READ)], { announcedGoals: 1 }), [], [], 'as many as said'],

  [
    'goal-listed-twice',
    report([READ, SING, READ], []),
    ['/subProjects/0/goals/2+/subProjects/0/goals/0'],
    [READ],
    'twice',
  ],
  ['goal-listed-twice', both, [], [], 'each once'],

  [
    'evaluation-row-incomplete',
    report([], [{ questions: 'Miksi?', methods: '', strategies: '' }]),
    ['/subProjects/0/evaluation/0'],
    ['Miksi?', 'menetelmät', 'strategiat'],
    'questions alone',
  ],
  [
    'evaluation-row-incomplete',
    report([], [{ questions: 'a', methods: 'b', strategies: 'c' }]),
    [],
    [],
    'whole',
  ],

  [
    'sub-goal-not-served',
    { ...report([READ], [], { links: [{ goal: 1, subGoals: ['1'] }] }), ...plan({}) },
    ['/subGoals/1'],
    ['laulaa', '2'],
    'only the first is linked',
  ],
  ['sub-goal-not-served', { ...both, ...plan({}) }, [], [], 'without links nothing is asked'],

  [
    'link-to-nothing',
    plan({ links: [{ output: 1, to: 'result', number: '4' }] }),
    ['/links/0'],
    ['4'],
    'no result 4',
  ],
  [
    'link-to-nothing',
    plan({ links: [{ output: 1, to: 'result', number: '1' }] }),
    [],
    [],
    'result 1 is there',
  ],
  [
    'link-to-nothing',
    report([READ], [], { links: [{ goal: 2 }] }),
    ['/subProjects/0/links/0/goal'],
    ['2'],
    'one goal only',
  ],

  ['milestone-outside-period', plan(milestone('2018-09-01', '2018-11-30')), [], [], 'within'],
  [
    'milestone-outside-period',
    plan(milestone('2019-03-01', '2019-05-31')),
    ['/milestones/0'],
    ['Opas', '2018-12-31'],
    'after the end',
  ],
  [
    'milestone-outside-period',
    plan(milestone('2018-12-01', '2019-01-31')),
    ['/milestones/0'],
    ['osin'],
    'half of it',
  ],

  [
    'risk-without-mitigation',
    plan({ risks: [{ risk: 'Kiire', mitigation: '' }] }),
    ['/risks/0/mitigation'],
    ['Kiire'],
    'nothing is done',
  ],
  [
    'risk-without-mitigation',
    plan({ risks: [{ risk: 'Kiire', mitigation: 'Levätään.' }] }),
    [],
    [],
    'rest is',
  ],

  [
    'cell-too-long',
    report([READ], [row(READ, 'a', 'x'.repeat(101))]),
    ['/subProjects/0/rows/0/result'],
    ['101', '100'],
    'one too many',
  ],
  ['cell-too-long', report([READ], [row(READ, 'a', 'x'.repeat(100))]), [], [], 'as long as it may be'],
];

test.for(CASES)('%s: %j is found at %j (%j), %s', ([code, input, at, says]) => {
  const period = parsePeriod('2016-09-01..2018-12-31');
  const { findings = [] } =
    evaluateReport(JSON.stringify(input), {
      context: { ...(period !== undefined && { period }), longestCell: 100 },
    }) ?? {};
  const own = findings.filter((finding) => finding.code === code);
  expect(own.map(placesOf)).toEqual(at);
  for (const finding of own) {
    const { message, hint } = findingText(finding, 'fi');
    for (const text of says) expect(`${message} ${hint}`).toContain(text);
    for (const language of LANGUAGES) {
      const told = findingText(finding, language);
      expect(told.message).toMatch(/^\S.*\.$/u);
      expect(told.hint).toMatch(/^\S.*\.$/u);
      expect(told.message + told.hint).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

function placesOf({ where, alsoWhere }: LocatedFinding): string {
  return [where, ...alsoWhere].map(({ path = '' }) => path).join('+');
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
