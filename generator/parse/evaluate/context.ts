/** What one run of the evaluator collects: diagnostics, spans, and the classes and scripts that it meets. */
import type { DiagnosticCode } from "../../diagnostics/codes.ts";
import { codes } from "../../diagnostics/codes.ts";
import type { Diagnostic, Related, Span } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../syntax.ts";
import type { ClassHandle, Module, Resolved } from "./modules.ts";
import type { Places } from "./places.ts";
import { type ColumnRef, poison, type ScriptValue } from "./values.ts";

export interface Context {
  /** By file, in sorted order. */
  readonly modules: ReadonlyMap<string, Module>;
  readonly classes: readonly ClassHandle[];
  readonly places: Places;
  readonly diagnostics: Map<string, Diagnostic>;
  /** Columns that were named before their class was built. */
  readonly uses: ColumnUse[];
  /** Every script that was made, so that none is lost. */
  readonly scripts: Set<ScriptValue>;
  /** What `json<T>()` imports: local name → `file#name`. */
  readonly typeNames: Map<string, string>;
  /** What imports mean, once looked up: `importer from` → file. */
  readonly files: Map<string, string | undefined>;
  /** What exports mean, once looked up: `file name`. */
  readonly exports: Map<string, Resolved | undefined>;
  /** Columns whose types lead back to themselves, once that is reported. */
  readonly circular: Set<object>;
  /** Evaluation in progress. */
  depth: number;
  steps: number;
  readonly maxSteps: number;
  exhausted: boolean;
}

export interface ColumnUse {
  readonly ref: ColumnRef;
  readonly at: Span;
}

export interface More {
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly related?: readonly Related[];
}

/** Records a mistake once, however often its place is evaluated, and stands for the value that it spoils. */
export function report(
  context: Context,
  code: DiagnosticCode,
  span: Span,
  message: string,
  more: More = {},
): typeof poison {
  if (context.exhausted) return poison;
  const { label, hint, related } = more;
  const key = `${code} ${span.file} ${span.start} ${message}`;
  if (!context.diagnostics.has(key)) {
    context.diagnostics.set(key, {
      code,
      severity: codes[code].severity,
      message,
      span,
      ...(label !== undefined && { label }),
      ...(related !== undefined && { related }),
      ...(hint !== undefined && { hint }),
    });
  }
  return poison;
}

export function spanOf(module: Module, { start, end }: Place): Span {
  return { file: module.file, start, end };
}
