import type { Worded } from './language.js';

/** How a finding weighs. */
export const SEVERITY_WORDS = {
  error: { fi: 'virhe', sv: 'fel', en: 'error' },
  warning: { fi: 'varoitus', sv: 'varning', en: 'warning' },
  notice: { fi: 'huomautus', sv: 'anmärkning', en: 'notice' },
} as const satisfies Readonly<Record<string, Worded>>;
