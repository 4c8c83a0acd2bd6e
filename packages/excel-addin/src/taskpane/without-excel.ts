import { type Language, sentence } from '@eurakit/core/render';

const withoutExcel = sentence({
  fi: () =>
    'Tämä sivu toimii Excelissä. Avaa se valintanauhan EURA-välilehdeltä, tai käytä tiedostoa eurakit.html, joka toimii ilman asennusta.',
  sv: () =>
    'Den här sidan fungerar i Excel. Öppna den på fliken EURA i menyfliksområdet, eller använd filen eurakit.html som fungerar utan installation.',
  en: () =>
    'This page works in Excel. Open it from the EURA tab of the ribbon, or use the file eurakit.html, which needs no installation.',
});

/** Says where the pane belongs, and that there is a file for everyone else. */
export function showWithoutExcel(into: HTMLElement, language: Language): void {
  document.documentElement.lang = language;
  const heading = document.createElement('h1');
  heading.textContent = 'eurakit';
  const text = document.createElement('p');
  text.textContent = withoutExcel()(language);
  into.classList.add('pane');
  into.replaceChildren(heading, text);
}
