import { expect, it } from 'vitest';
import { createExtractor } from '../../../src/language/extractor.ts';

const extract = createExtractor({ people: [] });

/** `mention: segment … segment` of every statement. */
function said(body: string): string[] {
  const { utterances } = extract({ id: 'a', body });
  return utterances.map(({ speaker, segments }) => {
    const words = segments.map((span) => body.slice(...span)).join(' … ');
    return `${speaker.text}: ${words}`;
  });
}

const QUOTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['"We are ready," Orsk said.', ['Orsk: We are ready,']],
  ['"We are ready," said Lena Orsk, the envoy.', ['Lena Orsk: We are ready,']],
  ['"Our offer," Orsk said, "still stands."', ['Orsk: Our offer, … still stands.']],
  ['"Will they answer?" Orsk asked. "I cannot tell."', ['Orsk: Will they answer? … I cannot tell.']],
  ['Orsk said, "We are ready."', ['Orsk: We are ready.']],
  ['‘No terms,’ she added.', ['she: No terms,']],
  ['Orsk was blunt. "We are tired," she said. "Very.', ['she: We are tired, … Very.']],
];

it.each(QUOTATIONS)('attributes quotations: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const REPORTED: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk said the talks would resume.', ['Orsk: the talks would resume']],
  ['Orsk said Monday in Vienna that time was short.', ['Orsk: time was short']],
  ['The plan, Orsk said, would take months.', ['Orsk: The plan … would take months']],
  ['The plan would take months, Orsk said Monday.', ['Orsk: The plan would take months']],
  ['According to the ministry, three ships left port.', ['the ministry: three ships left port']],
  ['Orsk met Bele and said time was short.', ['Orsk: time was short']],
  ['Orsk, who arrived on Monday, said time was short.', ['Orsk: time was short']],
  ['Orsk urged Bele to return.', ['Orsk: to return']],
];

it.each(REPORTED)('finds reported speech: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const SILENT: readonly string[] = [
  'Orsk did not say when.',
  'The claims come amid a heated debate.',
  'Residents were told to stay indoors.',
  'If Orsk says yes, a summit could follow.',
  'The allies ended the "Calm Harbour" drill on Friday.',
];

it.each(SILENT)('is silent on: %s', (text) => {
  expect(said(text)).toEqual([]);
});
