import type { Token } from '../token.ts';

/** Closed classes of English words, as bits: one look-up a word answers all questions. */
export const WORD = {
  determiner: 1,
  preposition: 2,
  coordinator: 4,
  subordinator: 8,
  relative: 16,
  subjectPronoun: 32,
  objectPronoun: 64,
  auxiliary: 128,
  modal: 256,
  negation: 512,
  adverb: 1024,
  time: 2048,
  possessive: 4096,
  be: 8192,
} as const;

/** Words that no noun phrase goes on over: where a name given after a preposition ends. */
export const PHRASE_ENDS =
  WORD.time |
  WORD.relative |
  WORD.subordinator |
  WORD.modal |
  WORD.auxiliary |
  WORD.coordinator |
  WORD.preposition;

const CLASSES: readonly (readonly [bits: number, words: string])[] = [
  [
    WORD.determiner,
    `the a an this that these those some many most several both all each every no another any either neither
    few one two three four five six seven eight nine ten dozens hundreds thousands other such more`,
  ],
  [WORD.determiner | WORD.possessive, 'his her its their our my your whose'],
  [
    WORD.preposition,
    `of in on at by for with from to into onto over under about against between among during after before since
    through throughout until till via within without near amid amidst despite toward towards upon across
    behind beside besides beyond like unlike per than as around off outside inside alongside aboard following
    regarding concerning including`,
  ],
  [WORD.coordinator, 'and but or nor yet then plus'],
  [
    WORD.subordinator,
    `because although though while whilst when whenever if unless whether after before since until once where wherever
    whereas why how what as so lest that than`,
  ],
  [WORD.relative, 'who which that whom whose'],
  [WORD.subjectPronoun, 'i he she we they it you who everyone nobody somebody someone anyone everybody'],
  [WORD.objectPronoun, 'me him her us them it you himself herself themselves itself'],
  [WORD.auxiliary, "has have had having do does did hasn't haven't hadn't don't doesn't didn't 've 'd"],
  [
    WORD.auxiliary | WORD.be,
    "is are was were be been being am isn't aren't wasn't weren't 's 're he's she's it's they're we're i'm get gets got",
  ],
  [
    WORD.modal,
    "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't",
  ],
  [
    WORD.negation,
    "not never no nobody none neither nor hardly isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't",
  ],
  [
    WORD.adverb,
    `also again earlier later recently once still already often always even just then now first further instead
    too only soon twice ever rather thus therefore however meanwhile moreover nonetheless nevertheless
    simply yet back once not never long almost perhaps maybe indeed together afterwards afterward
    publicly openly privately since sometimes`,
  ],
  [
    WORD.time,
    `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight overnight
    january february march april may june july august september october november december jan. feb. mar. apr.
    jun. jul. aug. sept. sep. oct. nov. dec. morning afternoon evening night noon midnight a.m. p.m.
    week month year weekend mon. tue. wed. thu. fri. sat. sun.`,
  ],
];

/** The closed classes by their words, in lower case. */
export const CLOSED_CLASSES: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const [bit, words] of CLASSES) {
    for (const word of words.trim().split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
})();

const NOT_ADVERBS = new Set([
  'family',
  'ally',
  'italy',
  'july',
  'assembly',
  'reply',
  'supply',
  'early',
  'only',
  'rally',
  'anomaly',
  'monopoly',
  'bully',
  'likely',
  'deadly',
  'friendly',
  'costly',
  'daily',
  'weekly',
  'monthly',
  'elderly',
  'apply',
  'imply',
  'comply',
  'rely',
  'fly',
  'holy',
  'ugly',
  'lovely',
  'lonely',
  'kelly',
  'sully',
  'reilly',
]);

/** The closed classes of a word in lower case that none of the lists holds. */
export const unlistedClasses = (lower: string, capital: boolean): number =>
  !capital && lower.endsWith('ly') && !NOT_ADVERBS.has(lower) ? WORD.adverb : 0;

/** What else is asked of nearly every token: bits above those of the closed classes. */
export const SIGN = {
  /** A noun for who holds a post: "minister". */
  office: 1 << 14,
  /** Said before a name: "President", "former". */
  title: 1 << 15,
  name: 1 << 16,
  comma: 1 << 17,
  dash: 1 << 18,
  /** A form of a verb of saying, whatever it is here. */
  cue: 1 << 19,
  /** A noun for what is said: "claim", "pledge". */
  remark: 1 << 20,
  /** Begins a name of the registry. */
  registered: 1 << 22,
  /** A word or mark that may say whose words something is. */
  attributing: 1 << 21,
  /** Begins the name of a state, its capital or its people. */
  state: 1 << 23,
  /** In capitals, a noun for a body: "Ministry", "Agency's". */
  body: 1 << 24,
  /** A past tense, whatever stands around it: "met", "took". */
  past: 1 << 25,
  /** "according", "per", "reported" before a source, and "poll", which is one. */
  source: 1 << 26,
  /** "as", which opens what reports a main clause. */
  as: 1 << 27,
} as const;

export const CLOSED = SIGN.office - 1;

/** The closed classes of a token; 0 for open-class words, marks and quotations. */
export const bitsOf = (token: Token | undefined): number =>
  token === undefined ? 0 : token.classes & CLOSED;

export const has = (token: Token | undefined, sign: number): boolean =>
  token !== undefined && (token.classes & sign) !== 0;

/** The token before a place, if any: V8 reads `tokens[-1]` as a name, a hundred times as slowly as an element. */
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined =>
  at > 0 ? tokens[at - 1] : undefined;

export const is = (token: Token | undefined, bits: number): boolean => (bitsOf(token) & bits) !== 0;

/** Capitalised, and not only because it is a function word that begins a sentence. */
export const isName = (token: Token | undefined): boolean => has(token, SIGN.name);

const NAMESAKES = new Set(['may', 'will']);

/** "May" and "Will" in capitals, which inside a sentence are names: a modal or a month where the words around say so. */
export const isNamesake = (token: Token | undefined): boolean =>
  token?.capital === true && NAMESAKES.has(token.lower);

export const isComma = (token: Token | undefined): boolean => has(token, SIGN.comma);

export const isDash = (token: Token | undefined): boolean => has(token, SIGN.dash);
