import { countryName } from './countries.ts';
import type { CandidateLine, LastStatement, PositionLine, WhoReport } from './who-report.ts';

/** The report as plain text for a terminal, lines without a last newline. */
export function whoText(report: WhoReport): string {
  if (report.outcome !== 'found') return candidatesText(report.outcome, report);
  const { id, name, country, otherNames, held, unsure, others, warnings, date, lastStatements } = report;
  return [
    `${name} (${id}), ${countryName(country)}`,
    otherNames.map(({ text }) => text).join(' · '),
    ...warnings.map((line) => `! ${line}`),
    ...section(`On ${date}`, held.map(positionText)),
    ...(held.length + unsure.length === 0 ? ['', `On ${date}: no position known`] : []),
    ...section('Perhaps (dates not known to the day)', unsure.map(positionText)),
    ...section('At other times', others.map(positionText)),
    ...section('Last statements', lastStatements.map(statementText)),
  ]
    .filter((line, i) => line !== '' || i > 1)
    .join('\n');
}

function candidatesText(
  outcome: 'ambiguous' | 'unknown',
  { query, date, candidates }: Extract<WhoReport, { readonly candidates: unknown }>,
): string {
  const head = {
    ambiguous: `“${query}” may be any of ${candidates.length} on ${date}:`,
    unknown: `Nobody known is “${query}” on ${date}.${candidates.length > 0 ? ' Nearest:' : ''}`,
  }[outcome];
  return [head, ...candidates.map((candidate) => `  ${candidateText(candidate)}`)].join('\n');
}

const candidateText = ({ id, name, country, office }: CandidateLine): string =>
  `${name} (${id}): ${office ?? countryName(country)}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const positionText = ({ office, position }: PositionLine): string => `${termText(position)}  ${office}`;

/** "2021-05-21 to 2023-12-31"; "since 2021-05"; what no source gives is a question mark, or bounded by who came next. */
function termText({ from, to, successor }: PositionLine['position']): string {
  if (to === null) return from === undefined ? 'now' : `since ${from}`;
  if (successor) return `${from ?? '?'} to ${successor.from} at the latest (then ${successor.name})`;
  return `${from ?? '?'} to ${to ?? '?'}`;
}

const statementText = ({ saidOn, text, verbatim, wire, url }: LastStatement): string =>
  [saidOn, verbatim ? `“${text}”` : text, wire, url].filter((part) => part !== undefined).join('  ');
