/**
 * What an English verb of saying takes after it:
 * `clause` "said (that) it was over"; `that` the same, never without "that"; `hearer` "told Seoul (that) …"; `infinitive` "vowed to return";
 * `order` "urged Seoul to return"; `noun` "condemned the launch"; `quote` only words in quotation marks.
 */
export type Complement = 'clause' | 'that' | 'hearer' | 'infinitive' | 'order' | 'noun' | 'quote';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbFrame {
  readonly base: string;
  readonly takes: ReadonlySet<Complement>;
  /** The words after the verb without which it says nothing: call "for", point "out". */
  readonly particles: ReadonlyMap<string, ReadonlySet<Complement>>;
}

export interface CueForm {
  readonly frame: VerbFrame;
  readonly forms: ReadonlySet<VerbForm>;
}

/**
 * Base forms by what they take; written from general knowledge of English (Levin's verbs of
 * communication and judgement, and a desk's own habits). A verb may stand in several rows; `call+for`
 * is the verb with its particle.
 */
const ROWS: readonly (readonly [takes: string, verbs: string])[] = [
  [
    'clause',
    `say add note argue claim state declare announce acknowledge admit explain insist maintain assert allege
    contend confirm reveal disclose predict reiterate repeat stress emphasize emphasise underline underscore
    remark observe comment write tweet conclude concede boast joke quip complain caution warn suggest signal
    hint imply estimate forecast testify report reply respond answer counter retort recall recount
    swear affirm reaffirm attest avow certify clarify confess deny disclaim divulge elaborate
    lament marvel muse opine posit postulate proclaim profess promise pledge vow protest
    rule specify speculate stipulate submit surmise venture vouch demand propose recommend request agree
    grumble gripe fume vent reckon hazard intimate decree interject mention relate relay repost retweet
    blog post email text enthuse gush crow theorize hypothesize intone emote bemoan advise`,
  ],
  ['hearer', 'tell inform assure remind notify warn advise brief caution email text write promise show'],
  [
    'infinitive',
    `vow pledge promise agree threaten offer propose swear commit undertake demand ask
    volunteer resolve request claim profess`,
  ],
  [
    'order',
    `urge ask order tell advise encourage beg implore invite press exhort instruct direct warn remind challenge
    counsel request entreat beseech command dare caution admonish recommend plead+with call+on call+upon appeal+to`,
  ],
  [
    'noun',
    `criticize criticise condemn denounce praise welcome hail blast slam attack assail reject dismiss deny
    defend decry lament announce propose demand mock ridicule deride call describe cite mention reiterate reaffirm
    express voice convey outline tout urge accuse blame thank applaud commend laud congratulate rebuke chide
    castigate chastise lambast lambaste excoriate bash rip pan slander vilify scold berate upbraid reprimand
    disparage belittle denigrate bemoan deplore protest rebut refute repudiate renounce disavow contest
    confirm reveal disclose predict stress emphasize emphasise underline underscore highlight acknowledge
    concede admit advocate champion promise pledge vow suggest recommend forecast threaten offer
    endorse label brand dub compare contradict question challenge
    caution+against warn+against warn+of warn+about call+for appeal+for plead+for ask+for argue+for argue+against
    complain+about complain+of apologize+for apologise+for boast+of boast+about joke+about
    speak+of speak+about talk+about point+to refer+to allude+to object+to hint+at rail+against lash+out+at
    hit+out+at elaborate+on agree+with disagree+with agree+on comment+on insist+on press+for push+for
    rule+out lay+out spell+out single+out lash+out+against weigh+in+on vouch+for stand+by
    inveigh+against bristle+at scoff+at sneer+at`,
  ],
  ['clause', 'believe think hope fear expect doubt worry suspect'],
  ['that', 'find show know feel indicate learn note hold charge assume'],
  ['infinitive', 'hope want expect'],
  ['noun', 'support oppose favor favour back'],
  ['clause', 'point+out go+on+to+say respond+by+saying begin+by+saying make+clear make+it+clear'],
  [
    'quote',
    `ask laugh smile shrug begin continue go read yell shout chant exclaim sigh cry shoot+back fire+back
    go+on scream bellow whisper mutter mumble murmur sneer scoff snap bark growl thunder roar groan moan
    deadpan chuckle nod rage chime+in interrupt inquire wonder finish start offer declare call describe term
    agree urge conclude recite sing pray plead remember think hit+back push+back
    quote challenge counter muse summarize bristle intone reminisce label dub brand praise lash+out
    put greet charge allege wrap+up sum+up open close print shriek`,
  ],
];

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  find: ['found', 'found'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  seek: ['sought', 'sought'],
  make: ['made', 'made'],
  lay: ['laid', 'laid'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  put: ['put', 'put'],
  forecast: ['forecast', 'forecast'],
  undertake: ['undertook', 'undertaken'],
  beseech: ['besought', 'besought'],
  sing: ['sang', 'sung'],
  stand: ['stood', 'stood'],
  show: ['showed', 'shown'],
};

const DOUBLING = new Set([
  'rip',
  'submit',
  'admit',
  'commit',
  'quip',
  'blog',
  'pan',
  'dub',
  'beg',
  'tag',
  'refer',
  'sum',
  'wrap',
  'nod',
  'snap',
  'chat',
  'rebut',
  'plan',
  'spell-out',
]);

/** Every form of every verb above, by the word as it stands in the text (lower case). */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildForms();

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, { frame: VerbFrame; forms: Set<VerbForm> }>();
  for (const frame of buildFrames()) {
    for (const [word, form] of conjugate(frame.base)) {
      const known = forms.get(word);
      if (known) known.forms.add(form);
      else forms.set(word, { frame, forms: new Set([form]) });
    }
  }
  return forms;
}

function buildFrames(): Iterable<VerbFrame> {
  const frames = new Map<
    string,
    { base: string; takes: Set<Complement>; particles: Map<string, Set<Complement>> }
  >();
  for (const [takes, verbs] of ROWS) {
    const complement = takes as Complement;
    for (const entry of verbs.trim().split(/\s+/)) {
      const [base = '', ...particles] = entry.split('+');
      const frame = frames.get(base) ?? { base, takes: new Set(), particles: new Map() };
      frames.set(base, frame);
      if (particles.length === 0) frame.takes.add(complement);
      else {
        const key = particles.join(' ');
        frame.particles.set(key, new Set([...(frame.particles.get(key) ?? []), complement]));
      }
    }
  }
  return frames.values();
}

function* conjugate(base: string): Iterable<readonly [string, VerbForm]> {
  const [past, participle] = IRREGULAR[base] ?? [regular(base, 'ed'), regular(base, 'ed')];
  yield [base, 'base'];
  yield [third(base), 'third'];
  yield [past, 'past'];
  yield [participle, 'participle'];
  yield [regular(base, 'ing'), 'ing'];
}

function third(base: string): string {
  if (base === 'go') return 'goes';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function regular(base: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ee') && ending === 'ed') return `${base}d`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}${ending}`;
  return DOUBLING.has(base) || (ending === 'ing' && /^(begin|put|hit)$/.test(base))
    ? `${base}${base.slice(-1)}${ending}`
    : `${base}${ending}`;
}
