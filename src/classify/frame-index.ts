import { append } from '../lib/append.ts';
import { type Branch, reach } from '../lib/reach.ts';
import type { FrameGroup } from '../model/frame.ts';
import { backshifted } from './backshift.ts';
import { isHangul } from './hangul.ts';
import { plural, type VerbForm, verbForms } from './inflect.ts';
import { pick } from './noun-or-verb.ts';
import { cutWords } from './words.ts';

/** One word, noun, idiom or phrase of a group, as it is looked up. */
export interface Frame {
  readonly group: FrameGroup;
  /** As the file has it. */
  readonly entry: string;
  readonly kind: 'verb' | 'noun' | 'idiom' | 'phrase';
  readonly form: VerbForm | undefined;
}

interface Gapped {
  readonly frame: Frame;
  readonly tail: readonly string[];
  /** The tail's last word in the plural. */
  readonly tailPlural: string;
}

interface Node extends Branch<Node> {
  frames?: readonly Frame[];
  gapped?: readonly Gapped[];
}

/** A frame found in a text: words `[from, to)`. */
export interface Hit {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
}

const MAX_GAP_WORDS = 6;

/** Finds the frames of config/acts.yaml in a text by a trie over words. */
export class FrameIndex {
  readonly #root: Node = {};
  /** Korean stems by their first syllable, the longest first. */
  readonly #korean = new Map<string, readonly Frame[]>();

  constructor(groups: readonly FrameGroup[]) {
    for (const group of groups) {
      for (const entry of group.verbs) this.#addVerb(group, entry);
      for (const entry of group.idioms) this.#addIdiom(group, entry);
      for (const entry of group.nouns) this.#addNoun(group, entry);
      for (const entry of group.phrases)
        this.#add(words(entry), { group, entry, kind: 'phrase', form: undefined });
      for (const entry of group.ko) this.#addKorean({ group, entry, kind: 'idiom', form: 'past' });
    }
    for (const group of groups) for (const entry of group.phrases) this.#addShifted(group, entry);
  }

  /** The longest frame at each place, left to right, without overlaps. */
  find(text: readonly string[]): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < text.length; ) {
      const hit = this.#longestAt(text, at);
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
    }
    return hits;
  }

  #longestAt(text: readonly string[], from: number): Hit | undefined {
    if (isHangul(text[from] ?? '')) return this.#koreanAt(text, from);
    let at: Node | undefined = this.#root.next?.get(text[from] ?? '');
    let best: Hit | undefined;
    for (let to = from + 1; at; to++) {
      const frame = at.frames && pick(at.frames, text[from - 1]);
      if (frame) best = { frame, from, to };
      const far = at.gapped && findTail(at.gapped, text, to);
      if (far) best = { frame: far.frame, from, to: far.to };
      const word = text[to];
      at = word === undefined ? undefined : at.next?.get(word);
    }
    return best;
  }

  /** A Korean word begins with its stem and ends in what its sentence asks for. */
  #koreanAt(text: readonly string[], from: number): Hit | undefined {
    const stems = this.#korean.get((text[from] ?? '').charAt(0)) ?? [];
    for (const frame of stems) {
      const length = frame.entry.split(' ').length;
      if (
        text
          .slice(from, from + length)
          .join(' ')
          .startsWith(frame.entry)
      )
        return { frame, from, to: from + length };
    }
    return undefined;
  }

  #addKorean(frame: Frame): void {
    const first = frame.entry.charAt(0);
    const stems = [...(this.#korean.get(first) ?? []), frame];
    this.#korean.set(
      first,
      stems.sort((a, b) => b.entry.length - a.entry.length),
    );
  }

  #addVerb(group: FrameGroup, entry: string): void {
    const [head = '', ...rest] = words(entry);
    for (const [form, name] of verbForms(head))
      this.#add([form, ...rest], { group, entry, kind: 'verb', form: name });
  }

  #addNoun(group: FrameGroup, entry: string): void {
    const all = words(entry);
    const last = all.at(-1) ?? '';
    for (const form of [last, plural(last)])
      this.#add([...all.slice(0, -1), form], { group, entry, kind: 'noun', form: undefined });
  }

  #addIdiom(group: FrameGroup, entry: string): void {
    const [before = '', after] = entry.split('~').map((part) => part.trim());
    const [head = '', ...rest] = words(before);
    const tail = after === undefined ? undefined : words(after);
    const tailPlural = plural(tail?.at(-1) ?? '');
    for (const [form, name] of verbForms(head)) {
      const frame: Frame = { group, entry, kind: 'idiom', form: name };
      if (tail === undefined) this.#add([form, ...rest], frame);
      else {
        const at = this.#reach([form, ...rest]);
        at.gapped = append(at.gapped, { frame, tail, tailPlural });
      }
    }
  }

  /** Where the file has no entry of its own for them. */
  #addShifted(group: FrameGroup, entry: string): void {
    for (const path of backshifted(words(entry)))
      if (this.#reach(path).frames === undefined)
        this.#add(path, { group, entry, kind: 'phrase', form: undefined });
  }

  #add(path: readonly string[], frame: Frame): void {
    const at = this.#reach(path);
    at.frames = append(at.frames, frame);
  }

  #reach(path: readonly string[]): Node {
    return reach(this.#root, path, (): Node => ({}));
  }
}

const words = (text: string): readonly string[] => cutWords(text).text;

function findTail(gapped: readonly Gapped[], text: readonly string[], from: number) {
  let best: { frame: Frame; to: number } | undefined;
  for (const { frame, tail, tailPlural } of gapped) {
    const end = tailEnd(text, from, tail, tailPlural);
    if (end !== undefined && (best === undefined || end > best.to)) best = { frame, to: end };
  }
  return best;
}

function tailEnd(text: readonly string[], from: number, tail: readonly string[], tailPlural: string) {
  for (let at = from; at <= from + MAX_GAP_WORDS && at < text.length; at++) {
    if (ENDS_GAP.has(text[at] ?? '')) return undefined;
    if (isTail(text, at, tail, tailPlural)) return at + tail.length;
  }
  return undefined;
}

function isTail(text: readonly string[], at: number, tail: readonly string[], tailPlural: string): boolean {
  const last = tail.length - 1;
  for (let i = 0; i < last; i++) if (text[at + i] !== tail[i]) return false;
  return text[at + last] === tail[last] || text[at + last] === tailPlural;
}

const ENDS_GAP = new Set(['.', ';', ':', '?', '!']);
