import { sentence } from '@eurakit/core/render';

/** What eurakit is, and what it does with what people have. */

export const aboutIntro = sentence({
  fi: () =>
    'eurakit tarkistaa ja täyttää EU-hankkeiden rahoitustaulukot euron tarkkuudella ja kertoo, miksi luvut eivät täsmää.',
  sv: () =>
    'eurakit kontrollerar och fyller EU-projektens finansieringstabeller på euron när och berättar varför siffrorna inte stämmer.',
  en: () =>
    'eurakit checks and fills the financing tables of EU-funded projects to the euro, and says why figures do not agree.',
});

export const privacyHeading = sentence({
  fi: () => 'Tietosuoja',
  sv: () => 'Dataskydd',
  en: () => 'Privacy',
});

export const privacyLines = sentence({
  fi: () =>
    'Mitään ei lähetetä mihinkään: luvut luetaan ja lasketaan tässä koneessa. Tulkinta ja kuittaukset säilyvät työkirjan omissa ominaisuuksissa, joten ne kulkevat työkirjan mukana.',
  sv: () =>
    'Ingenting skickas någonstans: siffrorna läses och räknas på denna dator. Tolkningen och kvitteringarna sparas i arbetsbokens egna egenskaper och följer med den.',
  en: () =>
    'Nothing is sent anywhere: figures are read and computed on this machine. The reading and what was acknowledged are kept in the workbook’s own properties and travel with it.',
});

export const keysHeading = sentence({ fi: () => 'Näppäimet', sv: () => 'Tangenter', en: () => 'Keys' });

export const keysLines = sentence({
  fi: () => 'Sarkain siirtyy eteenpäin, nuolet vaihtavat toimintoa, Enter vie löydön soluun.',
  sv: () => 'Tabb går framåt, pilarna byter funktion, Enter går till fyndets cell.',
  en: () => 'Tab goes on, arrows change the function, Enter goes to the cell of a finding.',
});
