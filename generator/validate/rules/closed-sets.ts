/** C029: the values of a closed set are some, are different, and fit in a native enum where one is asked for. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { Column, ColumnType, Table } from "../../schema/schema.ts";
import { atColumn } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { shown } from "../words.ts";

type OneOf = Extract<ColumnType, { kind: "oneOf" }>;
type Finding = Omit<Problem, "code" | "at">;

export function* closedSets({ schema, limits }: Scope): Iterable<Problem> {
  const enums = new Map<string, { readonly table: Table; readonly column: Column; readonly type: OneOf }>();
  for (const table of schema.tables) {
    for (const column of table.columns) {
      const { type } = column;
      if (type.kind !== "oneOf") continue;
      const at = atColumn(table, column, "type");
      const name = `\`${table.className}.${column.property}\``;
      for (const finding of setFaults(type, name, column)) yield { code: "C029", at, ...finding };
      if (type.enumName === undefined) continue;
      for (const finding of enumFaults(type, name, limits.enumValue)) yield { code: "C029", at, ...finding };
      const first = enums.get(type.enumName);
      if (first === undefined) enums.set(type.enumName, { table, column, type });
      else if (!sameValues(first.type.values, type.values))
        yield differentEnums(atColumn(table, column, "enum"), type.enumName, first.table, first.column);
    }
  }
}

function* setFaults({ values, enumName }: OneOf, name: string, { collation }: Column): Iterable<Finding> {
  if (values.length === 0) {
    yield {
      message: `${name} has no values`,
      label: "no row could ever be inserted",
      hint: 'name them: oneOf("first", "second")',
    };
  }
  const exact = new Set<string>();
  const folded = new Map<string, string>();
  for (const value of values) {
    const before = folded.get(value.toLowerCase());
    if (exact.has(value)) {
      yield {
        message: `${name} has the value ${shown(value)} twice`,
        label: `${shown(value)} again`,
        hint: "remove one of them",
      };
    } else if (before !== undefined) {
      // Only a collation that ignores case makes them equal; the portable one does not.
      const severity = enumName !== undefined && collation !== undefined ? "error" : "warning";
      yield {
        severity,
        message: `${name} has values that differ only in case: ${shown(before)} and ${shown(value)}`,
        label: "two values to the database, one to many a reader",
        hint: "choose values that differ in more than case",
      };
    }
    if (/\0|\p{Surrogate}/u.test(value)) {
      yield {
        message: `${name} has the value ${shown(value)}, which no database can hold`,
        label: "a NUL character or half of a surrogate pair",
        hint: "remove that character",
      };
    }
    exact.add(value);
    folded.set(value.toLowerCase(), value);
  }
}

function* enumFaults({ values }: OneOf, name: string, most: number): Iterable<Finding> {
  for (const value of values) {
    const bytes = Buffer.byteLength(value);
    if (bytes > most) {
      yield {
        message: `${name} has an enum value of ${bytes} bytes, and ${most} are the most`,
        label: `${shown(value)} is too long`,
        hint: "shorten the value, or leave .asEnum(…) out",
      };
    }
    // https://dev.mysql.com/doc/refman/8.4/en/enum.html: trailing spaces are deleted.
    if (value.endsWith(" ")) {
      yield {
        message: `${name} has the enum value ${shown(value)}, which ends with a space`,
        label: "MySQL removes the space",
        hint: "remove the space, or leave .asEnum(…) out",
      };
    }
  }
}

function differentEnums(at: string, enumName: string, table: Table, column: Column): Problem {
  const first = `\`${table.className}.${column.property}\``;
  return {
    code: "C029",
    at,
    message: `the enum \`${enumName}\` has other values here than in ${first}`,
    label: "other values, or another order",
    related: [{ at: atColumn(table, column, "enum"), message: "first declared here" }],
    hint: `share one declaration, such as a recipe \`const ${enumName} = () => oneOf(…).asEnum("${enumName}")\`, or give one of them another name`,
  };
}

function sameValues(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, position) => value === right[position]);
}
