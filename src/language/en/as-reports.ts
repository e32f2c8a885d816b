import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { verbStart } from './clause-subject.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { CUE_FORMS } from './verbs.ts';
import { has, is, isComma, isDash, SIGN, WORD } from './words.ts';

const LONGEST_SUBJECT = 12;
const LONGEST_CLAUSE = 22;

/** `The border, as Orsk put it, is a line`, `The talks failed, as Orsk noted`: the main clause is what was said. */
export function asReports(
  tokens: readonly Token[],
  end: number,
  said: readonly Attribution[],
): Attribution[] {
  for (let as = 1; as + 2 < end; as++) {
    if (!has(tokens[as], SIGN.as) || !(isComma(tokens[as - 1]) || isDash(tokens[as - 1]))) continue;
    const verb = verbAfter(tokens, as, end);
    if (verb === undefined || (tokens[verb]?.lower === 'put' && tokens[verb + 1]?.lower !== 'it')) continue;
    const subject = phraseEndingAt(tokens, verbStart(tokens, verb) - 1);
    if (subject.kind !== 'phrase' || subject.phrase.from !== as + 1 || opensOther(tokens[as - 2])) continue;
    const to = clauseEnd(tokens, verb + 1, end);
    const contents = to === undefined ? [] : around(tokens, as - 1, to, end);
    if (contents.length === 0 || isTaken(said, verb, contents)) continue;
    return [
      {
        base: CUE_FORMS.get(tokens[verb]?.lower ?? '')?.frame.base ?? '',
        sieve: 'parenthetical',
        cue: { from: verb, to: verb + 1 },
        speaker: subject.phrase,
        addressee: undefined,
        contents,
        inherited: false,
        via: [],
      },
    ];
  }
  return [];
}

/** "which — as Orsk noted — …", "the way, as you said, …": no clause of its own to report. */
const opensOther = (token: Token | undefined): boolean => is(token, WORD.relative | WORD.preposition);

const REPORTING = new Set(
  'say note put observe point argue explain tell write report acknowledge remark warn'.split(' '),
);

function verbAfter(tokens: readonly Token[], as: number, end: number): number | undefined {
  for (let i = as + 2; i < Math.min(end, as + LONGEST_SUBJECT); i++) {
    if (tokens[i]?.kind === 'quotation' || isComma(tokens[i])) return undefined;
    const form = has(tokens[i], SIGN.cue) ? CUE_FORMS.get(tokens[i]?.lower ?? '') : undefined;
    if (form && REPORTING.has(form.frame.base) && (form.forms.has('past') || form.forms.has('third')))
      return i;
  }
  return undefined;
}

/** Where the writer's clause ends: at its comma or dash, or with the sentence. */
function clauseEnd(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + LONGEST_CLAUSE); i++) {
    if (tokens[i]?.kind === 'quotation' || tokens[i]?.text === ':') return undefined;
    if (isComma(tokens[i]) || isDash(tokens[i])) return i;
  }
  return end - from < LONGEST_CLAUSE ? end : undefined;
}

function around(tokens: readonly Token[], before: number, after: number, end: number): Phrase[] {
  const from = is(tokens[0], WORD.coordinator) ? 1 : 0;
  const first = { from, to: before };
  const second = { from: after + 1, to: end };
  return [first, second].filter((phrase) => phrase.from < phrase.to);
}

/** Somebody else says the main clause, or the verb has an object of its own. */
const isTaken = (said: readonly Attribution[], verb: number, contents: readonly Phrase[]): boolean =>
  said.some(
    ({ cue, contents: others }) =>
      (cue.from <= verb && verb < cue.to) ||
      others.some((other) => contents.some(({ from, to }) => other.from < to && from < other.to)),
  );
