import { paragraphsOf } from '../01-paragraphs.ts';
import { lex } from '../02-lexer.ts';
import { doubleRole, pairQuotations } from '../03-quotations.ts';
import { collapse, sentencesOf } from '../04-sentences.ts';
import { withoutAsides } from '../asides.ts';
import type { Draft } from '../draft.ts';
import type { Sentence } from '../token.ts';
import { attributionsOf } from './08-attributions.ts';
import { Assembly } from './09-assembly.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { narrates, SENTENCE_RULES } from './sentence-rules.ts';

export interface EnglishReading {
  readonly sentences: readonly Sentence[];
  readonly drafts: readonly Draft[];
}

/** Statements of an English article, in the order of the text. */
export function readEnglish(body: string): EnglishReading {
  const paragraphs = paragraphsOf(body);
  const assembly = new Assembly(body);
  const sentences: Sentence[] = [];
  let open = false;
  for (const [index, [start, end]] of paragraphs.entries()) {
    const tokens = lex(body, start, end, { abbreviations: ABBREVIATIONS });
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && doubleRole(body, firstMark(body, next[0])) !== 'none';
    const pairs = pairQuotations({ text: body, tokens, resumes: open, goesOn }, { narrates });
    open = pairs.at(-1)?.quotation.ending === 'continued';
    const inParagraph = sentencesOf(body, withoutAsides(collapse(tokens, pairs)), index, SENTENCE_RULES);
    assembly.beginParagraph();
    for (const sentence of inParagraph) {
      sentences.push(sentence);
      assembly.add(sentence, attributionsOf(sentence.tokens));
    }
  }
  return { sentences, drafts: assembly.drafts };
}

const firstMark = (body: string, at: number) => lex(body, at, at + 2, { abbreviations: ABBREVIATIONS })[0];
