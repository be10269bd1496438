/** C034: views, scripts and generated columns can be created one after the other. */
import type { Problem, SchemaPath } from "../../diagnostics/diagnostic.ts";
import type { Schema, Table } from "../../schema/schema.ts";
import { circles, type Edges } from "../graph.ts";
import { atColumn, atMember } from "../paths.ts";
import type { Scope } from "../scope.ts";
import { sqlColumns } from "../sql.ts";
import { listed } from "../words.ts";

export function* dependencyCircles({ schema }: Scope): Iterable<Problem> {
  yield* objectCircles(schema);
  for (const table of schema.tables) yield* generatedCircles(table);
}

function* objectCircles({ views, scripts }: Schema): Iterable<Problem> {
  const objects = new Map<string, { readonly needs: readonly string[]; readonly at: SchemaPath }>([
    ...views.map((view) => [view.className, { needs: view.dependsOn, at: atMember(view, "query") }] as const),
    ...scripts.map((script) => [script.property, { needs: script.dependsOn, at: script.property }] as const),
  ]);
  const needs: Edges = (name) => objects.get(name)?.needs ?? [];
  for (const circle of circles([...objects.keys()], needs)) {
    const [first = "", ...others] = circle;
    yield {
      code: "C034",
      at: objects.get(first)?.at ?? first,
      message: others.length === 0 ? `\`${first}\` depends on itself` : `${listed(circle)} depend on each other`,
      label: `\`${first}\` needs \`${others[0] ?? first}\``,
      related: others.map((name, position) => ({
        at: objects.get(name)?.at ?? name,
        message: `\`${name}\` needs \`${others[position + 1] ?? first}\``,
      })),
      hint: "none of them can be created first: let one of them do without the other",
    };
  }
}

function* generatedCircles(table: Table): Iterable<Problem> {
  const generated = new Map(
    table.columns.flatMap((column) => (column.generated ? [[column.property, column] as const] : [])),
  );
  if (generated.size === 0) return;
  const needs: Edges = (property) => {
    const expression = generated.get(property)?.generated?.expression;
    return expression === undefined ? [] : sqlColumns(expression).map(({ column }) => column);
  };
  for (const circle of circles([...generated.keys()], needs)) {
    const [first = "", ...others] = circle;
    const at = (property: string) => atColumn(table, { property }, "generated");
    yield {
      code: "C034",
      at: at(first),
      message:
        others.length === 0
          ? `\`${table.className}.${first}\` is generated from itself`
          : `${listed(circle)} of \`${table.className}\` are generated from each other`,
      label: `\`${first}\` is computed from \`${others[0] ?? first}\``,
      related: others.map((name, position) => ({
        at: at(name),
        message: `\`${name}\` is computed from \`${others[position + 1] ?? first}\``,
      })),
      hint: "compute them from columns that are not generated",
    };
  }
}
