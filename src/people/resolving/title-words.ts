/** Nouns by which the same post goes in running text: an ambassador is an envoy. */
const CLASSES: readonly (readonly string[])[] = [
  'ambassador envoy negotiator representative diplomat emissary delegate'.split(' '),
  'spokesperson spokesman spokeswoman'.split(' '),
  'chairman chairwoman chairperson chair'.split(' '),
  'chief head director chairman chairwoman chair boss'.split(' '),
  'leader president premier chancellor chairman'.split(' '),
  'adviser advisor'.split(' '),
  'minister secretary diplomat chief'.split(' '),
  'premier minister'.split(' '),
  'general secretary-general chief head'.split(' '),
];

const ALIKE: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const alike = new Map<string, Set<string>>();
  for (const words of CLASSES)
    for (const word of words) alike.set(word, new Set([...(alike.get(word) ?? [word]), ...words]));
  return alike;
})();

export const titleWords = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .replaceAll('prime minister', 'premier')
    .split(/[\s-]+/)
    .filter((word) => word !== '');

/** Whether two nouns for the holder of a post may mean the same post. */
export const alikePosts = (a: string, b: string): boolean => a === b || (ALIKE.get(a)?.has(b) ?? false);
