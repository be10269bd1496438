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
 * Names a place in a Schema, which carries no positions: `Messages`, `Messages.content`, a script's name, and with a detail
 * behind `#`. The empty path is the schema as a whole.
 * Of a class: `#options`, `#name`, `#namespace`, `#renamedFrom`, `#primaryKey`.
 * Of a column: `#type`, `#name`, `#default`, `#check` (the second is `#check2`), `#references`, `#primaryKey`, `#unique`,
 * `#identity`, `#generated`, `#native`, `#collate`, `#enum`, `#nullable`, `#updatedNow`, `#expires`, `#softDelete`, `#branded`,
 * `#renamedFrom`, `#conversion`, `#backfill`.
 * Of other members: `#name`, `#renamedFrom`, `#columns`, `#where`, `#include`, `#using`, `#unique`, `#nullsNotDistinct`,
 * `#deferrable`, `#check`, `#references`.
 */
export type SchemaPath = string;

/** The positions that lie beside a Schema. */
export interface Spans {
  get(path: SchemaPath): Span | undefined;
}

/** A diagnostic from a stage that sees the Schema and not its source; `locate` turns it into a Diagnostic. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly severity?: Severity;
  readonly message: string;
  readonly at: SchemaPath;
  readonly label?: string;
  readonly related?: readonly { readonly at: SchemaPath; readonly message: string }[];
  readonly hint?: string;
  /** The title of the dialect that says it, as the message has it: what several say alike is told once. */
  readonly dialect?: string;
}
