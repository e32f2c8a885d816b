/**
 * A list with one more at its end. One that was spread or pushed to keeps room for sixteen more, which thousands of
 * short lists of an index never use: the first of them is therefore written out.
 */
export const append = <T>(list: readonly T[] | undefined, one: T): readonly T[] =>
  list === undefined ? [one] : [...list, one];
