import { createExtractor } from '../../src/language/extractor.ts';

const extract = createExtractor({ people: [] });

/** `mention: segment … segment` of every statement of an English text. */
export function said(body: string): string[] {
  const { utterances } = extract({ id: 'a', body });
  return utterances.map(({ speaker, segments }) => {
    const words = segments.map((span) => body.slice(...span)).join(' … ');
    return `${speaker.text}: ${words}`;
  });
}
