import { expect, test } from 'vitest';
import { goalCoverage } from '../../packages/core/src/report.js';
import { fromFile } from '../forms/random-project.js';

const subGoals = [
  { number: '1', text: 'lukea' },
  { number: '2', text: 'laulaa' },
];
const one = (name: string, links: readonly object[]) => ({ name, goals: ['a', 'b'], links });

test.for<
  [
    file: object,
    map: readonly (readonly [number: string, goals: readonly (readonly number[])[], served: number])[],
    why: string,
  ]
>([
  [{}, [], 'nothing is known'],
  [
    { plan: { subGoals } },
    [
      ['1', [], 0],
      ['2', [], 0],
    ],
    'no sub-projects',
  ],
  [
    {
      plan: { subGoals },
      subProjects: [
        one('A', [
          { goal: 1, subGoals: ['2'] },
          { goal: 2, subGoals: ['2', '1'] },
        ]),
        one('B', []),
      ],
    },
    [
      ['1', [[2], []], 1],
      ['2', [[1, 2], []], 1],
    ],
    'by sub-goal the goals of each sub-project',
  ],
  [
    {
      plan: { subGoals },
      subProjects: [
        one('A', [
          { goal: 1, subGoals: ['1', '1', '9'] },
          { goal: 1, subGoals: ['1'] },
        ]),
      ],
    },
    [
      ['1', [[1]], 1],
      ['2', [[]], 0],
    ],
    'a goal counts once; a sub-goal that is not planned is none',
  ],
  [
    {
      plan: { subGoals },
      subProjects: [
        one('A', [
          { goal: 3, subGoals: ['1'] },
          { goal: 0, subGoals: ['2'] },
        ]),
      ],
    },
    [
      ['1', [[]], 0],
      ['2', [[]], 0],
    ],
    'a goal that is not listed serves nothing',
  ],
  [
    {
      subProjects: [
        one('A', [{ goal: 1, subGoals: ['10', 'b', '9'] }]),
        one('B', [{ goal: 2, subGoals: ['9', 'a'] }]),
      ],
    },
    [
      ['9', [[1], [2]], 2],
      ['10', [[1], []], 1],
      ['a', [[], [2]], 1],
      ['b', [[1], []], 1],
    ],
    'without a plan the sub-goals that are named, numbers first',
  ],
])('%j is %j: %s', ([file, map]) => {
  const coverage = goalCoverage(fromFile({ eurakit: 1, ...file }));
  expect(coverage.subGoals.map(({ number, goals, served }) => [number, goals, served])).toEqual(map);
});
