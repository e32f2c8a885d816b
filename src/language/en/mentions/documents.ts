const DOCUMENTS = new Set(
  'statement report communique release readout letter commentary document declaration message article'.split(
    ' ',
  ),
);

/** Paper that speaks for whoever issued it: "the statement said". */
export const isDocument = (noun: string): boolean => DOCUMENTS.has(noun);
