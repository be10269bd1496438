/** What PostgreSQL has and the Catalog has no words for, from the rows of the catalog queries. */
import type { Other } from "../../../catalog/catalog.ts";
import { field, flag, list, optional, text } from "../../cells.ts";
import { type Constraint, named, type Row } from "./rows.ts";

/** Exclusion constraints, and what else a constraint can say: NOT VALID, MATCH FULL, INCLUDE, NO INHERIT, SET NULL (columns). */
export function constraintOthers({ row, name, type }: Constraint): readonly Other[] {
  const definition = text(row[15]);
  const own = { name, table: text(row[1]), ...field("namespace", optional(row[0])) };
  if (type === "x") return [{ ...own, kind: "exclusion constraint", definition }];
  return [
    ...(!flag(row[14]) ? [] : [{ ...own, kind: "clause of constraint", definition, usual: "as the schema says" }]),
    ...(flag(row[16]) ? [] : [{ ...own, kind: "state of constraint", definition: "not valid", usual: "valid" }]),
  ];
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
    ...(flag(valid) ? [] : [{ ...own, kind: "state of index", definition: "invalid", usual: "valid" }]),
    ...(clauses.length === 0
      ? []
      : [{ ...own, kind: "parameters of index", definition: clauses.join(", "), usual: "none" }]),
    ...(flag(nullsNotDistinct)
      ? [{ ...own, kind: "nulls of unique index", definition: text(definition), usual: "distinct" }]
      : []),
  ];
}

/** https://www.postgresql.org/docs/current/catalog-pg-trigger.html */
const triggerStates: Readonly<Record<string, string>> = {
  D: "disabled",
  R: "enabled in replicas only",
  A: "enabled in replicas too",
};

/** Those of views have no table, and those that are disabled or fire in replicas say so apart from their text. */
export function triggerOthers([namespace, table, name, create, relation, enabled]: Row): readonly Other[] {
  const own = { name: text(name), table: text(table), ...field("namespace", optional(namespace)) };
  return [
    ...(relation === "v" ? [{ ...own, kind: "trigger on a view", definition: text(create) }] : []),
    ...(enabled === "O"
      ? []
      : [
          {
            ...own,
            kind: "state of trigger",
            definition: triggerStates[text(enabled)] ?? text(enabled),
            usual: "enabled",
          },
        ]),
  ];
}

export function routineOther(row: Row): Other {
  const kinds: Readonly<Record<string, string>> = { p: "procedure", a: "aggregate", w: "window function" };
  return {
    ...named(row),
    arguments: text(row[2]),
    kind: kinds[text(row[3])] ?? "routine",
    definition: text(row[4]),
  };
}

export function relationOthers(row: Row): readonly Other[] {
  const [, , kind, , , parameters, , key, bound, rowSecurity, forced] = row;
  const own = named(row);
  const viewOptions = kind === "v" ? list(parameters) : [];
  return [
    ...(key === null ? [] : [{ ...own, kind: "partitioning of table", definition: text(key), usual: "none" }]),
    ...(bound === null
      ? []
      : [{ ...own, kind: "bound of partition", definition: text(bound), usual: "a table of its own" }]),
    ...(flag(rowSecurity)
      ? [{ ...own, kind: "row level security of table", definition: "enabled", usual: "disabled" }]
      : []),
    ...(flag(forced)
      ? [{ ...own, kind: "row level security of the owner of table", definition: "forced", usual: "not forced" }]
      : []),
    ...(viewOptions.length === 0
      ? []
      : [{ ...own, kind: "options of view", definition: viewOptions.join(", "), usual: "none" }]),
  ];
}

export function readOther([kind, namespace, name, table, definition]: Row): Other {
  return {
    kind: text(kind),
    name: text(name),
    ...field("namespace", optional(namespace)),
    ...field("table", optional(table)),
    definition: (optional(definition) ?? "").replace(/;$/, ""),
    ...(kind === "owner of sequence" ? { usual: "none" } : {}),
  };
}
