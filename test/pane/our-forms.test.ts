import { expect, test } from 'vitest';
import { fillForms, newPlan } from '../../packages/core/src/forms.js';
import { checkFigures } from '../../packages/excel-addin/src/pane/actions/check-figures.js';
import { goTo } from '../../packages/excel-addin/src/pane/actions/go-to.js';
import { filledIn } from '../forms/filled-in.js';
import { fromFile } from '../forms/random-project.js';
import { snapshotOf } from '../forms/snapshot-of.js';
import { typed } from '../forms/worked-on.js';
import { workbook } from '../support/small-workbook.js';
import { started } from './started.js';

const FORMS = [
  ...['Hanke', 'Osatoteuttajat', 'Kustannusarvio', 'Palkat', 'Rahoitussuunnitelma'],
  ...['Osatoteuttajien rahoitus', 'Liitteet', 'Päätös'],
];

function joint() {
  const models = { costModel: 'actual-costs', salaryModel: 'unit-cost' } as const;
  const plan = { years: [2026], language: 'fi', partners: 2, ...models } as const;
  return filledIn(snapshotOf(fillForms(fromFile(newPlan(plan)))));
}

test('the sheets of our forms are listed, and the way leads to the cell of a finding on each', async () => {
  const pane = started(typed(joint(), { 'Palkat!F6': 1 }));
  await checkFigures(pane);
  const { forms = [], findings = [] } = pane.store.get().checked ?? {};
  expect(forms).toEqual(FORMS);
  const [finding, ...others] = findings.filter(({ severity }) => severity !== 'notice');
  expect([finding?.code, others]).toEqual(['salary-costs-differ', []]);
  await goTo(pane, finding?.where ?? {});
  expect(pane.shown).toEqual([{ sheet: 'Palkat', cell: 'F6' }]);
});

test('sheets have the names that people gave them; other workbooks have none of ours', async () => {
  const book = joint();
  const names = book.names.map((name) => ({
    ...name,
    refersTo: name.refersTo.replace("'Palkat'", "'Henkilöstö'"),
  }));
  const sheets = book.sheets.map((sheet) => ({ ...sheet, name: sheet.name.replace('Palkat', 'Henkilöstö') }));
  const renamed = started({ ...book, names, sheets });
  await checkFigures(renamed);
  expect(renamed.store.get().checked?.forms).toEqual(
    FORMS.map((name) => name.replace('Palkat', 'Henkilöstö')),
  );
  const other = started(workbook({ Rahoitus: ['Rahoitus|2024', 'Kotka|120', 'YHTEENSÄ|120'] }));
  await checkFigures(other);
  expect(other.store.get().checked?.forms).toEqual([]);
});
