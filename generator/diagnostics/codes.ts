/** Every diagnostic's code with its usual severity; each has a folder in tests/diagnostics/ that shows it. */
import type { Severity } from "./diagnostic.ts";

interface CodeInfo {
  readonly severity: Severity;
  readonly title: string;
}

export const codes = {
  // Reading the source
  C001: { severity: "error", title: "a file cannot be read" },
  C002: { severity: "error", title: "TypeScript syntax error" },
  C003: { severity: "error", title: "an expression that is not static" },
  C004: { severity: "error", title: "a statement with effects at module level" },
  C005: { severity: "error", title: "unknown name" },
  C006: { severity: "error", title: "wrong argument for a schema function" },
  C007: { severity: "error", title: "the schema is empty" },
  C008: { severity: "error", title: "an import that cannot be resolved" },
  C009: { severity: "error", title: "source too large or too deep" },
  // The schema itself
  C010: { severity: "error", title: "reference to an unknown table" },
  C011: { severity: "error", title: "unknown column" },
  C012: { severity: "error", title: "foreign key type does not match the column it references" },
  C013: { severity: "error", title: "foreign key to columns that are not unique" },
  C014: { severity: "error", title: "two objects of one name" },
  C015: { severity: "warning", title: "a table without primary key" },
  C016: { severity: "error", title: "unbounded text or bytes in a key" },
  C018: { severity: "error", title: "a name too long for a dialect" },
  C019: { severity: "error", title: "a default that does not fit its column's type" },
  C020: { severity: "error", title: "an expression that names a column which it cannot see" },
  C021: { severity: "error", title: "a feature that a selected dialect lacks" },
  C022: { severity: "error", title: "SQL that is not portable" },
  C023: { severity: "notice", title: "a feature replaced where a dialect lacks it" },
  C024: { severity: "error", title: "a name that no database can hold" },
  C025: { severity: "error", title: "a reserved name" },
  C026: { severity: "error", title: "a primary key that can be null" },
  C027: { severity: "error", title: "a referential action that its columns cannot carry out" },
  C028: { severity: "error", title: "a column modifier that does not fit its column" },
  C029: { severity: "error", title: "a closed set of values that cannot work" },
  C030: { severity: "error", title: "wrong columns in a key or index" },
  C031: { severity: "notice", title: "an index or key that another one already serves" },
  C032: { severity: "error", title: "a length or precision out of range" },
  C033: { severity: "error", title: "renamed from a name that is still in use" },
  C034: { severity: "error", title: "objects that depend on each other in a circle" },
  C035: { severity: "warning", title: "a constraint that can refuse nothing" },
  C036: { severity: "warning", title: "required references in a circle" },
  C037: { severity: "error", title: "a table or view without columns" },
  C038: { severity: "error", title: "more columns than a dialect allows" },
  C039: { severity: "warning", title: "a deletion that a dialect does not carry to its end" },
  // Files that the compiler wrote
  C050: { severity: "error", title: "a snapshot that cannot be read" },
  C051: { severity: "error", title: "migrations that do not belong together" },
  C052: { severity: "error", title: "a file that the compiler did not write is in its way" },
  C053: { severity: "error", title: "migrations of two branches side by side" },
  C054: { severity: "error", title: "a trial that a migration did not pass" },
  C055: { severity: "error", title: "branches that cannot be put in a row" },
  C056: { severity: "error", title: "migrations that cannot be folded into one" },
  // What a migration would do
  C060: { severity: "error", title: "a change of type that nobody said how to convert" },
  C061: { severity: "error", title: "a new required column without a value for existing rows" },
  C062: { severity: "error", title: "a loss that nobody has agreed to" },
} as const satisfies Record<string, CodeInfo>;

export type DiagnosticCode = keyof typeof codes;
