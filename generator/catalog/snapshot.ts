/** A Catalog as canonical JSON: the same bytes for equal Catalogs, one object a line where that keeps a diff small. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Deferrable, dialectNames, type Meaning, type ReferentialAction } from "../schema/schema.ts";
import type {
  Catalog,
  Check,
  Column,
  Enum,
  ExpressionPart,
  ForeignKey,
  Index,
  IndexKey,
  Named,
  Other,
  OtherSql,
  PrimaryKey,
  Routine,
  Script,
  Table,
  Trigger,
  Unique,
  View,
} from "./catalog.ts";
import { byName, compareText } from "./order.ts";
import {
  boolean,
  count,
  dictionary,
  either,
  keyOf,
  list,
  type Mistake,
  nothing,
  object,
  oneOf,
  optional,
  scalar,
  string,
} from "./shape.ts";

/** The file that lies beside a dialect's migrations: the Catalog after the newest of them. */
export interface Snapshot {
  readonly format: 1;
  /** Of the newest migration; 0 before the first. */
  readonly version: number;
  readonly catalog: Catalog;
}

const names = list("line", string);
const sortedNames = list("line", string, compareText);

const column = object<Extract<ExpressionPart, { column: string }>>("line", {
  column: string,
  table: optional(string),
  alias: optional(string),
});
const table = object<Exclude<ExpressionPart, string | { column: string }>>("line", {
  table: string,
  namespace: optional(string),
  alias: optional(string),
  column: optional(nothing),
});
const reference = either((value) => (hasOwn(value, "column") ? "first" : "second"), column, table);
const expressionShape = list<ExpressionPart>(
  "line",
  either((value) => (typeof value === "string" ? "first" : "second"), string, reference),
);

function hasOwn(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}

const deferrable = oneOf<Deferrable>("immediate", "deferred");
const action = oneOf<ReferentialAction>("no action", "restrict", "cascade", "set null", "set default");
/** Every meaning once: a missing one does not compile. */
const meanings = {
  integer: true,
  bigint: true,
  double: true,
  decimal: true,
  text: true,
  boolean: true,
  timestamp: true,
  date: true,
  json: true,
  uuid: true,
  bytes: true,
  oneOf: true,
  epochSeconds: true,
  epochMilliseconds: true,
} satisfies Record<Meaning, true>;
const meaning = keyOf(meanings);

const columnShape = object<Column>("line", {
  name: string,
  type: string,
  nullable: boolean,
  identity: optional(oneOf("byDefault", "always")),
  default: optional(expressionShape),
  generated: optional(
    object<NonNullable<Column["generated"]>>("line", { expression: expressionShape, stored: boolean }),
  ),
  onUpdate: optional(expressionShape),
  collation: optional(string),
  invisible: optional(boolean),
  meaning: optional(meaning),
  values: optional(names),
  comment: optional(string),
});
const named = { name: string, namespace: optional(string) };
const primaryKey = object<PrimaryKey>("line", { name: string, columns: names });
const unique = object<Unique>("line", {
  name: string,
  columns: names,
  nullsNotDistinct: optional(boolean),
  deferrable: optional(deferrable),
});
const foreignKey = object<ForeignKey>("line", {
  name: string,
  columns: names,
  references: object<ForeignKey["references"]>("line", { ...named, columns: names }),
  onDelete: action,
  onUpdate: action,
  deferrable: optional(deferrable),
});
const check = object<Check>("line", { name: string, expression: expressionShape });
const indexKey = object<IndexKey>("line", {
  expression: expressionShape,
  descending: boolean,
  nulls: optional(oneOf("first", "last")),
});
const index = object<Index>("line", {
  name: string,
  unique: boolean,
  keys: list("line", indexKey),
  include: names,
  where: optional(expressionShape),
  method: optional(string),
});
const trigger = object<Trigger>("line", { name: string, create: expressionShape });
const tableShape = object<Table>("lines", {
  ...named,
  comment: optional(string),
  columns: list("lines", columnShape),
  primaryKey: optional(primaryKey),
  uniques: list("lines", unique, byName),
  foreignKeys: list("lines", foreignKey, byName),
  checks: list("lines", check, byName),
  indexes: list("lines", index, byName),
  triggers: list("lines", trigger, byName),
  options: dictionary(scalar),
});
const enumShape = object<Enum>("line", { ...named, values: names });
const routineShape = object<Routine>("line", { ...named, arguments: string, create: expressionShape });
const viewShape = object<View>("lines", {
  ...named,
  comment: optional(string),
  columns: names,
  query: expressionShape,
  dependsOn: list("line", object<Named>("line", named), byName),
  types: optional(names),
});
const scriptShape = object<Script>("lines", {
  name: string,
  create: expressionShape,
  drop: expressionShape,
  dependsOn: sortedNames,
  beforeTables: optional(boolean),
});
const otherSql = object<OtherSql>("line", {
  create: string,
  drop: string,
  beforeTables: optional(boolean),
  called: optional(boolean),
  whole: optional(boolean),
  last: optional(boolean),
});
const other = object<Other>("line", {
  ...named,
  kind: string,
  table: optional(string),
  arguments: optional(string),
  definition: string,
  usual: optional(string),
  sql: optional(otherSql),
});
const catalogShape = object<Catalog>("lines", {
  format: oneOf(1),
  dialect: oneOf(...dialectNames),
  extensions: sortedNames,
  namespaces: sortedNames,
  enums: list("lines", enumShape, byName),
  functions: list("lines", routineShape, byName),
  tables: list("lines", tableShape, byName),
  views: list("lines", viewShape, byName),
  scripts: list("lines", scriptShape, byName),
  others: optional(list("lines", other, byName)),
});
/** Of what a history holds. */
export const shapes = {
  enums: enumShape,
  functions: routineShape,
  tables: tableShape,
  views: viewShape,
  scripts: scriptShape,
  expression: expressionShape,
  meaning,
  names,
} as const;

