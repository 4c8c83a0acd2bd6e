import { expect, test } from 'vitest';
import { registrations } from '../../scripts/manifest/registrations.js';

type Row = [how: string, text: string, ids: readonly string[] | undefined];

const KEYS = "const COMMANDS = { checkFigures: check, 'fillForms': fill } as const satisfies Commands;";
const LIST = "const COMMANDS = [{ id: 'checkFigures', run: check }, { id: 'fillForms', run: fill }];";
const PAIRS = "const COMMANDS = [['checkFigures', check], ['fillForms', fill]];";
const CALL = 'Office.actions.associate';
const BOTH = ['checkFigures', 'fillForms'];

test.for<Row>([
  ['as a text', `${CALL}('checkFigures', check);`, ['checkFigures']],
  ['as a text without parts', `${CALL}(\`checkFigures\`, check);`, ['checkFigures']],
  ['inside a function', `export function register() { ${CALL}('checkFigures', check); }`, ['checkFigures']],
  ['by a constant', `const ID = 'checkFigures';\n${CALL}(ID, check);`, ['checkFigures']],
  ['as keys of an object', `${CALL}({ checkFigures: check, fillForms });`, BOTH],
  [
    'by the keys of a constant',
    `${KEYS}\nfor (const [id, run] of Object.entries(COMMANDS)) ${CALL}(id, run);`,
    BOTH,
  ],
  ['by a list of objects', `${LIST}\nfor (const { id, run } of COMMANDS) { ${CALL}(id, run); }`, BOTH],
  ['by a renamed property', `${LIST}\nfor (const { id: name, run } of COMMANDS) ${CALL}(name, run);`, BOTH],
  ['by a list of pairs', `${PAIRS}\nfor (const [id, run] of COMMANDS) ${CALL}(id, run);`, BOTH],
  ['by another call', `${CALL}(idOf(check), check);`, undefined],
  ['by the second of a pair', `${PAIRS}\nfor (const [run, id] of COMMANDS) ${CALL}(id, run);`, undefined],
  ['by a computed key', `${CALL}({ [name]: check });`, undefined],
  ['by an unknown name', `for (const [id, run] of pairs()) ${CALL}(id, run);`, undefined],
  ['only in a comment', `// ${CALL}('checkFigures', check);`, []],
])('an id is given %s', ([, text, ids]) => {
  const found = registrations([{ path: 'src/a.ts', text }]);
  expect(found.actions.map(({ id }) => id)).toEqual(ids ?? []);
  expect(found.unreadable).toHaveLength(ids === undefined ? 1 : 0);
});

test('a constant may stand in another file, and the place is the call', () => {
  const files = [
    { path: 'src/a.ts', text: `\nfor (const [id, run] of Object.entries(COMMANDS)) ${CALL}(id, run);` },
    { path: 'src/b.ts', text: `export ${KEYS}` },
  ];
  expect(registrations(files).actions).toEqual(BOTH.map((id) => ({ id, place: 'src/a.ts:2' })));
});

test('functions are told from actions', () => {
  const text =
    "CustomFunctions.associate('ALLOCATE', allocate);\nOffice.actions.associate('checkFigures', check);";
  const { actions, functions } = registrations([{ path: 'src/a.ts', text }]);
  expect(actions).toEqual([{ id: 'checkFigures', place: 'src/a.ts:2' }]);
  expect(functions).toEqual([{ id: 'ALLOCATE', place: 'src/a.ts:1' }]);
});
