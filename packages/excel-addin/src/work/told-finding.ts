import type { LocatedFinding } from '@eurakit/core/read';
import { findingText } from '@eurakit/core/render';
import type { ToldFinding } from './questions.js';

/** A finding with what the pane says of it, in each language. */
export function toldFinding(finding: LocatedFinding): ToldFinding {
  const words = {
    fi: findingText(finding, 'fi', 'pane'),
    sv: findingText(finding, 'sv', 'pane'),
    en: findingText(finding, 'en', 'pane'),
  };
  return { ...finding, words };
}
