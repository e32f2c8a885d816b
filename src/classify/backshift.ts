const PAST: ReadonlyMap<string, string> = new Map([
  ['is', 'was'],
  ['are', 'were'],
  ['am', 'was'],
  ['has', 'had'],
  ['have', 'had'],
  ['does', 'did'],
  ['do', 'did'],
  ['will', 'would'],
  ['shall', 'would'],
  ['can', 'could'],
  ['may', 'might'],
  ['remain', 'remained'],
  ['remains', 'remained'],
  ['stands', 'stood'],
  ['stand', 'stood'],
  ['needs', 'needed'],
  ['wants', 'wanted'],
]);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['is', "'s"],
  ['are', "'re"],
  ['am', "'m"],
  ['have', "'ve"],
  ['will', "'ll"],
  ['would', "'d"],
]);

/** A phrase as it stands after a "said" ("is not true", "was not true"), and as it is spoken ("'s not true"). */
export const backshifted = (phrase: readonly string[]): readonly (readonly string[])[] => [
  ...variant(phrase, PAST, 0),
  // At the beginning "'s" is oftenest a possessive.
  ...variant(phrase, SHORT, 1),
];

function variant(
  phrase: readonly string[],
  forms: ReadonlyMap<string, string>,
  least: number,
): readonly (readonly string[])[] {
  const other = phrase.map((word, i) => (i < least ? word : (forms.get(word) ?? word)));
  return other.some((word, i) => word !== phrase[i]) ? [other] : [];
}
