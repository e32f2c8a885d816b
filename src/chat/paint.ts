/** How parts of a card stand out. Without colour every one is the text as it is. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  alarm(text: string): string;
}

const same = (text: string): string => text;

export const PLAIN: Paint = { bold: same, dim: same, accent: same, alarm: same };

/** ECMA-48 SGR codes. */
const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001B[${on}m${text}\u001B[${off}m`;

export const COLOUR: Paint = { bold: sgr(1, 22), dim: sgr(2, 22), accent: sgr(36, 39), alarm: sgr(31, 39) };
