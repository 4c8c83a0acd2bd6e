import { words } from './word-patterns.js';

/** What a sheet calls the support rate, in Finnish, Swedish and English. */
export const RATE_WORDS: readonly RegExp[] = words(
  /\btuki(?:prosentti|-%|taso|osuus|intensiteetti)|\btuen (?:osuus|määrä|enimmäis)|\btuki enintään|\btuki:/,
  /\brahoitusosuus|(?:eu|esr|eakr|jtf)\S* (?:ja valtion )?(?:tuki|rahoitus|osuus)(?: on)?(?: enintään)?:? \d/,
  /\bstöd(?:procent|nivå|andel|intensitet)|\bstödets andel|\bstöd(?:et)? (?:är )?högst|\bstöd:/,
  /\bsupport rate|\baid (?:rate|intensity)|\bgrant rate|\bco-?financing rate|\bfunding rate|\bsupport:/,
);

/** What a sheet calls the time in which a project runs. */
export const PERIOD_WORDS: readonly RegExp[] = words(
  /\bhank(?:e|keen) ?(?:aika|kesto|toteutusaika)|\btoteutusaika|\btoteuttamisaika|\bkesto\b|\bhanke \d/,
  /\bprojekt(?:tid|ets? tid|period)|\bgenomförandetid/,
  /\bproject (?:period|duration|time)|\bimplementation period|\bduration\b/,
);

/** Columns of hours. */
export const HOUR_WORDS: readonly RegExp[] = words(/\btun(?:nit|tia|tim)|\btimmar\b|\bhours\b|\bh\b/);
