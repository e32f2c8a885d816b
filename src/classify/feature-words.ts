/** What the kinds of features are called where a reader asks why; the first that begins a name. */
const KINDS: readonly (readonly [string, string])[] = [
  ['said word', 'the word said'],
  ['said pair', 'the words said'],
  ['said stem', 'a word said that begins'],
  ['said opening', 'it opens with'],
  ['said first', 'its first sentence amounts to'],
  ['said frames amount to', 'what is said amounts to'],
  ['said frames in turn', 'what is said is built as'],
  ['said frame', 'what is said has the frame'],
  ['said', 'it is said'],
  ['writer word', 'the writer’s word'],
  ['writer pair', 'the writer’s words'],
  ['writer stem', 'a word of the writer’s that begins'],
  ['writer opening', 'the writer opens with'],
  ['writer frames amount to', 'the writer’s words amount to'],
  ['writer frames in turn', 'the writer’s words are built as'],
  ['writer frame', 'the writer’s words have the frame'],
  ['act by frames', 'the frames say'],
  ['turn of phrase', 'the turn of phrase'],
  ['spoken of who and how', 'who is spoken of, and how'],
  ['spoken of how', 'it is spoken of with'],
  ['spoken of as', 'it is spoken of as'],
  ['spoken of', 'it speaks of'],
  ['deed and how', 'the deed, whose and how'],
  ['deed', 'the deed, and whose'],
];

/** A feature's name in words: `said word “peace”` is `the word said “peace”`. */
export function featureWords(name: string): string {
  const [kind, words] = KINDS.find(([begins]) => name.startsWith(`${begins} “`)) ?? [];
  return kind === undefined ? name : `${words}${name.slice(kind.length)}`;
}
