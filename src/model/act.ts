/** The fifteen roots of the PLOVER set (shared vocabulary of event coders). */
export const PLOVER_ROOTS = [
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'CONSULT',
] as const;

export type PloverRoot = (typeof PLOVER_ROOTS)[number];

/**
 * What a statement does. CAMEO codes are prefixes ('12' means 120 to 129); PLOVER drops CAMEO 01
 * and 02, so acts made of those have no root.
 */
export const ACTS = {
  'offer-dialogue': { label: 'Offers dialogue', cameo: ['036', '039'], plover: 'AGREE' },
  'agree-accept': { label: 'Agrees or accepts', cameo: ['03', '057'], plover: 'AGREE' },
  reject: { label: 'Rejects', cameo: ['12'], plover: 'REJECT' },
  demand: { label: 'Demands', cameo: ['10'], plover: 'REQUEST' },
  'urge-appeal': { label: 'Urges or appeals', cameo: ['02'], plover: null },
  condition: { label: 'Sets a condition', cameo: [], plover: null },
  warn: { label: 'Warns', cameo: ['130', '131'], plover: 'THREATEN' },
  threaten: {
    label: 'Threatens',
    cameo: ['132', '133', '134', '135', '136', '137', '138', '139'],
    plover: 'THREATEN',
  },
  condemn: { label: 'Condemns or criticises', cameo: ['110', '111'], plover: 'ACCUSE' },
  accuse: { label: 'Accuses', cameo: ['112', '114'], plover: 'ACCUSE' },
  'praise-welcome': { label: 'Praises or welcomes', cameo: ['051'], plover: 'SUPPORT' },
  reaffirm: { label: 'Reaffirms', cameo: ['019', '050'], plover: 'SUPPORT' },
  deny: { label: 'Denies', cameo: ['016'], plover: null },
  'consult-meet': { label: 'Consults or meets', cameo: ['04'], plover: 'CONSULT' },
  'announce-plan': { label: 'Announces a plan', cameo: ['014'], plover: null },
  'hope-concern': { label: 'Expresses hope or concern', cameo: ['012', '013'], plover: null },
  'sanction-impose': {
    label: 'Imposes sanctions',
    cameo: ['160', '161', '162', '163', '164', '165', '166'],
    plover: 'SANCTION',
  },
  'ease-concede': { label: 'Eases or concedes', cameo: ['08'], plover: 'YIELD' },
  'cooperate-aid': { label: 'Cooperates or aids', cameo: ['06', '07'], plover: 'COOPERATE' },
  'comment-decline': { label: 'Comments or declines to comment', cameo: ['010', '011'], plover: null },
} as const satisfies Record<string, { label: string; cameo: readonly string[]; plover: PloverRoot | null }>;

export type ActId = keyof typeof ACTS;

export const ACT_IDS = Object.keys(ACTS) as readonly ActId[];

export interface ScoredAct {
  readonly id: ActId;
  readonly plover: PloverRoot | null;
  readonly p: number;
}
