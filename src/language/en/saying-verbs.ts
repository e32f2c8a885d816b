import type { VerbRow } from './verb-frame.ts';

/**
 * Verbs of saying in their base forms by what they take; written from general knowledge of English (Levin's
 * verbs of communication and judgement, and a desk's own habits). A verb may stand in several rows;
 * `call+for` is the verb with its particle.
 */
export const SAYING: readonly VerbRow[] = [
  [
    'clause',
    `say add note argue claim state declare announce acknowledge admit explain insist maintain assert allege
    contend confirm reveal disclose predict reiterate repeat stress emphasize emphasise underline underscore
    remark observe comment write tweet conclude concede boast joke quip complain caution warn suggest signal
    hint imply estimate forecast testify report reply respond answer counter retort recall recount
    swear affirm reaffirm attest avow certify clarify confess deny disclaim divulge elaborate
    lament marvel muse opine posit postulate proclaim profess promise pledge vow protest
    rule specify speculate stipulate submit surmise venture vouch demand propose recommend request agree
    grumble gripe grouse snipe fume vent reckon hazard intimate decree interject mention relate relay repost retweet
    blog post email text enthuse gush crow theorize hypothesize intone emote bemoan advise`,
  ],
  ['that', 'note hold charge demonstrate illustrate brag order direct project calculate'],
  [
    'hearer',
    'tell inform assure reassure remind notify warn advise brief caution email text write promise convince persuade',
  ],
  [
    'infinitive',
    `vow pledge promise agree threaten offer propose swear commit undertake demand ask
    volunteer resolve request claim profess`,
  ],
  [
    'order',
    `lobby urge coach ask order tell advise encourage beg implore invite press exhort instruct direct warn remind challenge
    counsel request entreat beseech command dare caution admonish recommend plead+with call+on call+upon appeal+to`,
  ],
  [
    'noun',
    `repeat request criticize criticise condemn denounce praise welcome hail blast slam attack assail reject dismiss deny
    defend decry lament announce propose demand mock ridicule deride call describe cite mention reiterate reaffirm
    express voice convey outline tout urge accuse blame thank applaud commend laud congratulate rebuke chide
    castigate chastise lambast lambaste excoriate bash rip pan slander vilify scold berate upbraid reprimand
    disparage belittle denigrate bemoan deplore protest rebut refute repudiate renounce disavow contest
    confirm reveal disclose predict stress emphasize emphasise underline underscore highlight acknowledge
    concede admit advocate champion promise pledge vow suggest recommend forecast threaten offer
    endorse label brand dub compare contradict question challenge
    pronounce insult hammer caution+against warn+against warn+of warn+about call+for appeal+for plead+for ask+for argue+for argue+against
    complain+about complain+of apologize+for apologise+for boast+of boast+about joke+about
    speak+of speak+about talk+about point+to refer+to allude+to object+to hint+at rail+against lash+out+at
    hit+out+at elaborate+on agree+with disagree+with agree+on comment+on insist+on press+for push+for
    rule+out lay+out spell+out single+out lash+out+against weigh+in+on vouch+for stand+by
    inveigh+against bristle+at scoff+at sneer+at dispute downplay echo slam lambast skewer savage taunt trash discuss reference
    invoke liken distance+himself+from distance+herself+from distance+itself+from distance+themselves+from walk+back
    shrug+off brush+off gloss+over play+down talk+up dwell+on harp+on touch+on sound+off+against wave+off tick+off talk+of remark+on remark+upon speak+out+against speak+out+about speak+against
    double+down+on come+out+against come+out+for sound+off+on open+up+about opine+on expound+on reflect+on ask+about
    brag+about trumpet articulate foreshadow underplay detail list recount parrot pitch smear debunk balk+at
    inquire+about go+after take+aim+at take+issue+with poke+fun+at make+fun+of make+light+of cast+doubt+on pay+tribute+to
    call+attention+to draw+attention+to push+back+against push+back+on hit+back+at back+away+from back+off hold+forth+on
    lash+out sign+off+on report plead+guilty+to plead+not+guilty+to`,
  ],
  ['as', 'portray depict characterize characterise paint cast frame'],
  ['remark', 'make issue raise give deliver launch file pose send release level lodge register sound hear'],
  [
    'clause',
    'fire+back shoot+back hit+back point+out go+on+to+say respond+by+saying begin+by+saying make+clear make+it+clear',
  ],
  [
    'quote',
    `ask laugh smile shrug begin continue go read yell shout chant exclaim sigh cry shoot+back fire+back
    go+on scream bellow whisper mutter mumble murmur sneer scoff snap bark growl thunder roar groan moan
    deadpan chuckle nod rage chime+in interrupt inquire wonder finish start offer declare call describe term
    agree urge conclude recite sing pray plead remember think hit+back push+back
    quote challenge counter muse summarize bristle intone reminisce label dub brand praise lash+out
    put put+it greet charge allege wrap+up sum+up open close print shriek admonish tease`,
  ],
];
