import { sentence } from '@eurakit/core/render';

/** What `key` says besides what fits. */

export const errorsSettled = sentence<[file: string, errors: number]>({
  fi: (file, errors) =>
    `${file}: taulukossa on virheitä (${errors}), katso eurakit check; virheellisen luvun tilalla on se, minkä summat jättävät.`,
  sv: (file, errors) =>
    `${file}: tabellen har fel (${errors}), se eurakit check; i stället för ett felaktigt tal står det som summorna lämnar.`,
  en: (file, errors) =>
    `${file}: the table has errors (${errors}), see eurakit check; in place of a wrong amount stands what the sums leave.`,
});

export const noSharedRows = sentence<[file: string]>({
  fi: (file) =>
    `${file}: ei riviryhmää, jonka luvut olisi voitu jakaa jakoperusteella; tarvitaan vähintään kaksi riviä tarkkoja lukuja.`,
  sv: (file) =>
    `${file}: ingen grupp av rader vars tal kan ha fördelats med en grund; det behövs minst två rader exakta tal.`,
  en: (file) =>
    `${file}: no group of rows whose amounts a key may have shared; at least two rows of exact amounts are needed.`,
});
