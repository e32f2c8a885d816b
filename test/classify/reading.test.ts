import { expect, it } from 'vitest';
import { FrameIndex } from '../../src/classify/frame-index.ts';
import { readClause } from '../../src/classify/reading.ts';
import { wordSpan } from '../../src/classify/word-span.ts';
import { cutWords } from '../../src/classify/words.ts';
import { readActsFile } from '../../src/config/acts-file.ts';

const index = new FrameIndex(readActsFile('config/acts.yaml'));

/** Reads "[actor] did it to {target}". */
function rootOf(marked: string): string | undefined {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (open: string, close: string): [number, number] | undefined => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/g, '');
    const name = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replace(/[[\]{}]/g, '');
    return marked.includes(open) ? [before.length, before.length + name.length] : undefined;
  };
  const words = cutWords(text);
  const clause = { words, source: wordSpan(words, at('[', ']')), target: wordSpan(words, at('{', '}')) };
  return readClause(clause, index).root;
}

it.each([
  ['[Norway] refused to lift sanctions on {Peru}.', 'REJECT'],
  ['[Norway] lifted its sanctions on {Peru}.', 'YIELD'],
  ['[Norway] will lift its sanctions on {Peru}.', 'AGREE'],
  ['[Norway] suspended its aid to {Peru}.', 'SANCTION'],
  ['[Norway] is willing to suspend the ban on {Peruvian fish}.', 'AGREE'],
  ['[Norway] threatened to suspend talks with {Peru}.', 'THREATEN'],
  ['[Norway] will bomb {the port}.', 'THREATEN'],
  ['[Norway] will not release {the sailors}.', 'REJECT'],
  ["[Norway] won't release {the sailors}.", 'REJECT'],
  ['[Norway] demanded that {Peru} release the sailors.', 'REQUEST'],
  ['{Peru} was condemned by [Norway] for the raid.', 'ACCUSE'],
  ['[Norway], in a letter to the council, condemned {the raid}.', 'ACCUSE'],
  ['[Norway] ordered the arrest of {the sailors}.', 'COERCE'],
  ['[Norway] called off the strike against {the port}.', 'YIELD'],
])('reads %s as %s', (text, root) => expect(rootOf(text)).toBe(root));
