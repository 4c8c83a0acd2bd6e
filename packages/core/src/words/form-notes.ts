import type { Worded } from './language.js';

/** Sentences on our sheets: what a sheet is, what a column means, what a rule says. */
export const FORM_NOTES = {
  inputs: {
    fi: 'Sävytetyt solut täytetään, muut lasketaan. Ei viranomaisen lomake.',
    sv: 'Tonade celler fylls i, de andra räknas ut. Inte en myndighets blankett.',
    en: 'Tinted cells are filled in, the others are computed. Not an authority’s form.',
  },
  notAForm: {
    fi: 'eurakit · ei viranomaisen lomake',
    sv: 'eurakit · inte en myndighets blankett',
    en: 'eurakit · not an authority’s form',
  },
  lines: {
    fi: 'Sävytetyt solut täytetään. Uusi rivi kuuluu yllä olevaan osahankkeeseen, jos sillä ei ole omaa nimeä. Suodatin näyttää yhden osahankkeen tai kaikki. Ei viranomaisen lomake.',
    sv: 'Tonade celler fylls i. En ny rad hör till delprojektet ovanför om den inte har ett eget namn. Filtret visar ett delprojekt eller alla. Inte en myndighets blankett.',
    en: 'Tinted cells are filled in. A new line belongs to the sub-project above, unless it has a name of its own. The filter shows one sub-project or all. Not an authority’s form.',
  },
  subProject: {
    fi: 'Nimi kirjoitetaan osahankkeen ensimmäiselle riville taulukossa Tavoitteet; muut rivit näyttävät sen.',
    sv: 'Namnet skrivs på delprojektets första rad på bladet Mål; de andra raderna visar det.',
    en: 'The name is written in the first line of the sub-project on the sheet Goals; the other lines show it.',
  },
  goalNumber: {
    fi: 'Monesko osahankkeen luettelemista tavoitteista. Rivi ilman numeroa on pelkkä matriisin rivi.',
    sv: 'Vilket i ordningen av de mål som delprojektet räknar upp. En rad utan nummer är bara en rad i matrisen.',
    en: 'Which of the goals that the sub-project lists. A line without a number is a row of the matrix only.',
  },
  subGoals: {
    fi: 'Hankkeen osatavoitteet, joita tavoite palvelee: numerot pilkuin, esim. 1, 3.',
    sv: 'De av projektets delmål som målet betjänar: nummer med komma, t.ex. 1, 3.',
    en: 'The sub-goals of the project that the goal serves: numbers with commas, such as 1, 3.',
  },
  linkList: {
    fi: 'Yksi riville (Alt+Enter), tai puolipistein.',
    sv: 'En per rad (Alt+Enter), eller med semikolon.',
    en: 'One a line (Alt+Enter), or with semicolons.',
  },
  announcedGoals: {
    fi: 'Montako tavoitetta tekstissä sanotaan olevan.',
    sv: 'Hur många mål texten säger att det finns.',
    en: 'How many goals the text says there are.',
  },
  coverage: {
    fi: 'Montako osahankkeen tavoitetta palvelee hankkeen osatavoitetta. Lasketaan taulukosta Tavoitteet; tyhjä rivi tarkoittaa, ettei mikään osahanke palvele osatavoitetta.',
    sv: 'Hur många av delprojektets mål som betjänar projektets delmål. Räknas från bladet Mål; en tom rad betyder att inget delprojekt betjänar delmålet.',
    en: 'How many goals of a sub-project serve a sub-goal of the project. Counted from the sheet Goals; an empty row means that no sub-project serves the sub-goal.',
  },
  supportRate: {
    fi: 'EU:n ja valtion tuki enintään tämän verran nettokustannuksista, päätöksen mukaan. Vuosittainen pyöristys voi nostaa osuutta alle eurolla vuotta kohti.',
    sv: 'EU:s och statens stöd är högst denna andel av nettokostnaderna, enligt beslutet. Avrundningen per år kan höja andelen med mindre än en euro per år.',
    en: 'EU and state support is at most this share of the net costs, as decided. Rounding year by year can lift the share by less than a euro a year.',
  },
  planUnit: {
    fi: 'Kokonaiset eurot: jokainen suunnitelman luku on tasan euroja, ja jaossa pienin yksikkö on euro.',
    sv: 'Hela euro: varje tal i planen är i jämna euro, och minsta enhet vid fördelning är en euro.',
    en: 'Whole euros: every figure of the plan is in whole euros, and a euro is the smallest unit that is shared.',
  },
  keys: {
    fi: 'Painot, joilla osapuolet jakavat ryhmän summan kiinteiden osuuksien jälkeen. Ilman osapuolen nimeä painot ovat rivien järjestyksessä.',
    sv: 'Vikter som parterna delar gruppens summa med efter de fasta andelarna. Utan partens namn står vikterna i radernas ordning.',
    en: 'Weights by which the parties share the group’s sum after the fixed contributions. Without names the weights are in the order of the rows.',
  },
  role: {
    fi: 'Kuka rahoittaa. EU ja valtio ovat suunnitelmassa yksi luku.',
    sv: 'Vem som finansierar. EU och staten är ett tal i planen.',
    en: 'Who funds. EU and state are one figure in a plan.',
  },
  fixed: {
    fi: 'Kiinteä osuus on sovittu euroina etukäteen, eikä se ole mukana jaossa.',
    sv: 'En fast andel är överenskommen i euro på förhand och ingår inte i fördelningen.',
    en: 'A fixed contribution is agreed in euros beforehand and takes no part in the sharing.',
  },
  residual: {
    fi: 'Yksi rahoittaja voi kantaa erotuksen: sen tyhjät vuodet ovat katettava summa vähennettynä muiden rahoituksella.',
    sv: 'En finansiär kan bära resten: dess tomma år är summan som ska täckas minus de andras finansiering.',
    en: 'One funder can bear the rest: its empty years are the sum to be covered less what the others give.',
  },
  percent: {
    fi: 'Prosentti niin kuin se on painettu. Eurot eivät synny siitä: painettu prosentti on pyöristetty.',
    sv: 'Procenten så som den är tryckt. Eurobeloppen kommer inte ur den: en tryckt procent är avrundad.',
    en: 'The percentage as it is printed. The euros do not come from it: a printed percentage is rounded.',
  },
  partner: {
    fi: 'Kenen rivi on. Uusi rivi kuuluu sille, jonka nimi siinä on, ja ilman nimeä yllä olevalle. Suodatin näyttää yhden toteuttajan tai kaikki.',
    sv: 'Vems raden är. En ny rad hör till den vars namn står på den, utan namn till den ovanför. Filtret visar en genomförare eller alla.',
    en: 'Whose row it is. A new row belongs to the one that it names, without a name to the one above. The filter shows one implementer or all.',
  },
  category: {
    fi: 'Mikä kustannus rivi on. Tulot vähennetään, kun lasketaan nettokustannukset.',
    sv: 'Vilken kostnad raden är. Intäkter dras av när nettokostnaderna räknas.',
    en: 'Which cost the row is. Income is taken off when the net costs are added up.',
  },
  rate: {
    fi: 'Prosentti, jolla rivi lasketaan: prosenttimääräinen korvaus palkkakustannuksista, sivukulut palkoista.',
    sv: 'Procenten som raden räknas med: procentuell ersättning av lönekostnaderna, bikostnader av lönerna.',
    en: 'The percentage that the row is computed by: a flat rate of the salary costs, side costs of the wages.',
  },
  costModel: {
    fi: 'Rahoittaja päättää kustannusmallin, ja se on sama koko hankkeen ajan. Yhteishankkeessa kaikilla on sama malli.',
    sv: 'Finansiären bestämmer kostnadsmodellen, och den är densamma under hela projektet. I ett samprojekt har alla samma modell.',
    en: 'The funder decides on the cost model, and it stays for the whole project. In a joint project all have the same one.',
  },
  vat: {
    fi: 'Jääkö hankintojen arvonlisävero hankkeen kustannukseksi. Yhteishankkeessa jokainen toteuttaja kertoo sen itse.',
    sv: 'Om mervärdesskatten på anskaffningar blir en kostnad för projektet. I ett samprojekt säger varje genomförare det själv.',
    en: 'Whether the value added tax of purchases stays as a cost of the project. In a joint project each partner says so itself.',
  },
  partners: {
    fi: 'Yksi rivi kutakin toteuttajaa kohti. Kustannukset ja tuki tulevat muista taulukoista. Ei viranomaisen lomake.',
    sv: 'En rad för varje genomförare. Kostnaderna och stödet kommer från de andra bladen. Inte en myndighets blankett.',
    en: 'A line for each implementer. Costs and support come from the other sheets. Not an authority’s form.',
  },
  partnerName: {
    fi: 'Nimi kirjoitetaan tähän; muut taulukot näyttävät sen.',
    sv: 'Namnet skrivs här; de andra bladen visar det.',
    en: 'The name is written here; the other sheets show it.',
  },
  partnerDifference: {
    fi: 'Toteuttajien summa miinus koko hankkeen luku. Eron pitää olla 0.',
    sv: 'Genomförarnas summa minus hela projektets tal. Skillnaden ska vara 0.',
    en: 'The sum of the implementers less the figure of the whole project. The difference has to be 0.',
  },
  decision: {
    fi: 'Haettu, hyväksytty ja muutettu suunnitelma rinnakkain. Sävytetyt solut täytetään tähän; muut lasketaan tai tulevat muista taulukoista. Ei viranomaisen lomake.',
    sv: 'Den ansökta, godkända och ändrade planen bredvid varandra. De tonade cellerna fylls i här; de andra räknas ut eller kommer från de andra bladen. Inte en myndighets blankett.',
    en: 'The plan as applied for, approved and changed, side by side. Tinted cells are filled in here; the others are computed or come from the other sheets. Not an authority’s form.',
  },
  costTotal: {
    fi: 'Vuosien summa. Ryhmä on alariviensä summa ja yhteensä-rivi ylimpien rivien summa, tulot vähennettyinä. Koko hankkeen rivi on toteuttajien samannimisten rivien summa.',
    sv: 'Summan av åren. En grupp är summan av sina delrader och totalraden summan av de översta raderna, minus intäkterna. Hela projektets rad är summan av genomförarnas rader med samma namn.',
    en: 'The sum of the years. A group is the sum of its parts, the total row the sum of the top rows less the income. A row of the whole project is the sum of the partners’ rows of the same name.',
  },
  total: {
    fi: 'Vuosien summa. Ryhmä on alariviensä summa, ja koko rahoitus on ylimpien rivien summa.',
    sv: 'Summan av åren. En grupp är summan av sina delrader, och hela finansieringen är summan av de översta raderna.',
    en: 'The sum of the years. A group is the sum of its parts, and all funding is the sum of the top rows.',
  },
  netCosts: {
    fi: 'Rahoituksen on katettava nettokustannukset joka vuonna.',
    sv: 'Finansieringen ska täcka nettokostnaderna varje år.',
    en: 'The funding has to cover the net costs in every year.',
  },
  exact: {
    fi: 'Jaettava × paino ÷ painojen summa, pyöristämättä.',
    sv: 'Att fördela × vikt ÷ vikternas summa, oavrundat.',
    en: 'To be shared × weight ÷ sum of the weights, not rounded.',
  },
  lost: {
    fi: 'Mitä alas pyöristettäessä jäi, jakoyksikköinä. Menetettyjen osien summa on vielä jaettavien yksiköiden määrä.',
    sv: 'Vad som blev över vid avrundning nedåt, i enheter. Summan av dem är antalet enheter som återstår att fördela.',
    en: 'What was left when rounding down, in units. Their sum is the number of units still to be given.',
  },
  rank: {
    fi: 'Suurin menetetty osa saa yksikön ensin.',
    sv: 'Den största förlorade delen får en enhet först.',
    en: 'The largest lost fraction gets a unit first.',
  },
  difference: {
    fi: 'Suunnitelman luku miinus jaon antama luku.',
    sv: 'Planens tal minus det som fördelningen ger.',
    en: 'The figure of the plan less what the sharing gives.',
  },
} as const satisfies Readonly<Record<string, Worded>>;

