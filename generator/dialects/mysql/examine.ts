/** What InnoDB's pages cannot hold: keys, rows, numbered columns outside of keys. */
import type { Column, Table } from "../../catalog/catalog.ts";
import { plainColumn } from "../expression.ts";
import type { Report } from "../projection/rules.ts";
import { examineNumbered } from "./numbered.ts";

/** https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html */
const longestKey = 3072;
/** https://dev.mysql.com/doc/refman/8.4/en/column-count-limit.html */
const longestRow = 65_535;

interface Key {
  readonly title: string;
  readonly columns: readonly string[];
}

export function examine(engine: string, table: Table, report: Report): void {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const unbounded = new Set<string>();
  for (const key of keysOf(table)) {
    const sizes = key.columns.map((name) => {
      const column = columns.get(name);
      return column === undefined ? 0 : keyBytes(column, table);
    });
    key.columns.forEach((name, i) => {
      if (sizes[i] !== undefined || unbounded.has(name)) return;
      unbounded.add(name);
      reportUnbounded(engine, columns.get(name), key, report);
    });
    const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    if (bytes > longestKey) {
      const widest = key.columns[sizes.indexOf(Math.max(...sizes.map((size) => size ?? 0)))] ?? "";
      const message = `${key.title} has ${bytes} bytes, and ${engine} allows ${longestKey}`;
      report("C016", { column: widest }, message, "a character counts 4 bytes: give its columns a smaller `max`");
    }
  }
  const row = table.columns.reduce((sum, column) => sum + rowBytes(column, table), 0);
  if (row > longestRow) {
    const message = `a row of \`${table.name}\` can have ${row} bytes, and ${engine} allows ${longestRow}`;
    report(
      "C016",
      { table: true },
      message,
      "leave `max` out where it is large: text() without a limit is kept outside of the row",
    );
  }
  examineNumbered(engine, table, report);
  const first = new Set(keysOf(table).map((key) => key.columns[0]));
  for (const { name, identity } of table.columns) {
    if (identity !== undefined && !first.has(name)) {
      report(
        "C021",
        { column: name },
        `${engine} cannot number \`${name}\``,
        "it numbers only the first column of a key or index: add index(…)",
      );
    }
  }
}

function reportUnbounded(engine: string, column: Column | undefined, key: Key, report: Report): void {
  if (column === undefined) return;
  const { name, type, meaning } = column;
  const message = `${engine} cannot hold \`${name}\` in ${key.title}: ${type} has no limit of length`;
  const hint =
    meaning === "json"
      ? "index a generated column that takes one value out of it"
      : `give it one: ${meaning === "bytes" ? "bytes" : "text"}({ max: 255 })`;
  report("C016", { column: name }, message, hint, `this column is ${type}`);
}

function keysOf(table: Table): readonly Key[] {
  const indexes = table.indexes.filter(({ method }) => method !== "fulltext" && method !== "spatial");
  return [
    ...(table.primaryKey === undefined ? [] : [{ title: "the primary key", columns: table.primaryKey.columns }]),
    ...table.uniques.map(({ name, columns }) => ({ title: `the unique \`${name}\``, columns })),
    ...table.foreignKeys.map(({ name, columns }) => ({ title: `the foreign key \`${name}\``, columns })),
    ...indexes.map(({ name, keys }) => ({
      title: `the index \`${name}\``,
      columns: keys.flatMap((key) => plainColumn(key.expression) ?? []),
    })),
  ];
}

/** Bytes of a value in a key; undefined for a type without limit. */
function keyBytes(column: Column, table: Table): number | undefined {
  const { name, length } = parts(column.type);
  switch (name) {
    case "varchar":
    case "char":
      return length * characterBytes(column, table);
    case "varbinary":
    case "binary":
      return length;
    case "json":
      return undefined;
    default:
      return /(text|blob)$/.test(name) ? undefined : fixedBytes(name, length);
  }
}

/** What a column takes of the row; what has no limit lies outside of it, with a pointer of up to 12 bytes inside. */
function rowBytes(column: Column, table: Table): number {
  if (column.generated?.stored === false) return 0;
  const bytes = keyBytes(column, table);
  if (bytes === undefined) return 12;
  return bytes + (/^var/.test(column.type) ? (bytes > 255 ? 2 : 1) : 0);
}

function parts(type: string): { readonly name: string; readonly length: number } {
  const [, name = "", length = "1"] = /^(\w+)(?:\((\d+))?/.exec(type) ?? [];
  return { name, length: Number(length) };
}

/** https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html */
const bytesOf: { readonly [type: string]: number } = {
  tinyint: 1,
  smallint: 2,
  mediumint: 3,
  int: 4,
  bigint: 8,
  float: 4,
  double: 8,
  date: 3,
  year: 1,
  datetime: 8,
  timestamp: 7,
  time: 6,
  enum: 2,
  set: 8,
};

function fixedBytes(name: string, length: number): number {
  if (name === "decimal") return Math.ceil(length / 9) * 4;
  return bytesOf[name] ?? 8;
}

const charsetBytes: { readonly [charset: string]: number } = {
  ascii: 1,
  latin1: 1,
  binary: 1,
  ucs2: 2,
  utf8: 3,
  utf8mb3: 3,
};

function characterBytes({ collation }: Column, { options }: Table): number {
  const charset = (collation ?? String(options.COLLATE)).split("_")[0] ?? "";
  return charsetBytes[charset] ?? 4;
}
