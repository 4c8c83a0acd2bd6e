import { describe, expect, test } from 'vitest';
import { changed, findingsOf, JOINT } from './project-changes.js';

/** Every place in the figures of the project that holds an amount, months, a wage or a percentage. */
function places(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) {
    const isFigures = /\/(?:amounts|work)$/.test(at);
    return value.flatMap((one, nth) => (isFigures ? [`${at}/${nth}`] : places(one, `${at}/${nth}`)));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const isFigure = ['total', 'wage', 'sideCostRate'].includes(key);
    return isFigure ? [`${at}/${key}`] : key === 'years' ? [] : places(one, `${at}/${key}`);
  });
}

const { budget, financing, partners } = JOINT;
const ALL = [...places({ budget, financing }, ''), ...places(partners, '/partners')];

function valueAt(pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((holder, step) => Reflect.get(Object(holder), step), JOINT);
}

/** Another figure of the same kind. */
function spoilt(pointer: string): unknown {
  const value = valueAt(pointer);
  if (typeof value === 'number') return value + 1_000;
  if (pointer.endsWith('/sideCostRate')) return '20.42 %';
  return pointer.endsWith('/wage') ? String(Number(value) + 100) : String(Number(value) - 2);
}

describe('one figure of a joint project is changed: one error, at that cell', () => {
  test('there are figures of the whole, of budgets, salaries and plans', () => {
    expect(ALL.length).toBeGreaterThan(70);
    for (const part of ['/budget/', '/financing/', '/partners/1/budget/', '/partners/1/salaries/'])
      expect(ALL.some((place) => place.startsWith(part))).toBe(true);
  });

  test.for(ALL)('%s', (pointer) => {
    const errors = findingsOf(changed(JOINT, { [pointer]: spoilt(pointer) })).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ where }) => where.path)).toEqual([pointer]);
  });
});
