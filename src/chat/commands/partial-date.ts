/** Whether the text is a date to the month or to the day: `2021-05`, `2021-05-21`. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return false;
  const whole = text.length === 7 ? `${text}-01` : text;
  const at = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(whole);
}

/** Takes `at 2018-03`, `at:2018-03` or `--at 2018-03` out of a line. */
export function takeWord(line: string, key: string): { readonly rest: string; readonly value?: string } {
  const found = new RegExp(`(?:^|\\s)(?:--)?${key}[:\\s]\\s*(\\S+)`, 'iu').exec(line);
  const value = found?.[1];
  if (!found || value === undefined) return { rest: line.trim() };
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  return { rest: rest.trim(), value };
}
