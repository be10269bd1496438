/** What PostgreSQL has and the Catalog has no words for, from the rows of the catalog queries, with the SQL of it where that is known. */
import type { Other } from "../../../catalog/catalog.ts";
import { field, flag, list, optional, text } from "../../cells.ts";
import { writeName } from "../../expression.ts";
import { quoteName } from "../quote.ts";
import { sibling } from "../sibling.ts";
import { type Constraint, named, type Row } from "./rows.ts";

const expressibleConstraints = new Set(["p", "u", "f", "c"]);

/** Exclusion constraints, and what else a constraint can say: NOT VALID, MATCH FULL, INCLUDE, NO INHERIT, SET NULL (columns). */
export function constraintOthers({ row, name, type }: Constraint): readonly Other[] {
  const definition = text(row[15]);
  const table = text(row[1]);
  if (expressibleConstraints.has(type) && !flag(row[14])) return [];
  const kind = type === "x" ? "exclusion constraint" : "clause of a constraint";
  const alter = `ALTER TABLE ${writeName(quoteName, named(row))}`;
  const create = `${alter} ADD CONSTRAINT ${quoteName(name)} ${definition}`;
  const sql = { create, drop: `${alter} DROP CONSTRAINT ${quoteName(name)}`, whole: true };
  // A key that others refer to has to be there with its table.
  const isKey = type === "p";
  return [{ kind, name, table, definition, ...field("namespace", optional(row[0])), ...(isKey ? {} : { sql }) }];
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
  const drop = `DROP INDEX ${sibling(named(row), text(name))}`;
  const sql = { sql: { create: text(definition), drop, whole: true } };
  if (!flag(valid)) return [{ ...own, kind: "invalid index" }];
  if (flag(nullsNotDistinct)) return [{ ...own, kind: "index with NULLS NOT DISTINCT", ...sql }];
  return clauses.length === 0 ? [] : [{ ...own, kind: "index parameters", definition: clauses.join(", "), ...sql }];
}

const triggerStates: Readonly<Record<string, string>> = { D: "DISABLE", R: "ENABLE REPLICA", A: "ENABLE ALWAYS" };

/** Those of views have no table, and those that are disabled or fire in replicas say so apart from their text. */
export function triggerOthers(row: Row): readonly Other[] {
  const [namespace, table, name, create, relation, enabled] = row;
  const own = { name: text(name), table: text(table), ...field("namespace", optional(namespace)) };
  const on = writeName(quoteName, named(row));
  const title = quoteName(own.name);
  const state = triggerStates[text(enabled)];
  const alter = (how: string) => `ALTER TABLE ${on} ${how} TRIGGER ${title}`;
  return [
    ...(relation === "v"
      ? [
          {
            ...own,
            kind: "trigger on a view",
            definition: text(create),
            sql: { create: text(create), drop: `DROP TRIGGER ${title} ON ${on}` },
          },
        ]
      : []),
    ...(state === undefined
      ? []
      : [
          {
            ...own,
            kind: "state of a trigger",
            definition: text(enabled),
            sql: { create: alter(state), drop: alter("ENABLE"), last: true },
          },
        ]),
  ];
}

export function routineOther(row: Row): Other {
  const kinds: Readonly<Record<string, string>> = { p: "procedure", a: "aggregate", w: "window function" };
  const { name, ...rest } = named(row);
  const definition = text(row[4]).trim();
  const drop = `DROP PROCEDURE ${writeName(quoteName, named(row))}(${text(row[2])})`;
  return {
    ...rest,
    name: `${name}(${text(row[2])})`,
    kind: kinds[text(row[3])] ?? "routine",
    definition,
    ...(row[3] === "p" ? { sql: { create: definition, drop, called: true } } : {}),
  };
}

export function relationOthers(row: Row): readonly Other[] {
  const [, , kind, , , parameters, , partitionKey, bound, rowSecurity, forced, parent, hasMore] = row;
  const own = named(row);
  const name = writeName(quoteName, own);
  const viewOptions = kind === "v" ? list(parameters) : [];
  const alter = (how: string) => `ALTER TABLE ${name} ${how}`;
  const security = { create: alter("ENABLE ROW LEVEL SECURITY"), drop: alter("DISABLE ROW LEVEL SECURITY") };
  const force = { create: alter("FORCE ROW LEVEL SECURITY"), drop: alter("NO FORCE ROW LEVEL SECURITY") };
  const words = viewOptions.map((option) => option.split("=")[0] ?? option).join(", ");
  const options = {
    create: `ALTER VIEW ${name} SET (${viewOptions.join(", ")})`,
    drop: `ALTER VIEW ${name} RESET (${words})`,
  };
  // What only the partition has, an index or a trigger, would not come with it.
  const partition = {
    sql: {
      create: `CREATE TABLE ${name} PARTITION OF ${optional(parent) ?? ""} ${optional(bound) ?? ""}${partitionKey === null ? "" : ` PARTITION BY ${text(partitionKey)}`}`,
      drop: `DROP TABLE ${name}`,
      called: true,
      whole: true,
    },
  };
  return [
    ...(bound === null
      ? []
      : [{ ...own, kind: "partition", definition: text(bound), ...(flag(hasMore) ? {} : partition) }]),
    ...(flag(rowSecurity) ? [{ ...own, kind: "row level security", definition: "enabled", sql: security }] : []),
    ...(flag(forced) ? [{ ...own, kind: "forced row level security", definition: "forced", sql: force }] : []),
    ...(viewOptions.length === 0
      ? []
      : [{ ...own, kind: "view options", definition: viewOptions.join(", "), sql: options }]),
  ];
}

/** Kind, namespace, name, table, definition, and where they are known: the SQL of it, that which ends it, when it comes, and whether it is called by name. */
export function readOther([kind, namespace, name, table, definition, create, drop, place, called]: Row): Other {
  return {
    kind: text(kind),
    name: text(name),
    ...field("namespace", optional(namespace)),
    ...field("table", optional(table)),
    definition: optional(definition) ?? "",
    ...(typeof create === "string" && typeof drop === "string"
      ? {
          sql: {
            create,
            drop,
            ...(place === "before" ? { beforeTables: true } : {}),
            ...(place === "last" ? { last: true } : {}),
            ...(flag(called) ? { called: true } : {}),
          },
        }
      : {}),
  };
}
