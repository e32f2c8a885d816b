import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { is, isComma, isDash, WORD } from './words.ts';

/**
 * Chains of reporting: the innermost speaks, whoever carried it is `via`. "Yonhap reported that Kim
 * said …", "Yonhap, citing a source, said …", `"…," Kim said, according to Yonhap`.
 */
export function withChains(tokens: readonly Token[], found: readonly Attribution[]): Attribution[] {
  if (found.length === 0) return [];
  const cited = found.map((one) => citedAfter(found, withCited(tokens, one)));
  const outer = new Set<Attribution>();
  const carried = cited.map((inner) => {
    const carriers = cited.filter((one) => carries(tokens, one, inner));
    for (const one of carriers) outer.add(one);
    const via = carriers.flatMap(({ speaker, via: others }) => [...(speaker ? [speaker] : []), ...others]);
    return { inner, made: withVia(inner, via) };
  });
  return carried
    .filter(({ inner }) => !outer.has(inner) && !isCitation(inner, cited))
    .map(({ made }) => withVia(made, carriedBy(tokens, made)));
}

const withVia = (one: Attribution, more: readonly Phrase[]): Attribution =>
  more.length > 0 ? { ...one, via: onceEach([...one.via, ...more]) } : one;

const onceEach = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.length < 2
    ? phrases
    : phrases.filter(({ from }, i) => phrases.findIndex((other) => other.from === from) === i);

/** Those who mostly carry what others say, and verbs that carry. */
const CARRYING = new Set([
  'report',
  'according',
  'quote',
  'cite',
  'say',
  'confirm',
  'write',
  'disclose',
  'reveal',
  'add',
  'relay',
]);

function carries(tokens: readonly Token[], outer: Attribution, inner: Attribution): boolean {
  if (outer === inner || !outer.speaker || inner.inherited || !CARRYING.has(outer.base)) return false;
  if (outer.cue.from < inner.cue.from && outer.base === 'say' && NOT_CARRIED.has(inner.sieve)) return false;
  const content = outer.contents[0];
  const first = inner.contents[0];
  if (!content || !first || !inner.speaker) return false;
  if (isPronoun(tokens, inner.speaker) && outer.cue.from < inner.cue.from) return false;
  if (isDependent(tokens, inner.speaker)) return false;
  if (!(content.from <= inner.speaker.from && inner.cue.to <= content.to)) return false;
  const trails = outer.cue.from > inner.cue.from;
  return inner.speaker.from - content.from <= (trails ? LONGEST : LEAD_IN);
}

/** `When Orsk said yes, he "shook," said Bele`: what Bele says holds no words of Orsk's. */
const isDependent = (tokens: readonly Token[], { from }: Phrase): boolean =>
  tokens[from - 1]?.lower !== 'that' && is(tokens[from - 1], WORD.subordinator);

/** "Orsk said Kim condemned the launch" tells of an act: the words are Orsk's. */
const NOT_CARRIED: ReadonlySet<Attribution['sieve']> = new Set([
  'noun',
  'infinitive',
  'order',
  'passive',
  'owned',
]);

/** The inner speaker begins the carried words: "reported that | Kim said". */
const LEAD_IN = 1;

const isPronoun = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to === from + 1 && is(tokens[from], WORD.subjectPronoun);

/** "Yonhap, citing a government source, said": the source is the speaker. */
function withCited(tokens: readonly Token[], one: Attribution): Attribution {
  const { speaker, cue } = one;
  if (!speaker || one.inherited) return one;
  const comma = speaker.to;
  const verb = tokens[comma + 1]?.lower;
  if (!isComma(tokens[comma]) || (verb !== 'citing' && verb !== 'quoting')) return one;
  let to = comma + 2;
  while (to < cue.from && !isComma(tokens[to])) to++;
  return to < cue.from && to > comma + 2 ? { ...one, speaker: { from: comma + 2, to }, via: [speaker] } : one;
}

/** "…, a newspaper reported, citing the minister": the minister is the speaker. */
function citedAfter(found: readonly Attribution[], one: Attribution): Attribution {
  if (one.base !== 'report' || !one.speaker) return one;
  const citing = found.find(
    ({ base, inherited, cue }) => base === 'cite' && inherited && cue.from > one.cue.to,
  );
  const source = citing?.contents[0];
  return source ? { ...one, speaker: source, via: [one.speaker] } : one;
}

/** The citing itself, where its source has become the speaker. */
const isCitation = (one: Attribution, all: readonly Attribution[]): boolean =>
  (one.base === 'cite' || one.base === 'quote') &&
  all.some(
    ({ speaker }) => one !== undefined && speaker !== undefined && one.contents[0]?.from === speaker.from,
  );

const LONGEST = 14;

/** "according to Yonhap" after what was said, "a statement carried by the KCNA" before it. */
function carriedBy(tokens: readonly Token[], { cue, base, contents, speaker }: Attribution): Phrase[] {
  if (base === 'according') return [];
  const found: Phrase[] = [];
  const last = Math.max(cue.to, speaker?.to ?? 0, ...contents.map(({ to }) => to));
  const after = isComma(tokens[last]) ? last + 1 : last;
  if (tokens[after]?.lower === 'according' && tokens[after + 1]?.lower === 'to')
    found.push(nounAt(tokens, after + 2));
  const start = Math.min(speaker?.from ?? cue.from, cue.from);
  for (let i = Math.max(0, start - LONGEST); i + 1 < start; i++) {
    const isCarried = tokens[i + 1]?.lower === 'by' && CARRIED.has(tokens[i]?.lower ?? '');
    if (isCarried) found.push(nounAt(tokens, i + 2));
  }
  return found.filter(({ from, to }) => to > from);
}

const CARRIED = new Set(['carried', 'released', 'published', 'reported', 'quoted', 'monitored']);

function nounAt(tokens: readonly Token[], from: number): Phrase {
  let to = from;
  while (to < tokens.length && to < from + LONGEST) {
    const token = tokens[to];
    if (token?.kind !== 'word' || isDash(token) || is(token, WORD.time | WORD.preposition | WORD.auxiliary))
      break;
    to++;
  }
  return { from, to };
}
