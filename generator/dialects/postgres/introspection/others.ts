/** What PostgreSQL has and the Catalog has no words for, from the rows of the catalog queries, with the SQL of it where that is known. */
import type { Other } from "../../../catalog/catalog.ts";
import { field, flag, list, optional, text } from "../../cells.ts";
import { writeName } from "../../expression.ts";
import { quoteLiteral, quoteName } from "../quote.ts";
import { sibling } from "../sibling.ts";
import { type Constraint, named, type Row } from "./rows.ts";

/** Exclusion constraints, and what else a constraint can say: NOT VALID, MATCH FULL, INCLUDE, NO INHERIT, SET NULL (columns). */
export function constraintOthers({ row, name, type }: Constraint): readonly Other[] {
  const definition = text(row[15]);
  const own = { name, table: text(row[1]), ...field("namespace", optional(row[0])) };
  const alter = `ALTER TABLE ${writeName(quoteName, named(row))}`;
  const create = `${alter} ADD CONSTRAINT ${quoteName(name)} ${definition}`;
  const sql = { create, drop: `${alter} DROP CONSTRAINT ${quoteName(name)}`, whole: true };
  if (type === "x") return [{ ...own, kind: "exclusion constraint", definition, sql }];
  const made = type === "p" ? keyMadeAnew(row, alter, name) : { sql };
  if (flag(row[14]))
    return [{ ...own, kind: "clause of constraint", definition, usual: "as the schema says", ...made }];
  if (flag(row[16])) return [];
  return [{ ...own, kind: "state of constraint", definition: "not valid", usual: "valid", ...made }];
}

/** A key has to be there with its table; one that nothing refers to can be made anew with its clauses. */
function keyMadeAnew(row: Constraint["row"], alter: string, name: string): Pick<Other, "sql"> {
  if (flag(row[17])) return {};
  const plain = `PRIMARY KEY (${list(row[4]).map(quoteName).join(", ")})`;
  const anew = (how: string) => `${alter} DROP CONSTRAINT ${quoteName(name)}, ADD CONSTRAINT ${quoteName(name)} ${how}`;
  return { sql: { create: anew(text(row[15])), drop: anew(plain) } };
}

export function indexOthers(row: Row): readonly Other[] {
  const [namespace, table, name, , , , definition, , , , , valid, given, nullsNotDistinct] = row;
  const own = {
    name: text(name),
    table: text(table),
    definition: text(definition),
    ...field("namespace", optional(namespace)),
  };
  const clauses = list(given);
  const drop = `DROP INDEX ${sibling(named(row), text(name))}`;
  // What a build that failed has left is no index to make.
  const made = flag(valid) ? { sql: { create: text(definition), drop, whole: true } } : {};
  const invalid = { ...own, kind: "state of index", definition: "invalid", usual: "valid" };
  const apart = { ...own, kind: "nulls of unique index", usual: "distinct", ...made };
  const parameters: Other = {
    ...own,
    kind: "parameters of index",
    definition: clauses.join(", "),
    usual: "none",
    ...made,
  };
  return [
    ...(flag(valid) ? [] : [invalid]),
    ...(flag(nullsNotDistinct) ? [apart] : []),
    // The text of the former says them as well.
    ...(clauses.length === 0 || flag(nullsNotDistinct) ? [] : [parameters]),
  ];
}

/** https://www.postgresql.org/docs/current/catalog-pg-trigger.html */
const triggerStates: Readonly<Record<string, { readonly definition: string; readonly action: string }>> = {
  D: { definition: "disabled", action: "DISABLE" },
  R: { definition: "enabled in replicas only", action: "ENABLE REPLICA" },
  A: { definition: "enabled in replicas too", action: "ENABLE ALWAYS" },
};

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
            kind: "state of trigger",
            definition: state.definition,
            usual: "enabled",
            sql: { create: alter(state.action), drop: alter("ENABLE"), last: true },
          },
        ]),
  ];
}

export function routineOther(row: Row): Other {
  const kinds: Readonly<Record<string, string>> = { p: "procedure", a: "aggregate", w: "window function" };
  const definition = text(row[4]).trim();
  const drop = `DROP PROCEDURE ${writeName(quoteName, named(row))}(${text(row[2])})`;
  return {
    ...named(row),
    arguments: text(row[2]),
    kind: kinds[text(row[3])] ?? "routine",
    definition,
    ...(row[3] === "p" ? { sql: { create: definition, drop, called: true } } : {}),
  };
}

export function relationOthers(row: Row): readonly Other[] {
  const [, , kind, comment, persistence, parameters, , partitionKey, bound, rowSecurity, forced, parent, hasMore] = row;
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
  const place = `PARTITION OF ${optional(parent) ?? ""} ${optional(bound) ?? ""}`;
  const attached = {
    sql: {
      create: `ALTER TABLE ${optional(parent) ?? ""} ATTACH PARTITION ${name} ${optional(bound) ?? ""}`,
      drop: `ALTER TABLE ${optional(parent) ?? ""} DETACH PARTITION ${name}`,
    },
  };
  const partition = {
    sql: {
      create: [
        `CREATE ${persistence === "u" ? "UNLOGGED " : ""}TABLE ${name} ${place}`,
        partitionKey === null ? "" : ` PARTITION BY ${text(partitionKey)}`,
        list(parameters).length === 0 ? "" : ` WITH (${list(parameters).join(", ")})`,
        comment === null ? "" : `;\nCOMMENT ON TABLE ${name} IS ${quoteLiteral(text(comment))}`,
      ].join(""),
      drop: `DROP TABLE ${name}`,
      called: true,
      whole: true,
    },
  };
  return [
    ...(bound === null
      ? []
      : [
          {
            ...own,
            kind: "bound of partition",
            definition: place,
            usual: "a table of its own",
            // What only the partition has, an index or a default, would not come with it: then it is a table that is attached.
            ...(flag(hasMore) ? attached : partition),
          },
        ]),
    ...(flag(rowSecurity)
      ? [{ ...own, kind: "row level security of table", definition: "enabled", usual: "disabled", sql: security }]
      : []),
    ...(flag(forced)
      ? [
          {
            ...own,
            kind: "row level security of the owner of table",
            definition: "forced",
            usual: "not forced",
            sql: force,
          },
        ]
      : []),
    ...(viewOptions.length === 0
      ? []
      : [{ ...own, kind: "options of view", definition: viewOptions.join(", "), usual: "none", sql: options }]),
  ];
}

/** Those that are clauses of another object, and how that is without them. */
const usuals: Readonly<Record<string, string | undefined>> = {
  "owner of sequence": "none",
  "storage of column": "as of its type",
  "schema of extension": "the default one",
  "options of materialized view": "none",
  "toast options of table": "none",
  "options of column": "none",
  "default of view column": "none",
  "statistics of index": "the default",
  "clustering of table": "none",
  "state of rule": "enabled",
  "options of identity": "those of an ordinary one",
  "replica identity of table": "by the primary key",
};

/** Kind, namespace, name, table, definition, and where they are known: the SQL of it, that which ends it, when it comes, and whether it is called by name. */
export function readOther([kind, namespace, name, table, definition, create, drop, place, called]: Row): Other {
  return {
    kind: text(kind),
    name: text(name),
    ...field("namespace", optional(namespace)),
    ...field("table", optional(table)),
    definition: (optional(definition) ?? "").replace(/;$/, ""),
    ...field("usual", usuals[text(kind)] ?? (table === null || !/^comment on /.test(text(kind)) ? undefined : "none")),
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
