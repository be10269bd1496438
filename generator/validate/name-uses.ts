/** Every name that a schema gives in a database, with the spaces in which it must stand alone. */
import type { SchemaPath } from "../diagnostics/diagnostic.ts";
import type { NameScope } from "../dialects/limits.ts";
import { triggerName, valuesCheckName } from "../schema/names.ts";
import type { Table, View } from "../schema/schema.ts";
import { atCheck, atColumn, atForeignKey, atIndex, atMember, atPrimaryKey, atTable, atUnique } from "./paths.ts";
import type { Scope } from "./scope.ts";

export interface NameUse {
  /** Within each of these a name stands for one object. */
  readonly spaces: readonly string[];
  readonly name: string;
  /** "table", "index" … */
  readonly what: string;
  /** What TypeScript calls it. */
  readonly called: string;
  readonly at: SchemaPath;
  /** The class whose member it is. */
  readonly owner?: string;
  /** How to give it another name. */
  readonly hint: string;
}

/** Names that differ in their first characters differ, case and all. */
const glance = 15;

const byNamed = "give one of them another name with .named()";

/** Tables, views and types come first: of an index and a table, the index is the one to rename. */
export function* nameUses(scope: Scope): Iterable<NameUse> {
  const { tables, views, scripts } = scope.schema;
  for (const object of [...tables, ...views]) yield* objectUses(object);
  yield* enumUses(tables);
  for (const table of tables) {
    const owner = table.className;
    for (const use of columnUses(table)) yield { ...use, owner };
    for (const use of keyUses(table, scope)) yield { ...use, owner };
    for (const use of constraintUses(table, scope)) yield { ...use, owner };
  }
  for (const view of views) {
    yield* columnUses(view);
  }
  for (const { property, name } of scripts) {
    yield {
      spaces: ["scripts"],
      name,
      what: "script",
      called: property,
      at: property,
      hint: "give one of them another name",
    };
  }
}

function* objectUses(object: Table | View): Iterable<NameUse> {
  const what = "query" in object ? "view" : "table";
  yield {
    spaces: [relations(object)],
    name: object.name,
    what,
    called: object.className,
    at: atTable(object, "name"),
    hint: 'give one of them another name: static options = { name: "…" }',
  };
}

/** Columns share an enum type by naming it, so that each counts once; PostgreSQL keeps types beside tables. */
function* enumUses(tables: readonly Table[]): Iterable<NameUse> {
  const seen = new Set<string>();
  for (const table of tables) {
    for (const column of table.columns) {
      const name = column.type.kind === "oneOf" ? column.type.enumName : undefined;
      const key = `${table.namespace ?? ""}\0${name}`;
      if (name === undefined || seen.has(key)) continue;
      seen.add(key);
      const hint = "give the enum another name: .asEnum(…)";
      yield {
        spaces: [relations(table)],
        name,
        what: "enum type",
        called: column.property,
        at: atColumn(table, column, "enum"),
        hint,
      };
    }
  }
}

/** Only columns that may collide: most of a schema's names are columns, and most of them stand alone at a glance. */
function* columnUses(object: Table | View): Iterable<NameUse> {
  const glances = new Set(object.columns.map(({ name }) => withoutCase(name.slice(0, glance))));
  if (glances.size === object.columns.length) return;
  const spaces = [`columns of ${object.className}`];
  for (const { property, name } of object.columns) {
    yield { spaces, name, what: "column", called: property, at: atMember(object, property, "name"), hint: byNamed };
  }
}

/** Primary key, unique keys and indexes: PostgreSQL and SQLite keep indexes beside tables. */
function* keyUses(table: Table, { limits }: Scope): Iterable<NameUse> {
  const own = limits.indexNames === "namespace" ? relations(table) : `keys of ${table.className}`;
  const constraint = [own, constraints(table)];
  const { primaryKey } = table;
  if (primaryKey) {
    const hint = "give one of them another name";
    yield {
      spaces: constraint,
      name: primaryKey.name,
      what: "primary key",
      called: table.className,
      at: atPrimaryKey(table),
      hint,
    };
  }
  for (const unique of table.uniques) {
    const called = unique.property ?? unique.columns.join();
    yield {
      spaces: constraint,
      name: unique.name,
      what: "unique key",
      called,
      at: atUnique(table, unique),
      hint: byNamed,
    };
  }
  for (const index of table.indexes) {
    yield {
      spaces: [own],
      name: index.name,
      what: "index",
      called: index.property,
      at: atIndex(table, index, "name"),
      hint: byNamed,
    };
  }
}

function* constraintUses(table: Table, { limits }: Scope): Iterable<NameUse> {
  const spaces = (kind: string, scope: NameScope) => [
    constraints(table),
    scope === "namespace" ? `${kind} in ${table.namespace ?? ""}` : `${kind} of ${table.className}`,
  ];
  for (const key of table.foreignKeys) {
    const at = atForeignKey(table, key);
    const called = key.property ?? key.columns.join();
    yield {
      spaces: spaces("foreign keys", limits.foreignKeyNames),
      name: key.name,
      what: "foreign key",
      called,
      at,
      hint: byName(key.property),
    };
  }
  yield* derivedUses(table, spaces("checks", limits.checkNames), limits.triggerNames);
  for (const check of table.checks) {
    const at = atCheck(table, check);
    const called = check.property ?? check.column ?? check.name;
    yield {
      spaces: spaces("checks", limits.checkNames),
      name: check.name,
      what: "check",
      called,
      at,
      hint: byName(check.property),
    };
  }
}

/** Names that every dialect makes of a column: of the check of its values, and of the trigger that keeps it current. */
function* derivedUses(table: Table, checks: readonly string[], triggers: NameScope): Iterable<NameUse> {
  for (const column of table.columns) {
    const use = { called: column.property, hint: byNamed };
    if (column.type.kind === "oneOf" && column.type.enumName === undefined) {
      const name = valuesCheckName(table.name, column.name);
      yield { ...use, spaces: checks, name, what: "check", at: atColumn(table, column, "type") };
    }
    if (column.updatedNow) {
      const space = triggers === "namespace" ? "triggers" : `triggers of ${table.className}`;
      const name = triggerName(table.name, column.name);
      yield { ...use, spaces: [space], name, what: "trigger", at: atColumn(table, column, "updatedNow") };
    }
  }
}

function byName(property: string | undefined): string {
  return property === undefined ? 'give one of them another name: { name: "…" }' : byNamed;
}

/** The name as a database compares it that does not tell upper from lower case. */
export function withoutCase(name: string): string {
  return (plain.test(name) ? name : name.normalize("NFC")).toLowerCase();
}

const plain = /^[ -~]*$/;

function relations({ namespace }: Table | View): string {
  return `relations in ${namespace ?? ""}`;
}

/** PostgreSQL names all constraints of a table in one space, MariaDB checks beside keys, MySQL keys beside foreign keys. */
function constraints({ className }: Table): string {
  return `constraints of ${className}`;
}
