/** Problems, which name places in a Schema, become diagnostics, which name places in its source. */
import { codes } from "./codes.ts";
import type { Diagnostic, Problem, Related, SchemaPath, Span, Spans } from "./diagnostic.ts";

/** Whether anything refuses the schema. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** A detail without a place of its own stands at its member, a member without one at its class. */
function spanAt(spans: Spans, path: SchemaPath): Span | undefined {
  const [member = ""] = path.split("#", 1);
  const [owner = ""] = member.split(".", 1);
  return spans.get(path) ?? spans.get(member) ?? spans.get(owner);
}

export function locate(problem: Problem, spans: Spans): Diagnostic {
  const { code, message, at, label, hint } = problem;
  const span = spanAt(spans, at);
  const related = (problem.related ?? []).flatMap((other): readonly Related[] => {
    const found = spanAt(spans, other.at);
    return found ? [{ span: found, message: other.message }] : [];
  });
  return {
    code,
    severity: problem.severity ?? codes[code].severity,
    message,
    ...(span && { span }),
    ...(label !== undefined && { label }),
    ...(related.length > 0 && { related }),
    ...(hint !== undefined && { hint }),
  };
}

const severityOrder = { error: 0, warning: 1, notice: 2 } as const;

/** In the order of the source: by file, then by place; what has no place comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    const file = compare(a.span?.file ?? "", b.span?.file ?? "");
    if (file !== 0) return file;
    const place = (a.span?.start ?? -1) - (b.span?.start ?? -1);
    return place || severityOrder[a.severity] - severityOrder[b.severity] || compare(a.code, b.code);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
