/** C012: both ends of a foreign key hold the same type, as strictly as the strictest engine compares them. */
import type { Problem, Severity } from "../../diagnostics/diagnostic.ts";
import { limits } from "../../dialects/limits.ts";
import type { Column, DialectName, ForeignKey, Table } from "../../schema/schema.ts";
import { atColumn, atForeignKey } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { declaration, described } from "../words.ts";

interface Mismatch {
  readonly message: string;
  readonly label: string;
  readonly related: string;
  readonly hint: string;
  readonly severity?: Severity;
}

interface End {
  readonly table: Table;
  readonly column: Column;
}

export function* foreignKeyTypes(scope: Scope): Iterable<Problem> {
  for (const table of scope.schema.tables) {
    for (const key of table.foreignKeys) {
      for (const [from, to] of ends(scope, table, key)) {
        const mismatch =
          (areStrings(from, to, scope.dialects) ? undefined : typeMismatch(from, to)) ??
          nativeMismatch(from, to, scope.dialects) ??
          collationMismatch(from, to, scope.dialects);
        if (mismatch === undefined) continue;
        const { related, ...words } = mismatch;
        yield {
          code: "C012",
          ...words,
          ...(isAccepted(from, to, scope) ? { severity: "warning" as const } : {}),
          at: atColumn(from.table, from.column, "type"),
          related: [
            { at: atColumn(to.table, to.column, "type"), message: related },
            ...(key.property === undefined ? [] : [{ at: atForeignKey(table, key), message: "the foreign key" }]),
          ],
        };
      }
    }
  }
}

/** How one type of number becomes another without being asked to. */
const widths: { readonly [kind: string]: number | undefined } = { integer: 0, bigint: 0, decimal: 1, double: 2 };

/** https://www.postgresql.org/docs/current/sql-createtable.html: the engine has an operator that compares the two ends, or refuses the key. */
function isAccepted(from: End, to: End, { limits: { unlikeKeys } }: Scope): boolean {
  if (unlikeKeys !== "comparable") return unlikeKeys === "all";
  const [left, right] = [from.column.type, to.column.type];
  const [narrow, wide] = [widths[left.kind], widths[right.kind]];
  if (narrow !== undefined && wide !== undefined) return narrow <= wide;
  if (left.kind === "oneOf" && right.kind === "oneOf") return left.enumName === right.enumName;
  return left.kind === right.kind || (isPlainText(from.column) && isPlainText(to.column));
}

/** Values of two types that are stored alike on every dialect, such as text and uuid as `char(36)`; sizes may differ on every engine. */
function areStrings(from: End, to: End, dialects: readonly DialectName[]): boolean {
  if (from.column.type.kind === to.column.type.kind) return false;
  return dialects.every((dialect) => {
    const [left, right] = [from, to].map(({ column }) => stringsOf(column, dialect));
    return left !== undefined && left === right;
  });
}

function stringsOf(column: Column, dialect: DialectName): "characters" | "bytes" | undefined {
  const native = nativeType(column, dialect);
  if (native === undefined)
    return column.type.kind === "text" && column.type.max !== undefined ? "characters" : undefined;
  const known = familyOf(native);
  return known === "char" ? "characters" : known === "binary" ? "bytes" : undefined;
}

/** Pairs of columns that exist on both sides. */
function ends(scope: Scope, table: Table, key: ForeignKey): readonly (readonly [End, End])[] {
  const parent = scope.table(key.references.table);
  if (parent === undefined) return [];
  return key.columns.flatMap((property, position) => {
    const column = scope.column(table, property);
    const referenced = scope.column(parent, key.references.columns[position] ?? "");
    return column && referenced
      ? [
          [
            { table, column },
            { table: parent, column: referenced },
          ] as const,
        ]
      : [];
  });
}

function typeMismatch(from: End, to: End): Mismatch | undefined {
  const [left, right] = [from.column.type, to.column.type];
  if (left.kind === "text" && right.kind === "text") return narrower(from, to, left.max, right.max);
  if (left.kind === "bytes" && right.kind === "bytes") return narrower(from, to, left.max, right.max);
  if (left.kind === "oneOf" && right.kind === "oneOf") {
    if (left.enumName !== right.enumName) return differ(from, to);
    const lacking = right.values.filter((value) => !left.values.includes(value));
    return lacking.length === 0 ? undefined : cannotHold(from, to, `it lacks ${lacking.map(quoted).join(", ")}`);
  }
  if (isPlainText(from.column) && isPlainText(to.column)) return undefined;
  // MySQL accepts decimals of different size here, and then no row ever matches (measured on 9.7).
  if (left.kind === "decimal" && right.kind === "decimal") {
    return left.precision === right.precision && left.scale === right.scale ? undefined : differ(from, to);
  }
  return left.kind === right.kind ? undefined : differ(from, to);
}

