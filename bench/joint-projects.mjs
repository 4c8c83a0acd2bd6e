import { checkProject } from '@eurakit/core/checks';
import { evaluateForms, fillForms } from '@eurakit/core/forms';
import { mergePartners } from '@eurakit/core/merge';
import { evaluate } from '@eurakit/core/read';
import { newXlsx, openXlsx } from '@eurakit/core/xlsx';
import { loadSource } from '../scripts/docs/load-source.mjs';

const { jointProject } = await loadSource('test/support/joint-project.ts');
const { partnerFiles } = await loadSource('test/support/partner-files.ts');

/** Twelve municipalities a partner, as 95 are to 8. */
const sized = ([partners, years]) => ({ partners, years, municipalities: 12 * partners });

const SIZES = [
  [2, 3],
  [4, 3],
  [8, 3],
  [16, 3],
  [32, 3],
  [8, 6],
  [8, 12],
].map(sized);

const BOOK_SIZES = [
  [4, 3],
  [16, 3],
].map(sized);

/** Joint projects of more and more partners × years: the time for one of these, over that in the smallest project. */
export async function rows() {
  const checks = SIZES.map((size) => {
    const { project } = evaluate({ json: jointProject(size) });
    return { size, run: () => checkProject(project).length };
  });
  const merges = SIZES.map((size) => {
    const files = partnerFiles(size).map(({ name, file }) => {
      return { name, file: name, evaluation: evaluate({ json: file }) };
    });
    return { size, run: () => mergePartners(files).files.length };
  });
  const books = await Promise.all(BOOK_SIZES.map(book));
  return [
    ...(await perCell('check', checks)),
    ...(await perCell('merge', merges)),
    ...(await perCell('check of a workbook', books)),
  ];
}

/** The whole as a workbook of our forms that was read, to be checked. */
async function book(size) {
  const { project } = evaluate({ json: jointProject(size) });
  const snapshot = await openXlsx(newXlsx(fillForms(project))).workbook.read();
  return { size, run: () => evaluateForms(snapshot).findings.length };
}

/** 1 is proportional to partners × years. */
async function perCell(what, [first, ...others]) {
  const found = [];
  for (const { size, run } of others) {
    const times = (size.partners * size.years) / (first.size.partners * first.size.years);
    const measured = work(run) / work(first.run) / times;
    const name = `${what} ${size.partners} × ${size.years}: each over ${first.size.partners} × ${first.size.years}`;
    found.push({ name, ratio: measured, atMost: 1.5 });
  }
  return found;
}

/** The processor's time for one run, which others on the machine take nothing of. */
function work(run) {
  let computed = run();
  for (const until = performance.now() + WARM_UP_MS; performance.now() < until; ) computed += run();
  const start = process.cpuUsage();
  const spent = () => process.cpuUsage(start).user / 1000;
  let runs = 0;
  for (; spent() < MEASURED_MS; runs += 1) computed += run();
  if (Number.isNaN(computed)) throw new Error('A measured function must give back what it computed');
  return spent() / runs;
}

const WARM_UP_MS = 300;
const MEASURED_MS = 500;
