import type { Party } from '../../model/party.ts';
import type { Draft } from '../draft.ts';
import { INTENTIONS } from './attitude-verbs.ts';

/** How often a sieve's statements are right with their speakers' mentions; `docs/accuracy.md` says on what. */
const SIEVES: Readonly<Record<string, number>> = {
  'quote-first': 0.96,
  signed: 0.92,
  turn: 0.95,
  document: 0.9,
  clause: 0.82,
  quote: 0.86,
  parenthetical: 0.85,
  'clause-first': 0.85,
  according: 0.86,
  order: 0.65,
  noun: 0.67,
  passive: 0.6,
  owned: 0.5,
  infinitive: 0.6,
  colon: 0.5,
  headline: 0.6,
  floating: 0.6,
  stray: 0.4,
};

/** Verbs that hardly ever do anything but report. */
const PLAIN = new Set([
  'say',
  'tell',
  'add',
  'note',
  'argue',
  'warn',
  'insist',
  'write',
  'stress',
  'explain',
  'point',
]);
const PLAIN_CLAUSE = 0.93;
/** Clauses of believing, knowing and the like, against those of saying. */
const ATTITUDE = 0.9;

/** What a clause of time tells beside another matter is no news: too little to alert anybody. */
const RECALLED = 0.7;
/** "China called for calm after North Korea rejected an offer": read up to the subject. */
const OPENS_CLAUSE_OF_TIME = /\b(?:after|since|before|until|once)\s+(?:(?:the|a|an)\s+)?$/i;
const WIDEST_OPENING = 16;

/** That this was said, here and now, and by this speaker, 0 to 1. */
export function confidenceOf(body: string, draft: Draft, speaker: Party): number {
  const { sieve, base, mention } = draft;
  const known = sieve === 'clause' && PLAIN.has(base) ? PLAIN_CLAUSE : (SIEVES[sieve] ?? 0.5);
  const said = sieve === 'clause' && INTENTIONS.has(base) ? known * ATTITUDE : known;
  const told = isRecalled(body, draft) ? said * RECALLED : said;
  return Math.round(told * speakerFactor(speaker, mention !== undefined) * 100) / 100;
}

function isRecalled(body: string, { mention, cue, quotes }: Draft): boolean {
  if (!mention || !cue || quotes.length > 0 || mention[0] > cue[0]) return false;
  return OPENS_CLAUSE_OF_TIME.test(body.slice(Math.max(0, mention[0] - WIDEST_OPENING), mention[0]));
}

function speakerFactor({ kind, id, members, p, candidates, country }: Party, named: boolean): number {
  if (id !== null) return Math.min(1, p + 0.03);
  if (members.length > 0) return p;
  if (candidates.length > 0 || !named) return 0.6;
  if (kind === 'institution' || kind === 'government') return country === null ? 0.85 : 0.98;
  return kind === 'person' ? 0.93 : 0.85;
}
