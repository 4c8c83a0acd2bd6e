import { evaluateReport } from '@eurakit/core/report';
import { ratioOfTimes, timed } from './lib/rounds.mjs';

const TIMES = 8;

/** Reports of some pages, each beside one of an eighth of its size: 8 is proportional, 64 would be a square. */
export async function rows() {
  const found = [];
  for (const [what, count, textOf] of GROWING) {
    const [small, large] = [count, count * TIMES].map((size) => textOf(size));
    const ratio = await ratioOfTimes(
      () => timed(() => evaluateReport(large)),
      () => timed(() => evaluateReport(small)),
      3,
    );
    found.push({ name: `report, ${what}: ${count * TIMES} over ${count}`, ratio, atMost: 16 });
  }
  return found;
}

const SENTENCE = 'Lukupiirit kokoontuivat joka viikko, ja nuoret toivat niihin ystäviään.';
const HEADING = 'Tavoite\tToiminta\tTulokset';
const many = (count, textOf) => Array.from({ length: count }, (_, nth) => textOf(nth));
const goal = (nth) => `Avataan kirjasto numero ${nth} kylän lapsille`;

const GROWING = [
  ['pages', 60, (count) => many(count / 12, subProject).join('\n\n')],
  ['rows', 500, (count) => [HEADING, ...many(count, row)].join('\n')],
  ['tiny rows', 2_000, (count) => [HEADING, ...many(count, () => 'a\tb\tc')].join('\n')],
  ['cut words', 2_000, (count) => [HEADING, ...many(count, () => 'a\tb\tke- hittää')].join('\n')],
];

/** A sub-project on some twelve pages. */
function subProject(nth) {
  const prose = many(90, (place) => `${SENTENCE} ${SENTENCE} Kohta ${place}.`).join('\n\n');
  return [
    `3.${nth + 1} Osa${nth}`,
    prose,
    'Osahankkeen tavoitteet:',
    ...many(20, (place) => `- ${goal(place)}`),
    `Tavoitteiden toteutuminen Osa${nth}n osahankkeessa:`,
    [HEADING, ...many(20, row)].join('\n'),
    `Vaikutukset Osa${nth}n osahankkeessa:`,
    prose,
  ].join('\n\n');
}

function row(nth) {
  return `${goal(nth)}\t${SENTENCE}\tTulos ${nth}`;
}
