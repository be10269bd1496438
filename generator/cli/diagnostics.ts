/** Diagnostics as `--json` prints them: lines and columns instead of offsets. */
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { positionAt } from "../diagnostics/frame.ts";
import type { JsonValue } from "./terminal.ts";

/** Lines and columns count from 1, columns in UTF-16 units. */
export function diagnosticsAsJson(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): JsonValue {
  return diagnostics.map(({ code, severity, message, span, label, related, hint }) => ({
    code,
    severity,
    message,
    at: span && place(span, sources),
    label,
    related: related?.map((other) => ({ message: other.message, at: place(other.span, sources) })),
    hint,
  }));
}

function place(span: Span, sources: ReadonlyMap<string, string>): JsonValue {
  const { line, column } = positionAt(sources.get(span.file) ?? "", span.start);
  return { file: span.file, line, column, length: span.end - span.start };
}
