import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { verbStart } from './clause-subject.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { isHeld } from './quotation-rest.ts';
import type { CueForm } from './verb-frame.ts';
import { CUE_FORMS } from './verbs.ts';
import { isComma, isDash } from './words.ts';

const LONGEST = 22;

/** `As the daily puts it, they "cannot win"`, `the "old" rules, as Orsk called them`: whose the words of the main clause are. */
export function asClauses(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  for (let as = 0; as + 2 < end; as++) {
    if (tokens[as]?.lower !== 'as' || !opensClause(tokens, as)) continue;
    const verb = verbAfter(tokens, as, end);
    const subject = verb === undefined ? undefined : phraseEndingAt(tokens, verbStart(tokens, verb) - 1);
    if (verb === undefined || subject?.kind !== 'phrase' || subject.phrase.from !== as + 1) continue;
    const content = mainClause(tokens, as, verb, end);
    if (!content || !hasOwnQuotation(tokens, content, others)) continue;
    return [
      {
        base: '',
        sieve: as === 0 ? 'clause' : 'clause-first',
        cue: { from: verb, to: verb + 1 },
        speaker: subject.phrase,
        addressee: undefined,
        contents: [content],
        inherited: false,
        via: [],
      },
    ];
  }
  return [];
}

const opensClause = (tokens: readonly Token[], as: number): boolean =>
  as === 0 || isComma(tokens[as - 1]) || isDash(tokens[as - 1]) || tokens[as - 1]?.quotation?.last === ',';

/** The verb of saying of "as Orsk has pointed out", "as the daily puts it". */
function verbAfter(tokens: readonly Token[], as: number, end: number): number | undefined {
  for (let i = as + 2; i < Math.min(end, as + LONGEST); i++) {
    const token = tokens[i];
    if (token?.kind === 'quotation') return undefined;
    const form = token?.capital ? undefined : CUE_FORMS.get(token?.lower ?? '');
    if (form && says(form) && (form.forms.has('past') || form.forms.has('third'))) return i;
  }
  return undefined;
}

const says = ({ frame: { base, takes } }: CueForm): boolean =>
  takes.has('clause') ||
  takes.has('hearer') ||
  base === 'put' ||
  base === 'describe' ||
  base === 'call' ||
  base === 'point';

function mainClause(tokens: readonly Token[], as: number, verb: number, end: number): Phrase | undefined {
  if (as > 0) return { from: 0, to: isComma(tokens[as - 1]) || isDash(tokens[as - 1]) ? as - 1 : as };
  for (let i = verb + 1; i < end; i++) {
    if (tokens[i]?.kind === 'quotation') return undefined;
    if (isComma(tokens[i])) return i + 1 < end ? { from: i + 1, to: end } : undefined;
  }
  return undefined;
}

/** Nobody else says what is quoted there, nor the clause as a whole. */
function hasOwnQuotation(
  tokens: readonly Token[],
  { from, to }: Phrase,
  others: readonly Attribution[],
): boolean {
  let quoted = false;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'quotation') continue;
    if (isHeld(others, i)) return false;
    quoted = true;
  }
  return quoted;
}
