/** C035: constraints that every row satisfies, which were meant to say something else. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { Check, ForeignKey, Sql, Table } from "../../schema/schema.ts";
import { atCheck, atForeignKey } from "../paths.ts";
import { referencesItself, type Scope } from "../scope.ts";

export function* vacuousConstraints({ schema }: Scope): Iterable<Problem> {
  for (const table of schema.tables) {
    yield* checks(table);
    for (const key of table.foreignKeys) if (referencesItself(table, key)) yield ownColumns(table, key);
  }
}

function* checks(table: Table): Iterable<Problem> {
  const seen = new Map<string, Check>();
  for (const check of table.checks) {
    const text = JSON.stringify(check.expression);
    const before = seen.get(text);
    const at = atCheck(table, check);
    if (before !== undefined) {
      yield {
        code: "C035",
        at,
        message: `the check \`${check.name}\` repeats the check \`${before.name}\``,
        label: "the same condition",
        related: [{ at: atCheck(table, before), message: "the first one" }],
        hint: "remove one of them",
      };
    }
    const compared = comparedWithItself(check.expression);
    if (compared !== undefined) {
      yield {
        code: "C035",
        at,
        message: `the check \`${check.name}\` compares \`${compared}\` with itself`,
        label: "the same column on both sides",
        hint: "compare it with another column or a value",
      };
    }
    seen.set(text, check);
  }
}

/** `a = a` and the like, as the whole condition. */
function comparedWithItself(sql: Sql): string | undefined {
  if (sql.kind !== "portable") return undefined;
  const [left, operator, right, ...rest] = sql.parts.filter((part) => typeof part !== "string" || part.trim() !== "");
  if (rest.length > 0 || typeof operator !== "string" || !/^\s*(=|<>|!=|<=?|>=?)\s*$/.test(operator)) return undefined;
  if (typeof left !== "object" || typeof right !== "object" || !("column" in left) || !("column" in right))
    return undefined;
  return left.column === right.column ? left.column : undefined;
}

function ownColumns(table: Table, key: ForeignKey): Problem {
  return {
    code: "C035",
    at: atForeignKey(table, key),
    message: `the foreign key \`${key.name}\` makes columns reference themselves`,
    label: "every row satisfies it",
    hint: "reference another column or another table",
  };
}
