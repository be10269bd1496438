/** C029: what becomes of the old values of a closed set is said of values that are gone, and leads to values that there are. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import type { Column, Table } from "../../schema/schema.ts";
import { atColumn, type Detail } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { shown } from "../words.ts";

interface Mapping {
  readonly detail: Detail;
  readonly from: string;
  readonly to: string | null;
}

export function* valueChanges({ schema }: Scope): Iterable<Problem> {
  const enums = new Map<string, Map<string, { readonly at: string; readonly to: string | null }>>();
  for (const table of schema.tables) {
    for (const column of table.columns) {
      if (column.valueChanges === undefined || column.type.kind !== "oneOf") continue;
      const mappings = mappingsOf(column);
      const name = `\`${table.className}.${column.property}\``;
      for (const mapping of mappings) {
        const finding = fault(mapping, column, column.type.values, name);
        if (finding !== undefined) yield { code: "C029", at: atColumn(table, column, mapping.detail), ...finding };
      }
      yield* saidTwice(table, column, mappings);
      const { enumName } = column.type;
      if (enumName === undefined) continue;
      const known = enums.get(enumName) ?? new Map<string, { at: string; to: string | null }>();
      enums.set(enumName, known);
      for (const { detail, from, to } of mappings) {
        const at = atColumn(table, column, detail);
        const first = known.get(from);
        if (first === undefined) known.set(from, { at, to });
        else if (first.to !== to) yield disagree(at, enumName, from, first.at);
      }
    }
  }
}

function mappingsOf({ valueChanges: changes }: Column): readonly Mapping[] {
  const { renamed, removed } = changes ?? { renamed: {}, removed: {} };
  return [
    ...Object.entries(renamed).map(([from, to]): Mapping => ({ detail: "renamedValues", from, to })),
    ...Object.entries(removed).map(([from, to]): Mapping => ({ detail: "removedValues", from, to })),
  ];
}

function fault(
  { detail, from, to }: Mapping,
  { nullable }: Column,
  values: readonly string[],
  name: string,
): Omit<Problem, "code" | "at"> | undefined {
  const verb = detail === "renamedValues" ? "renames" : "removes";
  if (values.includes(from)) {
    return {
      message: `${name} ${verb} the value ${shown(from)}, which it still has`,
      label: `${shown(from)} is one of its values`,
      hint: `take ${shown(from)} out of oneOf(…), or out of .${detail}(…)`,
    };
  }
  if (to === null && !nullable) {
    return {
      message: `${name} leaves null where the value ${shown(from)} was, and is required`,
      label: "null is refused here",
      hint: `name a value for these rows, or make the column .nullable()`,
    };
  }
  if (to !== null && !values.includes(to)) {
    const meant = nearest(to, values);
    return {
      message: `${name} gives ${shown(to)} for the value ${shown(from)}, which is none of its values`,
      label: `not in oneOf(…)`,
      hint:
        meant === undefined ? `add ${shown(to)} to oneOf(…), or name another value` : `did you mean ${shown(meant)}?`,
    };
  }
  return undefined;
}

function* saidTwice(table: Table, column: Column, mappings: readonly Mapping[]): Iterable<Problem> {
  const renamed = new Set(mappings.filter(({ detail }) => detail === "renamedValues").map(({ from }) => from));
  for (const { detail, from } of mappings) {
    if (detail !== "removedValues" || !renamed.has(from)) continue;
    yield {
      code: "C029",
      at: atColumn(table, column, detail),
      message: `\`${table.className}.${column.property}\` both renames and removes the value ${shown(from)}`,
      label: "removed here",
      related: [{ at: atColumn(table, column, "renamedValues"), message: "renamed here" }],
      hint: "keep one of them",
    };
  }
}

function disagree(at: string, enumName: string, value: string, first: string): Problem {
  return {
    code: "C029",
    at,
    message: `the enum \`${enumName}\` gives two values for its old value ${shown(value)}`,
    label: "another value than elsewhere",
    related: [{ at: first, message: "first said here" }],
    hint: "the columns of an enum change together: say it once, on one of them",
  };
}
