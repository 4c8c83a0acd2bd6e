/**
 * What a rule on goals and plans finds: `at` its places, with those in `also` after a `+`, none where all is right.
 * `says` is what its sentence or remedy must hold.
 */
export type GoalCase = readonly [
  code: string,
  input: object,
  at: readonly string[],
  says: readonly string[],
  why: string,
];

export const READ = 'Avataan kirjastot iltaisin koululaisille';
export const SING = 'Perustetaan kuoro joka kylään';
export const row = (goal: string, activity = 'tehtiin', result = `syntyi: ${goal}`) => ({
  goal,
  activity,
  result,
});
export const report = (goals: readonly string[], rows: readonly object[], more: object = {}) => ({
  subProjects: [{ name: 'Aava', goals, rows, effects: '', ...more }],
});
const both = report([READ, SING], [row(READ), row(SING)]);
export const plan = (more: object) => ({
  subGoals: [
    { number: '1', text: 'lukea' },
    { number: '2', text: 'laulaa' },
  ],
  results: [{ number: '1', text: 'on luettu' }],
  ...more,
});
export const milestone = (start: string, end: string) => ({
  milestones: [{ text: 'Opas', written: 'syksy', period: { start, end } }],
});

export const GOAL_CASES: readonly GoalCase[] = [
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
    ['/subProjects/0/rows/1/result + /subProjects/0/rows/0/result'],
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
    ['/subProjects/0/rows/0/goal + /subProjects/0/goals/0'],
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
    ['/subProjects/0/goals/2 + /subProjects/0/goals/0'],
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
    ['Opas', '31.12.2018'],
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
