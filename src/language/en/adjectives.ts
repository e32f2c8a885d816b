import type { VerbRow } from './verb-frame.ts';

/** What people are when they take a position, after "is" or "remains": "is confident that", "is eager to", "is wary of". */
export const ADJECTIVES: readonly VerbRow[] = [
  [
    'that',
    `confident convinced certain sure adamant hopeful optimistic pessimistic concerned worried afraid aware unaware glad happy
    pleased proud sorry disappointed surprised alarmed skeptical sceptical doubtful grateful thankful satisfied`,
  ],
  [
    'infinitive',
    'willing unwilling eager reluctant keen determined anxious hesitant loath happy glad pleased proud sorry',
  ],
  [
    'noun',
    `concerned+about worried+about optimistic+about pessimistic+about skeptical+about sceptical+about confident+about
    enthusiastic+about excited+about upset+about angry+about angry+at sorry+for grateful+for cautious+about wary+of critical+of
    proud+of skeptical+of sceptical+of supportive+of dismissive+of suspicious+of aware+of confident+of confident+in afraid+of
    fearful+of opposed+to open+to committed+to`,
  ],
];