/** How a key was applied, under the heading of a group. */
export const POLICY_NOTES = {
  'largest-remainder': {
    fi: 'Suurin jäännös: osuudet pyöristetään alas, ja jäljelle jääneet yksiköt saavat suurimmat menetetyt osat.',
    sv: 'Största resten: andelarna avrundas nedåt, och de enheter som återstår går till de största förlorade delarna.',
    en: 'Largest remainder: shares are rounded down, and the units left go to the largest lost fractions.',
  },
  cumulative: {
    fi: 'Kertymä: pyöristetään kertyvät summat, ja osuus on kahden peräkkäisen ero.',
    sv: 'Kumulativt: de kumulativa summorna avrundas, och andelen är skillnaden mellan två på varandra följande.',
    en: 'Cumulative: running totals are rounded, and a share is the difference of two that follow each other.',
  },
  residual: {
    fi: 'Muut saavat lähimmän osuutensa, ja erotuksen kantaja saa loput.',
    sv: 'De andra får sin närmaste andel, och den som bär resten får det som blir kvar.',
    en: 'The others get their nearest share, and the residual bearer gets the rest.',
  },
  'no-fit': {
    fi: 'Jakoperuste ei anna suunnitelman lukuja; erot näkyvät sarakkeessa Ero.',
    sv: 'Fördelningsgrunden ger inte planens tal; skillnaderna syns i kolumnen Skillnad.',
    en: 'The key does not give the figures of the plan; see the column Difference.',
  },
} as const satisfies Readonly<Record<string, Worded>>;

/** On the sheet of findings, where there are none. */
export const NO_FINDINGS: Worded = {
  fi: 'Ei huomautettavaa.',
  sv: 'Inget att anmärka.',
  en: 'Nothing to remark.',
};
