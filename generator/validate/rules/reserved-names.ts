/** C025: names that the engines or the runtime keep for themselves. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { Table, View } from "../../schema/schema.ts";
import { atIndex, atMember, atTable } from "../paths.ts";
import type { Scope } from "../scope.ts";

const versionTable = "schema_version";
const ownPrefix = "colonnade_";

export function* reservedNames(scope: Scope): Iterable<Problem> {
  const { tables, views } = scope.schema;
  for (const object of [...tables, ...views]) {
    yield* objectNames(object, scope);
    for (const { property, name } of object.columns) yield* columnNames(object, property, name, scope);
  }
  for (const table of tables) {
    for (const index of table.indexes) {
      const prefix = reservedPrefix(index.name, scope);
      if (prefix === undefined) continue;
      yield {
        code: "C025",
        at: atIndex(table, index, "name"),
        message: `an index's name cannot begin with \`${prefix}\``,
        label: `\`${index.name}\` is reserved`,
        hint: "give the index another name with .named()",
      };
    }
  }
}

function* objectNames(object: Table | View, scope: Scope): Iterable<Problem> {
  const what = "query" in object ? "view" : "table";
  const prefix = reservedPrefix(object.name, scope);
  const name = object.name.toLowerCase();
  if (name === versionTable || prefix !== undefined) {
    yield {
      code: "C025",
      at: atTable(object, "name"),
      message:
        prefix === undefined
          ? `\`${object.name}\` is the table in which applied migrations are recorded`
          : `a ${what}'s name cannot begin with \`${prefix}\``,
      label: `this ${what} is \`${object.name}\` in the database`,
      hint: 'give it another name: static options = { name: "…" }',
    };
  }
  const namespace = scope.limits.reservedNamespaces.find((start) => object.namespace?.toLowerCase().startsWith(start));
  if (namespace !== undefined) {
    yield {
      code: "C025",
      at: atTable(object, "namespace"),
      message: `a namespace's name cannot begin with \`${namespace}\``,
      label: `\`${object.namespace}\` is reserved`,
      hint: "choose another namespace",
    };
  }
}

function* columnNames(object: Table | View, property: string, name: string, { limits }: Scope): Iterable<Problem> {
  if (!("query" in object) && limits.reservedColumns.includes(name)) {
    yield {
      code: "C025",
      at: atMember(object, property, "name"),
      message: `\`${name}\` is a system column of PostgreSQL`,
      label: `this column is \`${name}\` in the database`,
      hint: "give it another name with .named()",
    };
  }
}

function reservedPrefix(name: string, { limits }: Scope): string | undefined {
  return [ownPrefix, ...limits.reservedPrefixes].find((prefix) => name.toLowerCase().startsWith(prefix));
}
