import type { Worded } from './language.js';

/** What to do in which order, on the first sheet of a new workbook: one line each of `first`, `second` and `third`. */
export const GUIDE_WORDS = {
  first: {
    single: {
      fi: '1. Täytä tämä taulukko: nimi, hankeaika ja tukiprosentti.',
      sv: '1. Fyll i det här bladet: namn, projekttid och stödprocent.',
      en: '1. Fill in this sheet: the name, the period and the support rate.',
    },
    joint: {
      fi: '1. Täytä tämä taulukko: nimi, hankeaika ja tukiprosentti. Sitten Osatoteuttajat.',
      sv: '1. Fyll i det här bladet: namn, projekttid och stödprocent. Sedan Delgenomförare.',
      en: '1. Fill in this sheet: the name, the period and the support rate. Then the partners.',
    },
  },
  second: {
    withSalaries: {
      fi: '2. Täytä Palkat, Kustannusarvio ja Rahoitussuunnitelma: vain sävytetyt solut.',
      sv: '2. Fyll i Löner, kostnadskalkylen och finansieringsplanen: bara de tonade cellerna.',
      en: '2. Fill in salaries, the budget and the financing plan: the tinted cells only.',
    },
    withoutSalaries: {
      fi: '2. Täytä Kustannusarvio ja Rahoitussuunnitelma: vain sävytetyt solut.',
      sv: '2. Fyll i kostnadskalkylen och finansieringsplanen: bara de tonade cellerna.',
      en: '2. Fill in the budget and the financing plan: the tinted cells only.',
    },
  },
  third: {
    fi: '3. Vastaa taulukkoon Liitteet. Tarkista: eurakit check tai paneelin Tarkista. Tukipäätöksen luvut: Päätös.',
    sv: '3. Svara på bladet Bilagor. Kontrollera: eurakit check eller panelens Kontrollera. Beslutets tal: Beslut.',
    en: '3. Answer on the sheet Documents. Check: eurakit check, or Check in the pane. What was approved: Decision.',
  },
} as const satisfies {
  readonly first: Readonly<Record<string, Worded>>;
  readonly second: Readonly<Record<string, Worded>>;
  readonly third: Worded;
};
