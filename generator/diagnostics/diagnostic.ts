/** The one shape of everything that the compiler has to say about its input. */
import type { DiagnosticCode } from "./codes.ts";

/** A stretch of a source file: UTF-16 offsets, `end` exclusive; `file` is relative to the project's root, with `/`. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning" | "notice";

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong, in the user's words; one line, no full stop. */
  readonly message: string;
  readonly span?: Span;
  /** Stands beside the caret. */
  readonly label?: string;
  /** Other places that explain this one. */
  readonly related?: readonly Related[];
  /** The next step; the fix where one is known. */
  readonly hint?: string;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/**
 * Names a place in a Schema, which carries no positions: `Messages`, `Messages.content`, and with a detail behind `#`,
 * `Messages.content#default`, `Messages.content#check`, `Messages#options`. The empty path is the schema as a whole.
 */
export type SchemaPath = string;

/** The positions that lie beside a Schema. */
export type Spans = ReadonlyMap<SchemaPath, Span>;

/** A diagnostic from a stage that sees the Schema and not its source; `locate` turns it into a Diagnostic. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly severity?: Severity;
  readonly message: string;
  readonly at: SchemaPath;
  readonly label?: string;
  readonly related?: readonly { readonly at: SchemaPath; readonly message: string }[];
  readonly hint?: string;
}
