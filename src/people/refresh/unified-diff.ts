import { applyEdits, type TextEdit } from './text-edit.ts';

/** Lines `[from, to)` of the old text, and what stands there instead. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

const CONTEXT = 3;

/** The edits as a unified diff that `patch` and `git apply` take; empty where there are none. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const old = linesOf(text);
  const hunks = hunksOf(changesOf(text, edits));
  if (hunks.length === 0) return '';
  let shift = 0;
  const bodies = hunks.map((changes) => {
    const from = Math.max(0, (changes[0]?.from ?? 0) - CONTEXT);
    const to = Math.min(old.length, (changes.at(-1)?.to ?? 0) + CONTEXT);
    const lines: string[] = [];
    let at = from;
    for (const change of changes) {
      lines.push(...old.slice(at, change.from).map((line) => ` ${line}`));
      lines.push(...old.slice(change.from, change.to).map((line) => `-${line}`));
      lines.push(...change.lines.map((line) => `+${line}`));
      at = change.to;
    }
    lines.push(...old.slice(at, to).map((line) => ` ${line}`));
    const grown = changes.reduce((sum, change) => sum + change.lines.length - (change.to - change.from), 0);
    const head = `@@ -${from + 1},${to - from} +${from + 1 + shift},${to - from + grown} @@`;
    shift += grown;
    return [head, ...lines].join('\n');
  });
  return `--- a/${path}\n+++ b/${path}\n${bodies.join('\n')}\n`;
}

/** The edits of each run of lines together; an insertion of whole lines takes no line out. */
function changesOf(text: string, edits: readonly TextEdit[]): Change[] {
  const runs: { start: number; end: number; edits: TextEdit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const whole = edit.start === edit.end && text.charAt(edit.start - 1) === '\n' && edit.text.endsWith('\n');
    const start = text.lastIndexOf('\n', edit.start - 1) + 1;
    const end = whole ? edit.end : endOfLine(text, edit.end);
    const last = runs.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else runs.push({ start, end, edits: [edit] });
  }
  return runs.map((run) => {
    const moved = run.edits.map((edit) => ({
      ...edit,
      start: edit.start - run.start,
      end: edit.end - run.start,
    }));
    const from = countLines(text.slice(0, run.start));
    const part = text.slice(run.start, run.end);
    return { from, to: from + linesOf(part).length, lines: linesOf(applyEdits(part, moved)) };
  });
}

function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** The offset after the line's end. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** A last line without an end counts as one with it. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

const countLines = (text: string): number => text.split('\n').length - 1;
