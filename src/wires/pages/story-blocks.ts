import { ancestry } from './dom.ts';
import type { TextBlock } from './text-blocks.ts';

const PARAGRAPH_CHARS = 80;
/** A line that only links, up to this length, leads elsewhere. */
const LINK_LINE_CHARS = 200;
/** A rule that would take more than this share of the text has met a list or a table, and takes nothing. */
const MOST_TAKEN = 0.1;
/** Contact lines and notes about the author stand among the last blocks. */
const TAIL_BLOCKS = 5;

const SENTENCE_END = /[.!?…。！？:]["'”’»)\]]*$/;
/** `(ATTN: UPDATES with minister's remarks in paras 4-5)` */
const EDITORS_NOTE = /^[([].*[)\]]$/;
const LABELLED = /^[^.:!?]{2,40}[:：]\s*\S/;
const COPYRIGHT = /^(?:©|ⓒ|\(c\)\s|copyright\b|<?저작권)/i;
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+|(?:^|[\s(])@\w{2,}/;

type Rule = (blocks: readonly TextBlock[]) => readonly TextBlock[];

/** What page templates put among a story's paragraphs, told by its shape. */
const RULES: readonly Rule[] = [
  function linkLines(blocks) {
    return blocks.filter(({ text, linkedChars }) => {
      if (text.length > LINK_LINE_CHARS) return false;
      return linkedChars >= text.length * (LABELLED.test(text) ? 0.5 : 0.9);
    });
  },
  function copyrightLines(blocks) {
    return blocks.filter(({ text }) => text.length < LINK_LINE_CHARS && COPYRIGHT.test(text));
  },
  function linesBeforeFirstParagraph(blocks) {
    const first = blocks.findIndex(isParagraph);
    return blocks
      .slice(0, Math.max(0, first))
      .filter(({ text }) => !SENTENCE_END.test(text) && !EDITORS_NOTE.test(text));
  },
  function linesAfterLastParagraph(blocks) {
    const last = blocks.findLastIndex(
      (block) => isParagraph(block) || SENTENCE_END.test(block.text) || isQuoted(block),
    );
    return blocks.slice(last + 1);
  },
  function contactLines(blocks) {
    return blocks
      .slice(1)
      .slice(-TAIL_BLOCKS)
      .filter((block) => ADDRESS.test(block.text) && !isQuoted(block));
  },
];

/** A story's own blocks: each rule takes out what it knows, unless that is too much to be furniture. */
export function storyBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return RULES.reduce((left, rule) => {
    const taken = new Set(rule(left));
    const isFew = charsOf(taken) <= charsOf(left) * MOST_TAKEN;
    return isFew ? left.filter((block) => !taken.has(block)) : left;
  }, blocks);
}

const charsOf = (blocks: Iterable<TextBlock>): number =>
  [...blocks].reduce((sum, { text }) => sum + text.length, 0);

const isParagraph = ({ text, linkedChars }: TextBlock): boolean =>
  text.length >= PARAGRAPH_CHARS && linkedChars < text.length / 2;

const isQuoted = ({ element }: TextBlock): boolean =>
  [...ancestry(element)].some(({ tagName }) => tagName === 'BLOCKQUOTE');
