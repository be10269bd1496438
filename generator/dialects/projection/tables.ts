/** A table of a Schema as the table of a Catalog. */
import type { Check, Enum, ForeignKey, Index, PrimaryKey, Routine, Table, Unique } from "../../catalog/catalog.ts";
import type { ForeignKey as SchemaForeignKey, Table as SchemaTable } from "../../schema/schema.ts";
import { plainColumn } from "../expression.ts";
import { projectColumn, shortened } from "./columns.ts";
import { atColumn, atConstraint, type Context, columnNames, lacks, report, sqlOf } from "./context.ts";
import { projectIndex } from "./indexes.ts";
import { projectUnique } from "./nulls.ts";
import type { Report } from "./rules.ts";

/** A table with what it needs outside of itself. */
export interface ProjectedTable {
  readonly table: Table;
  readonly enums: readonly Enum[];
  readonly functions: readonly Routine[];
}

export function projectTable(context: Context, table: SchemaTable): ProjectedTable {
  const { rules, abilities } = context;
  const columns = table.columns.map((column) => projectColumn(context, table, column));
  const uniques = table.uniques.map((unique) => projectUnique(context, table, unique));
  const own = identityOf(context, table);
  const plain = columns.map(({ column }) => column);
  const touches = table.columns
    .filter((column) => column.updatedNow)
    .map((column) => ({ column, touch: rules.touch(column, table, { ...own, columns: plain }) }));
  const touched = plain.map((column) => {
    const onUpdate = touches.find((each) => each.column.name === column.name)?.touch.onUpdate;
    return onUpdate === undefined ? column : { ...column, onUpdate };
  });
  const comment = abilities.comments && shortened(context, table.className, table.comment, abilities.comments.table);
  const indexes = [
    ...table.indexes.map((index) => projectIndex(context, table, index)),
    ...uniques.flatMap((unique) => unique.indexes),
  ];
  const isConstraint = (index: Index) => abilities.uniqueIndexIsConstraint && isPlainUnique(index);
  const projected: Table = {
    ...own,
    ...(comment === undefined ? {} : { comment }),
    columns: [...touched, ...uniques.flatMap((unique) => unique.columns)],
    ...primaryKeyOf(context, table),
    uniques: [...uniques.map(({ unique }) => unique), ...indexes.filter(isConstraint).map(asUnique)],
    foreignKeys: table.foreignKeys.map((foreignKey) => foreignKeyOf(context, table, foreignKey)),
    checks: [...columns.flatMap(({ checks }) => checks), ...checksOf(context, table)],
    indexes: indexes.filter((index) => !isConstraint(index)),
    triggers: touches.flatMap(({ touch }) => touch.trigger ?? []),
    options: rules.tableOptions(table),
  };
  examineNames(context, table);
  if (!abilities.checksBesideActions) examineActions(context, table, projected);
  rules.examine(projected, reporter(context, table));
  return {
    table: projected,
    enums: columns.flatMap(({ enums }) => enums),
    functions: touches.flatMap(({ touch }) => touch.function ?? []),
  };
}

function identityOf(context: Context, { className, name, namespace }: SchemaTable): Pick<Table, "name" | "namespace"> {
  if (namespace === undefined) return { name };
  if (context.abilities.namespaces) return { name, namespace };
  lacks(context, `${className}#options`, "namespaces", "leave `namespace` out, or leave this dialect out");
  return { name };
}

function primaryKeyOf(context: Context, { primaryKey, ...table }: SchemaTable): { readonly primaryKey?: PrimaryKey } {
  if (primaryKey === undefined) return {};
  const columns = columnNames(table, primaryKey.columns);
  return { primaryKey: { name: context.rules.primaryKeyName ?? primaryKey.name, columns } };
}

function isPlainUnique({ unique, keys, method, where }: Index): boolean {
  const plain = keys.every((key) => plainColumn(key.expression) !== undefined && !key.descending);
  return unique && plain && method === undefined && where === undefined;
}

function asUnique({ name, keys }: Index): Unique {
  return { name, columns: keys.flatMap((key) => plainColumn(key.expression) ?? []) };
}

function foreignKeyOf(context: Context, table: SchemaTable, foreignKey: SchemaForeignKey): ForeignKey {
  const { name, columns, references, onDelete, onUpdate, deferrable } = foreignKey;
  const parent = context.tables.get(references.table);
  for (const [action, detail] of [
    [onDelete, "onDelete"],
    [onUpdate, "onUpdate"],
  ] as const) {
    if (action === "set default" && !context.abilities.setDefault) {
      lacks(context, atConstraint(table, foreignKey, detail), "action `set default`", "use `set null` or `restrict`");
    }
  }
  const waits = deferrable !== undefined && context.abilities.deferrableForeignKeys;
  if (deferrable !== undefined && !waits) {
    lacks(
      context,
      atConstraint(table, foreignKey),
      "foreign keys that are checked at the end of a transaction",
      "leave `deferrable` out",
    );
  }
  return {
    name,
    columns: columnNames(table, columns),
    references: {
      name: parent?.name ?? references.table,
      ...(parent?.namespace === undefined || !context.abilities.namespaces ? {} : { namespace: parent.namespace }),
      columns: parent === undefined ? references.columns : columnNames(parent, references.columns),
    },
    onDelete,
    onUpdate,
    ...(waits ? { deferrable } : {}),
  };
}

