/**
 * What an English verb of saying takes after it:
 * `clause` "said (that) it was over"; `that` the same, never without "that"; `hearer` "told Seoul (that) …"; `infinitive` "vowed to return";
 * `order` "urged Seoul to return"; `noun` "condemned the launch"; `as` "sees the launch as a threat"; `remark` "made the claim that it
 * was late"; `quote` only words in quotation marks.
 */
export type Complement =
  | 'clause'
  | 'that'
  | 'hearer'
  | 'infinitive'
  | 'order'
  | 'noun'
  | 'as'
  | 'remark'
  | 'quote';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'adjective';

export interface ParticleRow {
  readonly words: readonly string[];
  readonly takes: ReadonlySet<Complement>;
}

export interface VerbFrame {
  readonly base: string;
  readonly takes: ReadonlySet<Complement>;
  /** The words after the verb without which it says nothing: call "for", point "out". */
  readonly particles: readonly ParticleRow[];
}

export interface CueForm {
  readonly frame: VerbFrame;
  readonly forms: ReadonlySet<VerbForm>;
  /** What the word takes after "is", where it is an adjective too: "is determined to". */
  readonly adjective: VerbFrame | undefined;
}

/** Verbs that take the same complement, in their base forms; `call+for` is a verb with its particle. */
export type VerbRow = readonly [takes: Complement, verbs: string];
