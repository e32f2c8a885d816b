import type { KeepPolicy } from '../model/keep-policy.ts';
import type { Party } from '../model/party.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

export interface KeptText {
  readonly body: string;
  /** The same statements, with spans into the kept body. */
  readonly statements: readonly Statement[];
}

/**
 * What the licence of a wire lets us keep of a body. A span of a statement is never cut: what it shows is the
 * same in the kept text, to the letter.
 */
export function keepText(body: string, statements: readonly Statement[], policy: KeepPolicy): KeptText {
  if (policy === 'full') return { body, statements };
  const spans = statements.flatMap(spansOf);
  const units = policy === 'excerpt' ? paragraphs(body) : sentences(body);
  const kept = units.filter((unit) => spans.some((span) => overlaps(span, unit)));
  return excerpt(body, kept, statements);
}

/** Both cover the body without a gap, so that a span is in whole units. */
const paragraphs = (body: string): Span[] => [...body.matchAll(/[^\n]+\n*|\n+/g)].map(spanOfMatch);

const sentences = (body: string): Span[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(body)].map(
    ({ index, segment }): Span => [index, index + segment.length],
  );

const spanOfMatch = ({ 0: text, index }: RegExpExecArray): Span => [index, index + text.length];

interface Piece {
  readonly from: Span;
  /** Where it begins in the kept text. */
  readonly at: number;
}

function excerpt(body: string, kept: readonly Span[], statements: readonly Statement[]): KeptText {
  const pieces: Piece[] = [];
  let text = '';
  for (const from of kept) {
    const before = pieces.at(-1);
    // Sentences that did not stand side by side must not read as if they had.
    if (before && before.from[1] !== from[0] && !text.endsWith('\n')) text = `${text.trimEnd()}\n\n`;
    pieces.push({ from, at: text.length });
    text += body.slice(from[0], from[1]);
  }
  const moved = (place: number): number => {
    const piece = pieces.findLast(({ from }) => from[0] <= place);
    return piece ? piece.at + Math.min(place, piece.from[1]) - piece.from[0] : 0;
  };
  // The end of a span belongs to the piece of its last character.
  const rebase = ([start, end]: Span): Span => [
    moved(start),
    end > start ? moved(end - 1) + 1 : moved(start),
  ];
  return { body: text, statements: statements.map((statement) => rebased(statement, rebase)) };
}

function rebased(statement: Statement, rebase: (span: Span) => Span): Statement {
  const party = (one: Party): Party => ({ ...one, mention: one.mention && rebase(one.mention) });
  return {
    ...statement,
    segments: statement.segments.map(rebase),
    quotes: statement.quotes.map(rebase),
    cue: statement.cue && rebase(statement.cue),
    speaker: party(statement.speaker),
    addressee: statement.addressee && party(statement.addressee),
    via: statement.via.map(party),
  };
}

function spansOf({ segments, quotes, cue, speaker, addressee, via }: Statement): Span[] {
  const parties = [speaker, ...(addressee ? [addressee] : []), ...via];
  const single = [cue, ...parties.map(({ mention }) => mention)].filter((span) => span !== null);
  return [...segments, ...quotes, ...single];
}
