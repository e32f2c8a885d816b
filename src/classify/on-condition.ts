import type { ActId } from '../model/act.ts';
import type { SaidSentence } from './said-sentence.ts';

const CONDITIONED: ReadonlySet<ActId> = new Set([
  'announce-plan',
  'ease-concede',
  'cooperate-aid',
  'agree-accept',
  'consult-meet',
]);

/** A friendly step that hangs on a condition sets one, as does a refusal until then; a hostile step is a threat. */
export function onCondition(act: ActId, { reading, words, clause }: SaidSentence): ActId {
  if (AT_WISH.has(act) && CONSENT.test(words.text.join(' '))) return act;
  if (!reading.conditional && !(AHEAD.has(clause.helper) && hangsOnOnce(words.text))) return act;
  if (act === 'sanction-impose') return 'threaten';
  if (CONDITIONED.has(act)) return 'condition';
  return (act === 'reject' || act === 'offer-dialogue') && isStrict(words.text) ? 'condition' : act;
}

/** Who would help if asked, or come if the host agrees, asks nothing in return. */
const AT_WISH: ReadonlySet<ActId> = new Set([
  'cooperate-aid',
  'consult-meet',
  'offer-dialogue',
  'announce-plan',
]);
const CONSENT =
  /\bif (?:\S+ ){0,5}(?:asks|asked|requests|requested|invites|invited|needed|necessary|agrees|agreed|wishes|wished|wants|wanted)(?: for (?:it|them|help))?\W*$/;

const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'can', 'could']);

/** "Would be lifted once they leave", not "at once" nor "once more". */
const hangsOnOnce = (text: readonly string[]): boolean =>
  text.some(
    (word, at) =>
      word === 'once' && text[at - 1] !== 'at' && !/^(?:again|more|a|and)$/.test(text[at + 1] ?? 'a'),
  );

/** "Unless", "only when", "if there is no": without it, nothing. */
const isStrict = (text: readonly string[]): boolean =>
  text.some(
    (word, at) =>
      word === 'unless' ||
      word === 'until' ||
      word === 'provided' ||
      (word === 'only' && /^(?:if|when|after|once)$/.test(text[at + 1] ?? '')) ||
      (word === 'if' && text.slice(at + 1, at + 5).includes('no')),
  );
