/** What the compiler refuses of a pulled schema is left out of it, so that the rest compiles. */
import { identity, title } from "../catalog/identity.ts";
import type { Problem, SchemaPath } from "../diagnostics/diagnostic.ts";
import type { Schema, Table } from "../schema/schema.ts";
import { atCheck, atForeignKey, atPrimaryKey, atUnique, type Detail } from "../validate/paths.ts";
import type { Unexpressed } from "./context.ts";

export interface LeftOut {
  /** What is left. */
  readonly schema: Schema;
  /** What is not, in the words of the Catalog, with the reason. */
  readonly refused: readonly Unexpressed[];
}

/** Leaves out the smallest part at which each error is, and what cannot be without it. */
export function leaveOut(schema: Schema, errors: readonly Problem[]): LeftOut {
  let rest = schema;
  const refused: Unexpressed[] = [];
  for (const problem of errors) {
    const at = placeOf(schema, problem);
    // A second error of a part that is gone is not one of its table.
    if (hasPart(schema, at) && !hasPart(rest, at)) continue;
    const found = withoutPart(rest, at, `${problem.code}: ${problem.message}`);
    rest = found.schema;
    refused.push(...found.refused);
  }
  return { schema: rest, refused };
}

/** Two columns that do not fit each other are told at one of them, and what is wrong is the key between them. */
function placeOf({ tables }: Schema, { code, at, related = [] }: Problem): SchemaPath {
  const owners = new Set(related.map((each) => ownerOf(each.at)));
  const table = tables.find(({ className }) => at.startsWith(`${className}.`));
  const key = table?.foreignKeys.find(
    ({ columns, references }) =>
      owners.has(references.table) && columns.some((property) => at.startsWith(`${table.className}.${property}#`)),
  );
  return code === "C012" && table !== undefined && key !== undefined ? atForeignKey(table, key) : at;
}

function withoutPart(schema: Schema, at: SchemaPath, reason: string): LeftOut {
  const part = partOf(schema, at);
  if (part === undefined) return withoutExport(schema, ownerOf(at), reason);
  const { table, kind, name, rest } = part;
  const told = { kind, name: `${title(table)}.${name}`, owner: identity(table), definition: reason };
  return { schema: replaced(schema, table, rest), refused: [told] };
}

const ownerOf = (at: SchemaPath): string => at.split(/[.#]/, 1)[0] ?? "";
const hasPart = (schema: Schema, at: SchemaPath): boolean => partOf(schema, at) !== undefined;

function partOf({ tables }: Schema, at: SchemaPath): Part | undefined {
  const [, property] = at.split("#", 1)[0]?.split(".") ?? [];
  const table = tables.find(({ className }) => className === ownerOf(at));
  return table === undefined || property === undefined ? undefined : partAt(table, property, at);
}

interface Part {
  readonly table: Table;
  readonly kind: string;
  readonly name: string;
  /** The table without it. */
  readonly rest: Table;
}

const keyDetails: readonly Detail[] = ["references", "onDelete", "onUpdate"];

/** Undefined where only the table as a whole can be left out: a column's type, a column itself. */
function partAt(table: Table, property: string, at: SchemaPath): Part | undefined {
  const [, detail] = at.split("#");
  const isMember = (each: { readonly property?: string }) => each.property === property;
  const key = table.foreignKeys.find(
    (each) => isMember(each) || keyDetails.some((own) => atForeignKey(table, each, own) === at),
  );
  if (key !== undefined) {
    const rest = { ...table, foreignKeys: table.foreignKeys.filter((each) => each !== key) };
    return { table, kind: "foreign key", name: key.name, rest };
  }
  const unique = table.uniques.find((each) => isMember(each) || atUnique(table, each) === at);
  if (unique !== undefined) {
    const rest = { ...table, uniques: table.uniques.filter((each) => each !== unique) };
    return { table, kind: "unique", name: unique.name, rest };
  }
  const check = table.checks.find((each) => isMember(each) || atCheck(table, each) === at);
  if (check !== undefined) {
    const rest = { ...table, checks: table.checks.filter((each) => each !== check) };
    return { table, kind: "check", name: check.name, rest };
  }
  const index = table.indexes.find(isMember);
  if (index !== undefined) {
    const rest = { ...table, indexes: table.indexes.filter((each) => each !== index) };
    return { table, kind: "index", name: index.name, rest };
  }
  const { primaryKey, ...keyless } = table;
  if (primaryKey !== undefined && atPrimaryKey(table) === at) {
    return { table, kind: "primary key", name: primaryKey.name, rest: keyless };
  }
  const column = table.columns.find(isMember);
  if (column === undefined || detail !== "default") return undefined;
  const { default: _, ...plain } = column;
  const columns = table.columns.map((each) => (each === column ? plain : each));
  return { table, kind: "column", name: column.name, rest: { ...table, columns } };
}

function replaced(schema: Schema, table: Table, rest: Table): Schema {
  return { ...schema, tables: schema.tables.map((each) => (each === table ? rest : each)) };
}

/** A table, view or script goes with the keys that refer to it, and with the views and scripts that need it. */
function withoutExport(schema: Schema, name: string, reason: string): LeftOut {
  const isNamed = ({ className }: { readonly className: string }) => className === name;
  const needs = ({ dependsOn }: { readonly dependsOn: readonly string[] }) => dependsOn.includes(name);
  const table = schema.tables.find(isNamed);
  const view = schema.views.find(isNamed);
  const script = schema.scripts.find(({ property }) => property === name);
  const gone = table ?? view ?? script;
  if (gone === undefined) return { schema, refused: [] };
  const kind = gone === script ? "script" : gone === view ? "view" : "table";
  const why = `it needs ${kind} ${title(gone)}, which is left out`;
  let rest: Schema = {
    ...schema,
    tables: schema.tables.filter((each) => each !== table),
    views: schema.views.filter((each) => each !== view),
    scripts: schema.scripts.filter((each) => each !== script),
  };
  const refused: Unexpressed[] = [{ kind, name: title(gone), definition: reason }];
  for (const child of rest.tables) {
    const keys = child.foreignKeys.filter(({ references }) => references.table === name);
    if (keys.length === 0) continue;
    rest = replaced(rest, child, { ...child, foreignKeys: child.foreignKeys.filter((key) => !keys.includes(key)) });
    refused.push(
      ...keys.map((key) => ({
        kind: "foreign key",
        name: `${title(child)}.${key.name}`,
        owner: identity(child),
        definition: why,
      })),
    );
  }
  const dependents = [
    ...schema.views.filter(needs).map(({ className }) => className),
    ...schema.scripts.filter(needs).map(({ property }) => property),
  ];
  for (const each of dependents) {
    const found = withoutExport(rest, each, why);
    rest = found.schema;
    refused.push(...found.refused);
  }
  return { schema: rest, refused };
}
