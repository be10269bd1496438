/** Whether the printed source compiles to the database that it was read from, and what is otherwise. */
import type { Catalog } from "../catalog/catalog.ts";
import { compareCatalogs, type Difference } from "../catalog/compare.ts";
import type { Diagnostic, Problem } from "../diagnostics/diagnostic.ts";
import { hasErrors, locate } from "../diagnostics/locate.ts";
import { alike } from "../dialects/alike.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { Parsed } from "../parse/index.ts";
import type { Schema } from "../schema/schema.ts";
import { validateSchema } from "../validate/index.ts";

export interface Compiled {
  /** Undefined where the source has errors. */
  readonly catalog?: Catalog;
  readonly schema: Schema;
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that refuse a part of the schema. */
  readonly errors: readonly Problem[];
}

/** Compiles a parsed schema for one dialect. */
export function compiled({ schema, diagnostics, spans }: Parsed, dialect: Dialect, target = dialect.floor): Compiled {
  if (hasErrors(diagnostics)) return { schema, diagnostics, errors: [] };
  const problems = validateSchema(schema, [dialect.name]);
  const { catalog, problems: more } = dialect.project(schema, target);
  const all = [...problems, ...more];
  const located = all.map((problem) => locate(problem, spans));
  const errors = all.filter((_, i) => located[i]?.severity === "error");
  return { schema, diagnostics: located, errors, ...(errors.length > 0 ? {} : { catalog }) };
}

/** What the compiled catalog says otherwise; texts that differ in white space, brackets and quotes alone are equal. */
export function differences(dialect: Dialect, expected: Catalog, actual: Catalog): readonly Difference[] {
  return compareCatalogs(expected, alike(dialect, expected, actual));
}
