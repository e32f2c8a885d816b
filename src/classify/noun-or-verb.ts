import type { Frame } from './frame-index.ts';

const BEFORE_NOUN = new Set(
  "a an the this that these those its his her their our your my 's of on in at by for from with over after before during amid against under into any some no more further new fresh joint military nuclear air economic diplomatic political strong full".split(
    ' ',
  ),
);
const BEFORE_VERB = new Set(
  'to will would shall should must can could may might not and or who which has have had they we i you it he she also'.split(
    ' ',
  ),
);

const HELPERS = new Set('to will would shall should must can could may might has have had'.split(' '));

/** Where a word is both a noun and a verb, the word before it tells which; "back" is oftenest neither. */
export function pick(frames: readonly Frame[], before: string | undefined): Frame | undefined {
  const [first] = frames;
  if (first?.entry === 'back' && first.form === 'base' && !BEFORE_VERB.has(before ?? '')) return undefined;
  if (first && before !== undefined && isNounHere(first, before))
    return frames.find(({ kind }) => kind === 'noun');
  // "Had supplies": no verb ends in "s" after a helper.
  if (first?.kind === 'verb' && first.form === 'third' && HELPERS.has(before ?? ''))
    return frames.find(({ kind }) => kind === 'noun');
  if (frames.length < 2 || before === undefined) return first;
  const noun = frames.find(({ kind }) => kind === 'noun');
  const verb = frames.find(({ kind }) => kind !== 'noun');
  if (!noun || !verb) return first;
  if (BEFORE_VERB.has(before)) return verb;
  if (BEFORE_NOUN.has(before)) return noun;
  if (verb.form === 'past' || verb.form === 'ing') return verb;
  if (verb.form === 'base') return before.endsWith('s') ? verb : noun;
  return before.endsWith('s') ? noun : verb;
}

/** "The end", "its offer": no verb stands in its base form after an article or a possessive. */
const isNounHere = ({ kind, form }: Frame, before: string): boolean =>
  kind === 'verb' &&
  (form === 'base' || form === 'third') &&
  (DETERMINERS.has(before) || /^\p{N}/u.test(before) || COUNTS.has(before));

const COUNTS = new Set('two three four five six seven eight nine ten several many few'.split(' '));

const DETERMINERS = new Set("a an the this these those its his her their our your my 's any some".split(' '));
