/** What the project aims at, for whom, and what came of it. */
export const goalTerms = [
  {
    id: 'priority',
    fi: ['toimintalinja'],
    sv: ['insatsområde'],
    en: ['priority axis'],
    seen: true,
    note: 'the Swedish form is of 2021–2027',
  },
  {
    id: 'specificObjective',
    fi: ['erityistavoite'],
    sv: ['särskilt mål'],
    en: ['specific objective'],
    seen: true,
  },
  { id: 'goal', fi: ['tavoite'], sv: ['mål'], en: ['goal'], seen: true },
  { id: 'activity', fi: ['toiminta'], sv: ['verksamhet'], en: ['activity'], seen: false },
  { id: 'result', fi: ['tulos'], sv: ['resultat'], en: ['result'], seen: false },
  { id: 'effect', fi: ['vaikutus'], sv: ['effekt'], en: ['effect'], seen: false },
  { id: 'output', fi: ['tuotos'], sv: ['output', 'prestation'], en: ['output'], seen: false },
  { id: 'targetGroup', fi: ['kohderyhmä'], sv: ['målgrupp'], en: ['target group'], seen: false },
  { id: 'participant', fi: ['osallistuja'], sv: ['deltagare'], en: ['participant'], seen: false },
  { id: 'steeringGroup', fi: ['ohjausryhmä'], sv: ['styrgrupp'], en: ['steering group'], seen: false },
] as const;
