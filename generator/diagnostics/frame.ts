/** One line of source with a caret under a span, in columns of a terminal. */

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
}

/** A text and where its lines begin and end, found once for all diagnostics in it. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  /** Without the characters that end the line. */
  readonly ends: readonly number[];
}

export function linesOf(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (const { 0: terminator, index } of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(index);
    starts.push(index + terminator.length);
  }
  ends.push(text.length);
  return { text, starts, ends };
}

/** Where an offset lies; one beyond the text is its end. */
export function positionAt(text: string, offset: number): Position {
  return positionIn(linesOf(text), offset);
}

export function positionIn(lines: Lines, offset: number): Position {
  const { line, start } = lineAt(lines, offset);
  return { line, column: Math.min(offset, lines.text.length) - start + 1 };
}

/** The line around an offset; `start` and `end` are offsets. */
function lineAt(
  { starts, ends, text }: Lines,
  offset: number,
): { readonly line: number; readonly start: number; readonly end: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, start: starts[low] ?? 0, end: ends[low] ?? text.length };
}

export interface Frame extends Position {
  readonly source: string;
  /** Spaces and carets that stand below it. */
  readonly indent: string;
  readonly carets: string;
}

/** Columns of source that are shown; longer lines are cut around the caret. */
const width = 100;
const tabWidth = 4;

export function frameOf(lines: Lines, start: number, end: number): Frame {
  const { line, start: lineStart, end: lineStop } = lineAt(lines, start);
  const cells = cellsOf(lines.text.slice(lineStart, lineStop));
  const from = start - lineStart;
  const to = Math.max(Math.min(end, lineStop) - lineStart, from);
  const first = cells.findIndex((cell) => cell.end > from);
  const caret = first === -1 ? cells.length : first;
  const after = cells.findIndex((cell) => cell.start >= to);
  const stop = Math.max(after === -1 ? cells.length : after, caret);
  const cut = cutAround(cells, caret, stop);
  const column = widthOf(cells.slice(cut.from, caret)) + (cut.from > 0 ? 1 : 0);
  const marked = widthOf(cells.slice(caret, Math.min(stop, cut.to)));
  const shown = cells.slice(cut.from, cut.to).map(({ shown }) => shown);
  const source = `${cut.from > 0 ? "…" : ""}${shown.join("")}${cut.to < cells.length ? "…" : ""}`.trimEnd();
  return { line, column: from + 1, source, indent: " ".repeat(column), carets: "^".repeat(Math.max(marked, 1)) };
}

/** What a reader sees as one character; offsets within the line. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    const cellWidth = segment === "\t" ? tabWidth - (column % tabWidth) : columnsOf(segment);
    const shown = segment === "\t" ? " ".repeat(cellWidth) : printable(segment);
    cells.push({ shown, width: cellWidth, start: index, end: index + segment.length });
    column += cellWidth;
  }
  return cells;
}

const wide =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

function columnsOf(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return /^[\p{M}\u200b-\u200f\u2060\ufeff]+$/u.test(grapheme) ? 0 : 1;
}

/** Text that cannot steer a terminal: no control characters, and nothing that turns the writing direction. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** The cells that are shown: all, or as many as fit with the caret a third from the left. */
function cutAround(
  cells: readonly Cell[],
  caret: number,
  stop: number,
): { readonly from: number; readonly to: number } {
  if (widthOf(cells) <= width) return { from: 0, to: cells.length };
  let from = caret;
  let before = 0;
  const lead = widthOf(cells.slice(0, stop)) <= width ? width : Math.floor(width / 3);
  for (let next = cells[from - 1]; next && before + next.width <= lead; next = cells[from - 1]) {
    before += next.width;
    from -= 1;
  }
  let to = from;
  let total = 0;
  for (let next = cells[to]; next && total + next.width <= width; next = cells[to]) {
    total += next.width;
    to += 1;
  }
  return { from, to };
}
