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
export const backshifted = (phrase: readonly string[]): readonly (readonly string[])[] =>
  [PAST, SHORT].flatMap((forms) =>
    phrase.some((word) => forms.has(word)) ? [phrase.map((word) => forms.get(word) ?? word)] : [],
  );
