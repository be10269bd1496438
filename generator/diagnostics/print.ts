/** The one printer of diagnostics: message, place, the line of source with a caret, related places, and a hint. */
import type { Diagnostic, Severity, Span } from "./diagnostic.ts";
import { frameOf, type Lines, linesOf, positionIn, printable } from "./frame.ts";

type Formatter = (text: string) => string;

/** Colours, as picocolors' `createColors` makes them; without one nothing is coloured. */
export interface Paint {
  readonly bold: Formatter;
  readonly red: Formatter;
  readonly yellow: Formatter;
  readonly cyan: Formatter;
  readonly blue: Formatter;
}

const asIs: Formatter = (text) => text;
const plain: Paint = { bold: asIs, red: asIs, yellow: asIs, cyan: asIs, blue: asIs };

const colours = { error: "red", warning: "yellow", notice: "cyan" } as const satisfies Record<Severity, keyof Paint>;

/** The text of all, with an empty line between two; ends with a newline. `sources` holds the files' texts. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  paint: Paint = plain,
): string {
  const lines = new Map<string, Lines>();
  const files: Files = (file) => {
    const text = sources.get(file);
    const known = lines.get(file) ?? (text === undefined ? undefined : linesOf(text));
    if (known) lines.set(file, known);
    return known;
  };
  return diagnostics.map((diagnostic) => `${printOne(diagnostic, files, paint)}\n`).join("\n");
}

/** The lines of a file, where its text is known. */
type Files = (file: string) => Lines | undefined;

function printOne(diagnostic: Diagnostic, files: Files, paint: Paint): string {
  const { code, severity, message, span, label, related, hint } = diagnostic;
  const colour = paint[colours[severity]];
  const lines = [`${paint.bold(colour(`${severity}[${code}]`))}${paint.bold(`: ${printable(message)}`)}`];
  if (span) lines.push(...place(span, label, files, colour, paint));
  for (const other of related ?? []) {
    lines.push(`  ${paint.blue(":::")} ${spanName(other.span, files)} ${printable(other.message)}`);
  }
  if (hint !== undefined) lines.push(`${paint.cyan("hint")}: ${printable(hint)}`);
  return lines.join("\n");
}

/** The first position of a file stands for the file as a whole. */
function isWholeFile({ start, end }: Span): boolean {
  return start === 0 && end === 0;
}

function spanName(span: Span, files: Files): string {
  const lines = files(span.file);
  if (lines === undefined || isWholeFile(span)) return printable(span.file);
  const { line, column } = positionIn(lines, span.start);
  return `${printable(span.file)}:${line}:${column}`;
}

function place(
  span: Span,
  label: string | undefined,
  files: Files,
  colour: Formatter,
  paint: Paint,
): readonly string[] {
  const arrow = ` ${paint.blue("-->")} ${spanName(span, files)}`;
  const lines = files(span.file);
  if (lines === undefined || isWholeFile(span)) return label === undefined ? [arrow] : [arrow, printable(label)];
  const { line, source, indent, carets } = frameOf(lines, span.start, span.end);
  const number = String(line);
  const said = label === undefined ? carets : `${carets} ${printable(label)}`;
  return [
    arrow,
    `${paint.blue(`${number} |`)} ${source}`,
    `${paint.blue(`${" ".repeat(number.length)} |`)} ${indent}${colour(said)}`,
  ];
}

/** `3 errors, 1 warning`, with what there is none of left out; empty for no diagnostics. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const severities = ["error", "warning", "notice"] as const satisfies readonly Severity[];
  return severities
    .map((severity) => ({
      severity,
      count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? "" : "s"}`)
    .join(", ");
}
