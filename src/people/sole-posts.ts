type Words = ReadonlySet<string>;

const wordSets = (names: string): readonly Words[] =>
  names.split(';').map((name) => new Set(name.split(' ')));

/** Posts that a state or a body has one of. */
const SOLE = wordSets(
  'minister;secretary;ambassador;president;chancellor;chairman;speaker;governor;commander;director;head;chief;' +
    'leader;king;queen;emperor;pope;rapporteur;attorney general;high commissioner;security adviser;' +
    'special representative;permanent representative;high representative;trade representative',
);

/** Posts that some states have one of, and others several. */
const SOMETIMES_SOLE = wordSets(
  'spokesperson;envoy;assistant secretary;under secretary;first vice minister;second vice minister;' +
    'first vice security adviser;second vice security adviser;first vice president',
);

/** Words of posts that several hold at once, but for the posts above that have the word. */
const MANY = new Set(
  'member vice assistant under envoy aide councilor councillor counselor counsellor committee large first second third parliamentary private honorary'.split(
    ' ',
  ),
);

/** Words of titles that many bodies have. */
const VAGUE = new Set(
  'ambassador minister director general executive secretary president chairman head chief representative commander leader governor spokesperson envoy press permanent special'.split(
    ' ',
  ),
);

/** Whether one person at a time holds a post, by the words of its title without their states. */
export function soleness(words: Words): 'sole' | 'sometimes' | 'many' {
  if (hasPost(words, SOLE)) return 'sole';
  return hasPost(words, SOMETIMES_SOLE) ? 'sometimes' : 'many';
}

/** Whether a title alone does not say which office it is: "director", "special envoy". */
export const isVagueTitle = (words: Words): boolean => words.isSubsetOf(VAGUE);

const hasPost = (words: Words, posts: readonly Words[]): boolean =>
  posts.some((post) => post.isSubsetOf(words) && words.difference(post).isDisjointFrom(MANY));
