/** Losses that a way up asks consent for: what the author did not spell out, and did not agree to either. */

import { title } from "../catalog/identity.ts";
import type { Problem, SchemaPath } from "../diagnostics/diagnostic.ts";
import { lossesOf } from "./data.ts";
import type { Step } from "./step.ts";

/** One problem for each table and column, whatever the number of dialects that lose it. */
export function missingConsent(
  steps: readonly Step[],
  mayLose: readonly string[],
  pathOf: (table: string, column: string) => SchemaPath,
): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const { dialect, up } of steps) {
    const renamed = new Map(
      up.flatMap((each) => (each.kind === "renameTable" ? [[title(each.from), title(each.to)] as const] : [])),
    );
    for (const { what, of } of lossesOf(up, dialect, "up")) {
      if (of === undefined || found.has(of)) continue;
      const [old = "", column = ""] = partsOf(of);
      // The author may name the table as it was or as it is.
      const table = renamed.get(old) ?? old;
      if (mayLose.includes(of) || mayLose.includes(`${table}.${column}`)) continue;
      found.set(of, {
        code: "C062",
        at: pathOf(table, column),
        message: `this step would lose ${what}`,
        hint: `agree to it in the schema, \`export const mayLose = [${JSON.stringify(of)}]\`, or run \`colonnade generate --allow-loss\``,
      });
    }
  }
  return [...found.values()];
}

/** `table.column` is a column; a table of a namespace is not told apart from one, and its place in the source is gone anyway. */
function partsOf(of: string): readonly string[] {
  const point = of.lastIndexOf(".");
  return point < 0 ? [of] : [of.slice(0, point), of.slice(point + 1)];
}
