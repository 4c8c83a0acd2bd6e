import { expect, test } from 'vitest';
import { checkFigures } from '../../packages/excel-addin/src/pane/actions/check-figures.js';
import { listedFindings, toggledKind } from '../../packages/excel-addin/src/pane/check/listed-findings.js';
import { openFindings } from '../../packages/excel-addin/src/pane/check/open-findings.js';
import { aEuroMore, bookOf, opened } from '../support/joint-book.js';
import { jointProject } from '../support/joint-project.js';
import { type Started, started } from './started.js';

const PLAN = 'Rahoitussuunnitelma';

/** What the list shows on a sheet: places, and how many more there are. */
const shownOn = (pane: Started, sheet: string): readonly string[] =>
  listedFindings(pane.store.get())
    .filter((group) => group.sheet === sheet)
    .flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        if (entry.kind !== 'finding') return [`${entry.kind} ${entry.count}`];
        return entry.finding.severity === 'error' ? [entry.finding.where.cell ?? ''] : [];
      }),
    );

test('8 centres, 95 municipalities, 3 years: forty wrong amounts are listed as the first and their number', async () => {
  const book = opened(bookOf(jointProject({ partners: 8, municipalities: 95, years: 3 })));
  const seen = await book.read();
  const pane = started(seen);
  await checkFigures(pane);
  expect(openFindings(pane.store.get()).filter(({ severity }) => severity !== 'notice')).toEqual([]);

  const changes = aEuroMore(seen, PLAN, 40);
  const cells = changes.map(({ row }) => `C${row + 1}`);
  expect(await pane.host.workbook.apply({ cells: changes }, seen)).toMatchObject({ ok: true });
  await checkFigures(pane);
  expect(shownOn(pane, PLAN)).toEqual([...cells.slice(0, 5), 'more 35']);

  const unfold = (): void =>
    pane.store.set({ unfolded: toggledKind(pane.store.get(), PLAN, 'sum-differs-from-partners') });
  unfold();
  expect(shownOn(pane, PLAN)).toEqual([...cells, 'fewer 35']);
  unfold();
  expect(shownOn(pane, PLAN)).toEqual([...cells.slice(0, 5), 'more 35']);
});
