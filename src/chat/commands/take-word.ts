/** Takes `at 2018-03`, `at:2018-03` or `--at 2018-03` out of a line. */
export function takeWord(line: string, key: string): { readonly rest: string; readonly value?: string } {
  const found = new RegExp(`(?:^|\\s)(?:--)?${key}[:\\s]\\s*(\\S+)`, 'iu').exec(line);
  const value = found?.[1];
  if (!found || value === undefined) return { rest: line.trim() };
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  return { rest: rest.trim(), value };
}
