import { type Language, sentence, type Text } from '@eurakit/core/render';
import type { View } from '../pane-state.js';

/** The frame of the pane: its views, its language, what goes on. */

export const VIEW_NAMES: Readonly<Record<View, () => Text>> = {
  check: sentence({ fi: () => 'Tarkistus', sv: () => 'Kontroll', en: () => 'Check' }),
  reading: sentence({ fi: () => 'Tulkinta', sv: () => 'Tolkning', en: () => 'Reading' }),
  fill: sentence({ fi: () => 'Täyttö', sv: () => 'Ifyllning', en: () => 'Fill' }),
  binding: sentence({ fi: () => 'Lomakepohja', sv: () => 'Blankettmall', en: () => 'Form template' }),
  allocate: sentence({ fi: () => 'Jako', sv: () => 'Fördelning', en: () => 'Split' }),
  keys: sentence({ fi: () => 'Jakoperuste', sv: () => 'Grund', en: () => 'Key' }),
  paste: sentence({ fi: () => 'Liittäminen', sv: () => 'Inklistring', en: () => 'Paste' }),
  about: sentence({ fi: () => 'Tietoja', sv: () => 'Om', en: () => 'About' }),
};

/** Every language by its own name, whichever is in use. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

export const languageLabel = sentence({ fi: () => 'Kieli', sv: () => 'Språk', en: () => 'Language' });

export const viewsLabel = sentence({ fi: () => 'Toiminnot', sv: () => 'Funktioner', en: () => 'Functions' });

export const stop = sentence({ fi: () => 'Keskeytä', sv: () => 'Avbryt', en: () => 'Stop' });

export const notOfficial = sentence({
  fi: () => 'Ei viranomaisen tuote; ei yhteyttä EURA-järjestelmään.',
  sv: () => 'Inte en myndighets produkt; ingen förbindelse till EURA-systemet.',
  en: () => 'Not a product of any authority; no connection to the EURA system.',
});

export const closeMessage = sentence({ fi: () => 'Sulje', sv: () => 'Stäng', en: () => 'Close' });
