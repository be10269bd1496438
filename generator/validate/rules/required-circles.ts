/** C036: a first row can be inserted: required references do not lead back to where they started. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { ForeignKey, Table } from "../../schema/schema.ts";
import { circles } from "../graph.ts";
import { atForeignKey } from "../paths.ts";
import { referencesItself, type Scope } from "../scope.ts";
import { listed } from "../words.ts";

export function* requiredCircles(scope: Scope): Iterable<Problem> {
  const required = new Map(scope.schema.tables.map((table) => [table.className, requiredKeys(table, scope)]));
  const to = (className: string) => (required.get(className) ?? []).map((key) => key.references.table);
  for (const circle of circles([...required.keys()], to)) {
    const steps = circle.flatMap((className, position) => {
      const next = circle[position + 1] ?? circle[0];
      const table = scope.table(className);
      const key = required.get(className)?.find((each) => each.references.table === next);
      return table && key ? [{ at: atForeignKey(table, key), className, next }] : [];
    });
    const [first, ...others] = steps;
    if (first === undefined) continue;
    const alone = others.length === 0;
    yield {
      code: "C036",
      at: first.at,
      message: alone
        ? `each row of \`${first.className}\` requires another one`
        : `rows of ${listed(circle)} require each other`,
      label: alone ? "a first row could only reference itself" : `\`${first.className}\` requires \`${first.next}\``,
      related: others.map(({ at, className, next }) => ({ at, message: `\`${className}\` requires \`${next}\`` })),
      hint: alone ? "make it .nullable()" : "make one of them .nullable(), so that a first row can be inserted",
    };
  }
}

/** Foreign keys that an insert must satisfy at once. A deferred one is checked at the end of the transaction. */
function requiredKeys(table: Table, scope: Scope): readonly ForeignKey[] {
  return table.foreignKeys.filter(
    (key) =>
      key.deferrable === undefined &&
      !referencesItself(table, key) &&
      key.columns.every((property) => scope.column(table, property)?.nullable === false),
  );
}
