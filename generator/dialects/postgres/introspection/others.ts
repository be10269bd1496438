/** What PostgreSQL has and the Catalog has no words for, from the rows of the catalog queries. */
import type { Other } from "../../../catalog/catalog.ts";
import { field, flag, list, optional, text } from "../../cells.ts";
import { type Constraint, named, type Row } from "./rows.ts";

const expressibleConstraints = new Set(["p", "u", "f", "c"]);

/** Exclusion constraints, and what else a constraint can say: NOT VALID, MATCH FULL, INCLUDE, NO INHERIT, SET NULL (columns). */
export function constraintOthers({ row, name, type }: Constraint): readonly Other[] {
  const definition = text(row[15]);
  const table = text(row[1]);
  if (expressibleConstraints.has(type) && !flag(row[14])) return [];
  const kind = type === "x" ? "exclusion constraint" : "clause of a constraint";
  return [{ kind, name, table, definition, ...field("namespace", optional(row[0])) }];
}

export function indexOthers(row: Row): readonly Other[] {
  const [namespace, table, name, , , , definition, , , , , valid, parameters, nullsNotDistinct] = row;
  const own = {
    name: text(name),
    table: text(table),
    definition: text(definition),
    ...field("namespace", optional(namespace)),
  };
  const clauses = list(parameters);
  return [
    ...(flag(valid) ? [] : [{ ...own, kind: "invalid index" }]),
    ...(clauses.length === 0 ? [] : [{ ...own, kind: "index parameters", definition: clauses.join(", ") }]),
    ...(flag(nullsNotDistinct) ? [{ ...own, kind: "index with NULLS NOT DISTINCT" }] : []),
  ];
}

/** Those of views have no table, and those that are disabled or fire in replicas say so apart from their text. */
export function triggerOthers([namespace, table, name, create, relation, enabled]: Row): readonly Other[] {
  const own = { name: text(name), table: text(table), ...field("namespace", optional(namespace)) };
  return [
    ...(relation === "v" ? [{ ...own, kind: "trigger on a view", definition: text(create) }] : []),
    ...(enabled === "O" ? [] : [{ ...own, kind: "state of a trigger", definition: text(enabled) }]),
  ];
}

export function routineOther(row: Row): Other {
  const kinds: Readonly<Record<string, string>> = { p: "procedure", a: "aggregate", w: "window function" };
  const { name, ...rest } = named(row);
  return {
    ...rest,
    name: `${name}(${text(row[2])})`,
    kind: kinds[text(row[3])] ?? "routine",
    definition: text(row[4]),
  };
}

export function relationOthers(row: Row): readonly Other[] {
  const [, , kind, , , parameters, , key, bound, rowSecurity] = row;
  const own = named(row);
  const viewOptions = kind === "v" ? list(parameters) : [];
  return [
    ...(key === null ? [] : [{ ...own, kind: "partitioning", definition: text(key) }]),
    ...(bound === null ? [] : [{ ...own, kind: "partition", definition: text(bound) }]),
    ...(flag(rowSecurity) ? [{ ...own, kind: "row level security", definition: "enabled" }] : []),
    ...(viewOptions.length === 0 ? [] : [{ ...own, kind: "view options", definition: viewOptions.join(", ") }]),
  ];
}

export function readOther([kind, namespace, name, table, definition]: Row): Other {
  return {
    kind: text(kind),
    name: text(name),
    ...field("namespace", optional(namespace)),
    ...field("table", optional(table)),
    definition: optional(definition) ?? "",
  };
}
