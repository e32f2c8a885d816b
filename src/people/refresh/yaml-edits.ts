import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextEdit } from './text-edit.ts';

/**
 * Edits of a YAML text by the places of its nodes: whatever is not touched, comments and spacing too,
 * stays as it was written, which a parsed and printed document would not.
 */
export class YamlEdits {
  readonly #text: string;
  readonly edits: TextEdit[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Replaces a scalar's value. `note` becomes a comment after it, where there is room for one. */
  replace(node: Node, written: string, note?: string): void {
    const [start, end] = rangeOf(node);
    const ends = this.#text.charAt(end) === '\n' || end === this.#text.length;
    this.edits.push({ start, end, text: note !== undefined && ends ? `${written} # ${note}` : written });
  }

  /** Adds `key: written` to a map, after `after` where that is one of its keys and it is in block style. */
  addPair(map: YAMLMap, key: string, written: string, after?: string): void {
    const last = map.items.find((pair) => keyOf(pair) === after) ?? map.items.at(-1);
    if (map.flow || !last) this.#addInline(map, `${key}: ${written}`);
    else
      this.#addLines(
        lastNodeOf(last),
        `${' '.repeat(this.#columnOf(startOf(map.items[0])))}${key}: ${written}\n`,
      );
  }

  /** Adds items to a list: `inline` where it stands in brackets, else as the lines of `blocks`. */
  addItems(
    seq: YAMLSeq,
    inline: readonly string[],
    blocks: readonly Lines[] = inline.map((text) => [text]),
  ): void {
    const [first, last] = [seq.items[0], seq.items.at(-1)];
    if (seq.flow || !isNode(first) || !isNode(last)) {
      this.#addInline(seq, inline.join(', '));
      return;
    }
    const line = this.#text.lastIndexOf('\n', rangeOf(first)[0] - 1) + 1;
    const indent = ' '.repeat(this.#text.indexOf('-', line) - line);
    this.#addLines(last, blocks.flatMap((lines) => itemLines(indent, lines)).join(''));
  }

  /** Replaces an empty `[]` by a block list one level below `parent`. */
  fillEmpty(seq: YAMLSeq, parent: YAMLMap, blocks: readonly Lines[]): void {
    const indent = ' '.repeat(this.#columnOf(startOf(parent.items[0])) + 2);
    const [start, end] = rangeOf(seq);
    const from = this.#text.charAt(start - 1) === ' ' ? start - 1 : start;
    const text = blocks.flatMap((lines) => itemLines(indent, lines)).join('');
    this.edits.push({ start: from, end, text: `\n${text.trimEnd()}` });
  }

  #addInline(collection: YAMLMap | YAMLSeq, written: string): void {
    const [start, end] = rangeOf(collection);
    const last = collection.items.at(-1);
    if (last === undefined) {
      const [open, close] = [this.#text.charAt(start), this.#text.charAt(end - 1)];
      this.edits.push({ start, end, text: `${open}${written}${close}` });
      return;
    }
    const at = rangeOf(lastNodeOf(last))[1];
    this.edits.push({ start: at, end: at, text: `, ${written}` });
  }

  /** On the lines after the one on which the node ends, its comment there included. */
  #addLines(node: Node, lines: string): void {
    const written = this.#text.slice(0, rangeOf(node)[1]).trimEnd().length;
    const end = this.#text.indexOf('\n', written);
    if (end >= 0) this.edits.push({ start: end + 1, end: end + 1, text: lines });
    else this.edits.push({ start: this.#text.length, end: this.#text.length, text: `\n${lines.trimEnd()}` });
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
  }
}

/** The lines of one item of a list, without indentation. */
type Lines = readonly string[];

const itemLines = (indent: string, lines: Lines): string[] =>
  lines.map((text, i) => `${indent}${i === 0 ? '- ' : '  '}${text}\n`);

/** A scalar as it may stand anywhere, in brackets too. */
export function inlineScalar(text: string): string {
  const plain = stringify(text, { lineWidth: 0 }).trimEnd();
  return plain !== text || /[,[\]{}#:]/.test(text) ? JSON.stringify(text) : text;
}

export const blockScalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

const isNode = (value: unknown): value is Node =>
  isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);

const keyOf = (pair: Pair): unknown => (isScalar(pair.key) ? pair.key.value : undefined);

const startOf = (pair: unknown): number => (isPair(pair) && isNode(pair.key) ? rangeOf(pair.key)[0] : 0);

/** The value of a pair, or its key where it has none; a list's item itself. */
function lastNodeOf(item: unknown): Node {
  if (isPair(item)) {
    if (isNode(item.value) && rangeOf(item.value)[1] > 0) return item.value;
    if (isNode(item.key)) return item.key;
  }
  if (isNode(item)) return item;
  throw new TypeError('Cannot edit the YAML as every item must have a place: got one without');
}

function rangeOf(node: Node): readonly [start: number, end: number] {
  if (!node.range)
    throw new TypeError('Cannot edit the YAML as it must be parsed from text: got a made node');
  return [node.range[0], node.range[1]];
}
