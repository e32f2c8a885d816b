import type { Span } from '../../model/span.ts';
import { paragraphsOf } from '../01-paragraphs.ts';
import { type LexerRules, lex } from '../02-lexer.ts';
import { doubleRole, pairQuotations } from '../03-quotations.ts';
import { collapse, sentenceOf, sentencesOf } from '../04-sentences.ts';
import { withoutAsides } from '../asides.ts';
import type { Draft } from '../draft.ts';
import type { Sentence, Token } from '../token.ts';
import { attributionsOf } from './08-attributions.ts';
import { Assembly } from './09-assembly.ts';
import { afterDateline, isFurniture } from './furniture.ts';
import { documentBegun, tellsOfMeeting } from './printed-documents.ts';
import { narrates, SENTENCE_RULES } from './sentence-rules.ts';
import { turnsOf } from './transcripts.ts';

/** Paragraphs that may begin with a dateline: the headline and the lead. */
const LEAD = 4;

export interface EnglishReading {
  readonly sentences: readonly Sentence[];
  readonly drafts: readonly Draft[];
}

/** Statements of an English article, in the order of the text. */
export function readEnglish(body: string, rules: LexerRules): EnglishReading {
  const paragraphs = lexedParagraphs(body, rules);
  const turns = turnsOf(paragraphs.map(({ tokens }) => tokens));
  const assembly = new Assembly(body);
  const sentences: Sentence[] = [];
  let open = false;
  /** What the next paragraphs belong to, if they are no narration: a document, a turn, a question. */
  let printed: Draft | 'question' | undefined;
  for (const [index, { tokens }] of paragraphs.entries()) {
    const next = paragraphs[index + 1]?.tokens[0];
    const goesOn = next !== undefined && doubleRole(body, next) !== 'none';
    const pairs = pairQuotations({ text: body, tokens, resumes: open, goesOn }, { narrates });
    open = pairs.at(-1)?.quotation.ending === 'continued';
    const collapsed = withoutAsides(collapse(tokens, pairs));
    const turn = turns[index];
    assembly.beginParagraph();
    if (turn) {
      sentences.push(sentenceOf(collapsed, index));
      printed = assembly.addTurn(turn, index) ?? 'question';
      continue;
    }
    const inParagraph = sentencesOf(body, collapsed, index, SENTENCE_RULES);
    for (const sentence of inParagraph) sentences.push(sentence);
    if (printed) {
      for (const _ of inParagraph) assembly.addPrinted();
      if (printed !== 'question') printed.segments.push(spanOf(tokens));
      continue;
    }
    for (const sentence of inParagraph) {
      const isLast = sentence === inParagraph.at(-1) && next !== undefined && !goesOn;
      const author = isLast ? documentBegun(sentence.tokens) : undefined;
      if (author && !tellsOfMeeting(paragraphs.slice(index + 1).map((paragraph) => paragraph.tokens)))
        printed = assembly.addDocument(sentence.tokens, index, author);
      else assembly.add(sentence, attributionsOf(sentence, index === 0));
    }
  }
  return { sentences, drafts: assembly.drafts };
}

const spanOf = (tokens: readonly Token[]): Span => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];

function lexedParagraphs(body: string, rules: LexerRules): { readonly tokens: readonly Token[] }[] {
  return paragraphsOf(body)
    .filter((span) => !isFurniture(body, span))
    .map((span, index) => ({
      tokens: lex(body, index < LEAD ? afterDateline(body, span) : span[0], span[1], rules),
    }));
}