const snapshot = object<Snapshot>("lines", { format: oneOf(1), version: count, catalog: catalogShape });

/** The text of a snapshot file. */
export function writeSnapshot(version: number, catalog: Catalog): string {
  return `${snapshot.write({ format: 1, version, catalog }, "")}\n`;
}

const noTables = '\n    "tables": []';

/** The same in parts: each table is one, with a name for all that its text is made of. */
export function snapshotParts(version: number, catalog: Catalog, inputOf: (table: Table) => string) {
  const tables = catalog.tables.toSorted(byName);
  const [head = "", tail = ""] = writeSnapshot(version, { ...catalog, tables: [] }).split(noTables);
  if (tables.length === 0) return [head, noTables, tail];
  return [
    `${head}\n    "tables": [`,
    ...tables.flatMap((table, i) => [
      i === 0 ? "\n      " : ",\n      ",
      { input: inputOf(table), text: () => tableShape.write(table, "      ") },
    ]),
    `\n    ]${tail}`,
  ];
}

/** A snapshot file that is not what the compiler wrote. */
export class SnapshotError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.name = "SnapshotError";
    this.diagnostic = diagnostic;
  }
}

/** Where a table stands in a snapshot's text; `object` is there if the table is known to be just this. */
export interface TablePlace {
  readonly start: number;
  readonly end: number;
  readonly object: Table | undefined;
}

/** Reads the text of a snapshot file; `file` names it in errors. Of tables whose `places` are known, only the others are read. */
export function readSnapshot(text: string, file: string, places: readonly TablePlace[] = []): Snapshot {
  const { version, catalog } = readWhole(withoutKnown(text, places), file);
  const known = places.flatMap(({ object }) => object ?? []);
  const tables = known.length === 0 ? catalog.tables : [...catalog.tables, ...known].sort(byName);
  return { format: 1, version, catalog: { ...catalog, tables } };
}

function withoutKnown(text: string, places: readonly TablePlace[]): string {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return text;
  const others = places.filter(({ object }) => object === undefined);
  const tables = others.map(({ start, end }) => text.slice(start, end));
  return text.slice(0, first.start) + tables.join(",") + text.slice(last.end);
}

function readWhole(text: string, file: string): Snapshot {
  const value = parseJson(text, file);
  const format = formatOf(value);
  if (typeof format === "number" && format > 1) {
    throw refusal(
      file,
      `${file} is written in format ${format}, and this version of Colonnade reads format 1`,
      "a newer version of Colonnade wrote it: install that version",
    );
  }
  const mistakes: Mistake[] = [];
  if (snapshot.is(value, "", mistakes)) return value;
  const [first, ...more] = mistakes;
  const place = first?.at ? ` at ${first.at}` : "";
  const others = more.length === 0 ? "" : `, and ${more.length} more`;
  throw refusal(file, `${file} is not a snapshot${place}: ${first?.message}${others}`, restore);
}

const restore = "`colonnade generate` writes this file: restore it from version control";

/** The value of a JSON text; a merge conflict in it is told as one. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const conflict = /^(?:<<<<<<<|=======|>>>>>>>)/m.test(text);
    throw conflict
      ? refusal(
          file,
          `${file} holds a merge conflict`,
          "two branches each wrote migrations: run `colonnade rebase --onto main`, then `colonnade generate`",
          "C053",
        )
      : refusal(file, `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, restore);
  }
}

function formatOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
}

/** The error about a file of this kind. */
export function refusal(file: string, message: string, hint: string, code: "C050" | "C053" = "C050"): SnapshotError {
  return new SnapshotError({ code, severity: "error", message, span: { file, start: 0, end: 0 }, hint });
}
