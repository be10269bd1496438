/** The compiler as a library: `import { generate } from "colonnade"`. */
export type { Checked, GenerateOptions, NewMigration, Outcome, Project } from "./compile.ts";
export { check, generate, squash } from "./compiler.ts";
export type { Diagnostic, Severity, Span } from "./diagnostics/diagnostic.ts";
export { printDiagnostics } from "./diagnostics/print.ts";
export type { DialectName } from "./schema/schema.ts";
export { dialectNames } from "./schema/schema.ts";
export type { FoldedMigration, SquashOptions, SquashOutcome } from "./squash/squash.ts";
export type { Trial, Verification, Verifier, VerifierOptions } from "./verify/index.ts";
export { verifier } from "./verify/index.ts";