function checksOf(context: Context, table: SchemaTable): readonly Check[] {
  return table.checks.map((check) => {
    const property = check.property ?? check.column;
    const detail = "check";
    const at = property === undefined ? table.className : atColumn(table, property, detail);
    return { name: check.name, expression: sqlOf(context, check.expression, "check", table, at) };
  });
}

/**
 * A check on a column that a foreign key may change: error 3823, https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html,
 * and 1901 in MariaDB. ON DELETE CASCADE removes the row and is no such change.
 */
function examineActions(context: Context, table: SchemaTable, projected: Table): void {
  projected.foreignKeys.forEach((foreignKey, i) => {
    const { onDelete, onUpdate } = foreignKey;
    const action =
      onDelete === "set null"
        ? "ON DELETE SET NULL"
        : onUpdate === "cascade"
          ? "ON UPDATE CASCADE"
          : onUpdate === "set null"
            ? "ON UPDATE SET NULL"
            : undefined;
    const declared = table.foreignKeys[i];
    if (action === undefined || declared === undefined) return;
    for (const check of projected.checks) {
      const shared = check.expression.find(
        (part) => typeof part === "object" && part.column !== undefined && foreignKey.columns.includes(part.column),
      );
      if (typeof shared !== "object") continue;
      report(
        context,
        "C021",
        atConstraint(table, declared),
        `${context.rules.title} refuses the check \`${check.name}\` on \`${shared.column}\`, which ${action} changes`,
        {
          hint: "remove the check, which the referenced column can have as well, or use another action",
        },
      );
    }
  });
}

/** Names that the author gave are never shortened. */
function examineNames(context: Context, table: SchemaTable): void {
  const at = (property: string) => atColumn(table, property, "name");
  const named = [
    { what: "table", name: table.name, at: `${table.className}#name` },
    ...(table.namespace === undefined
      ? []
      : [{ what: "namespace", name: table.namespace, at: `${table.className}#namespace` }]),
    ...table.columns.map((column) => ({ what: "column", name: column.name, at: at(column.property) })),
    ...table.indexes.map((index) => ({ what: "index", name: index.name, at: at(index.property) })),
    ...table.uniques.map((unique) => ({
      what: "unique",
      name: unique.name,
      at: atConstraint(table, unique, unique.property === undefined ? "unique" : "name"),
    })),
    ...table.foreignKeys.map((key) => ({
      what: "foreign key",
      name: key.name,
      at: atConstraint(table, key, key.property === undefined ? "references" : "name"),
    })),
    ...table.checks.map((check) => ({
      what: "check",
      name: check.name,
      at: check.property === undefined ? atColumn(table, check.column ?? "", "check") : at(check.property),
    })),
  ];
  for (const { what, name, at: place } of named) examineName(context, what, name, place);
}

/** C018 for what is too long for this dialect, C024 for what none of them holds. */
export function examineName(context: Context, what: string, name: string, at: string): void {
  const limit = context.rules.longestName;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (name === "" || !name.isWellFormed() || /[\u0000-\u001f\u007f]/.test(name) || name.endsWith(" ")) {
    const said = `the ${what} name ${JSON.stringify(name)} ${name === "" ? "is empty" : "holds a character that no name can"}`;
    report(context, "C024", at, said, {
      hint: "choose a name without control characters, half surrogate pairs or spaces at its end",
    });
  }
  const [beyond] = (context.rules.unheld && name.match(context.rules.unheld.inNames)) ?? [];
  if (beyond !== undefined) {
    lacks(context, at, `names with characters like \`${beyond}\``, 'choose another name with .named("…")');
  }
  if (limit === undefined) return;
  const length = limit.unit === "bytes" ? Buffer.byteLength(name) : [...name].length;
  if (length <= limit.length) return;
  const message = `the ${what} name \`${name}\` has ${length} ${limit.unit}, and ${context.rules.title} allows ${limit.length}`;
  report(context, "C018", at, message, { hint: `give a shorter one with .named("…")` });
}

/** Finds the author's place for what is said about the finished table. */
function reporter(context: Context, table: SchemaTable): Report {
  return (code, subject, message, hint, label) => {
    const property =
      "column" in subject
        ? table.columns.find(({ name }) => name === subject.column)?.property
        : "index" in subject
          ? table.indexes.find(({ name }) => name === subject.index)?.property
          : undefined;
    const at = property === undefined ? table.className : atColumn(table, property);
    report(context, code, at, message, { hint, ...(label === undefined ? {} : { label }) });
  };
}
