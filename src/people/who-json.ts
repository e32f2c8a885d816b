import type { LastStatement, PositionLine, WhoReport } from './who-report.ts';

/** The report as one JSON object; absent values are null. */
export function whoJson(report: WhoReport): object {
  const { outcome, query, date } = report;
  if (report.outcome !== 'found')
    return {
      outcome,
      query,
      date,
      candidates: report.candidates.map(({ id, name, country, office }) => ({
        id,
        name,
        country,
        office: office ?? null,
      })),
    };
  const { by, id, name, country, gender, otherNames, held, unsure, others, warnings, namesakes } = report;
  return {
    outcome,
    query,
    date,
    by,
    id,
    name,
    country,
    gender: gender ?? null,
    names: otherNames.map(({ text, language, kind }) => ({ text, language, kind })),
    positions: [...held, ...unsure, ...others].map(positionJson),
    namesakes,
    warnings,
    lastStatements: report.lastStatements.map(statementJson),
  };
}

const positionJson = ({ position, tenure }: PositionLine) => ({
  title: position.title,
  org: position.org ?? null,
  country: position.country,
  at: position.at ?? null,
  from: position.from ?? null,
  /** An unknown end is not "still in office": that has `tenure` held. */
  to: position.to ?? null,
  /** Who came next, where no source gives the end: it was no later than `from` of these. */
  successor: position.successor ?? null,
  tenure,
  source: position.source ?? null,
  checked: position.checked ?? null,
});

const statementJson = ({ saidOn, text, verbatim, wire, url }: LastStatement) => ({
  saidOn: saidOn ?? null,
  text,
  verbatim,
  wire,
  url,
});
