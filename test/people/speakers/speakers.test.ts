import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readPeopleFile } from '../../../src/config/people-files.ts';
import { createExtractor } from '../../../src/language/extractor.ts';
import { CASES } from './cases.ts';

const extract = createExtractor({
  people: readPeopleFile(fileURLToPath(new URL('registry.yaml', import.meta.url))),
});

/** Id, members, candidates, or kind and country of every speaker. */
function speakers(body: string, publishedAt: string): string[] {
  return extract({ id: 'a', body, publishedAt }).utterances.map(({ speaker }) => {
    const { id, members, kind, country, candidates } = speaker;
    if (id !== null) return id;
    if (members.length > 0) return members.toSorted().join('+');
    if (candidates.length > 0)
      return `${candidates
        .map((one) => one.id)
        .toSorted()
        .join(' or ')}`;
    return `${kind} ${country ?? '–'}`;
  });
}

it.each(CASES)('$about: $text', ({ text, on, speakers: expected }) => {
  expect(speakers(text, `${on ?? '2027-03-02'}T05:00:00Z`)).toEqual(expected);
});