/** Stored as characters on every dialect. */
function isPlainText({ type }: Column): boolean {
  return type.kind === "text" || (type.kind === "oneOf" && type.enumName === undefined);
}

function narrower(from: End, to: End, max = Number.POSITIVE_INFINITY, referenced = Number.POSITIVE_INFINITY) {
  return max < referenced ? cannotHold(from, to, `this column is ${described(from.column.type)}`) : undefined;
}

function differ(from: End, to: End): Mismatch {
  return {
    message: `${name(from)} is ${described(from.column.type)}, and ${name(to)}, which it references, is ${described(to.column.type)}`,
    label: `this column is ${described(from.column.type)}`,
    related: `${name(to)} is ${described(to.column.type)}`,
    hint: `declare \`${from.column.property}\` as ${declaration(to.column.type)}`,
  };
}

function cannotHold(from: End, to: End, label: string): Mismatch {
  return {
    ...differ(from, to),
    label,
    severity: "warning",
    message: `${name(from)} cannot hold every value of ${name(to)}, which it references`,
  };
}

/**
 * Native types are compared by their names; sizes of text may differ on every engine. A column that says nothing has the
 * native type and the collation of the one that it references.
 */
function nativeMismatch(from: End, to: End, dialects: readonly DialectName[]): Mismatch | undefined {
  for (const dialect of dialects) {
    const right = nativeType(to.column, dialect);
    const left = nativeType(from.column, dialect) ?? right;
    if (left === right || (left && right && familyOf(left) === familyOf(right))) continue;
    const severity = left && right ? "error" : "warning";
    const [here, there] = [left ?? declaration(from.column.type), right ?? declaration(to.column.type)];
    return {
      severity,
      message: `${name(from)} is ${here} on ${limits[dialect].title}, and ${name(to)}, which it references, is ${there}`,
      label: `${here} on ${limits[dialect].title}`,
      related: `${there} on ${limits[dialect].title}`,
      hint: right
        ? `give \`${from.column.property}\` the same native type: .native({ ${dialect}: ${JSON.stringify(right)} })`
        : `give both columns the same native type, or neither`,
    };
  }
  return undefined;
}

function nativeType(column: Column, dialect: DialectName): string | undefined {
  return column.native?.[dialect] ?? (column.type.kind === "native" ? column.type.types[dialect] : undefined);
}

/** A type's name without sizes; what is padded and what is not refer to each other. */
function familyOf(type: string): string {
  return type
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^var(?=(?:char|binary)$)/, "");
}

/** MySQL and MariaDB refuse a key between collations: https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html */
function collationMismatch(from: End, to: End, dialects: readonly DialectName[]): Mismatch | undefined {
  if (!isPlainText(from.column) || !isPlainText(to.column)) return undefined;
  for (const dialect of dialects) {
    const inherited = from.column.collation?.[dialect] ?? to.column.collation?.[dialect];
    const [left, right] = [inherited ?? tableCollation(from, dialect), collation(to, dialect)];
    if (left === right) continue;
    const [here, there] = [left ?? "the portable collation", right ?? "the portable collation"];
    return {
      message: `${name(from)} has ${here} on ${limits[dialect].title}, and ${name(to)}, which it references, has ${there}`,
      label: `${here} on ${limits[dialect].title}`,
      related: `${there} on ${limits[dialect].title}`,
      hint: right
        ? `give \`${from.column.property}\` the same one: .collate({ ${dialect}: ${JSON.stringify(right)} })`
        : `give both columns the same collation, or neither`,
    };
  }
  return undefined;
}

function collation(end: End, dialect: DialectName): string | undefined {
  return end.column.collation?.[dialect] ?? tableCollation(end, dialect);
}

function tableCollation({ table }: End, dialect: DialectName): string | undefined {
  const options = table.options[dialect];
  return options !== undefined && "collation" in options ? options.collation : undefined;
}

function name({ table, column }: End): string {
  return `\`${table.className}.${column.property}\``;
}

function quoted(value: string): string {
  return JSON.stringify(value);
}
