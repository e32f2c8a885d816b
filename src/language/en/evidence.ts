import type { Token } from '../token.ts';

const EVIDENCE = new Set(
  `poll polls polling survey surveys study studies results records data documents figures numbers estimates projections report
  reports research statistics filings evidence analysis analyses review reviews investigation investigations audit audits email
  emails e-mails transcript transcripts researchers scientists pollsters economists investigators auditors`
    .trim()
    .split(/\s+/),
);

/** Polls, studies and records, and those who make them: what they "show" or "find" is what they say. */
export const isEvidence = (token: Token | undefined): boolean =>
  token !== undefined && EVIDENCE.has(token.lower);
