/** C027: what a foreign key does to its rows when the other side changes is something that its columns allow. */
import type { Problem } from "../../diagnostics/diagnostic.ts";
import type { Column, ForeignKey, ReferentialAction, Table } from "../../schema/schema.ts";
import { atColumn, atForeignKey } from "../paths.ts";
import type { Scope } from "../scope.ts";

export function* referentialActions(scope: Scope): Iterable<Problem> {
  for (const table of scope.schema.tables) {
    for (const key of table.foreignKeys) {
      const columns = key.columns.flatMap((property) => scope.column(table, property) ?? []);
      for (const event of ["onDelete", "onUpdate"] as const)
        yield* faults(table, key, columns, event, scope.limits.vainActions);
    }
  }
}

type Event = "onDelete" | "onUpdate";

/** Some engines take an action that fails on each row; a schema that was pulled from one may say it. */
function* faults(
  table: Table,
  key: ForeignKey,
  columns: readonly Column[],
  event: Event,
  isAccepted: boolean,
): Iterable<Problem> {
  const action = key[event];
  const at = atForeignKey(table, key, event);
  const written = `${event}: "${action}"`;
  for (const column of columns) {
    const fault = faultOf(column, action, event);
    if (fault === undefined) continue;
    const own = key.property === undefined;
    const name = `\`${table.className}.${column.property}\``;
    yield {
      code: "C027",
      ...(isAccepted && column.generated === undefined ? { severity: "warning" as const } : {}),
      at,
      message: `${written} cannot be done: ${name} ${fault.is}`,
      label: own ? fault.label : `${name} ${fault.is}`,
      ...(own ? {} : { related: [{ at: atColumn(table, column), message: fault.label }] }),
      hint: fault.hint(column.property),
    };
    return;
  }
}

interface Fault {
  /** Completes "`Posts.author` …". */
  readonly is: string;
  readonly label: string;
  readonly hint: (property: string) => string;
}

function faultOf(column: Column, action: ReferentialAction, event: Event): Fault | undefined {
  const writes = action === "set null" || action === "set default" || (action === "cascade" && event === "onUpdate");
  // Measured: PostgreSQL, MySQL and MariaDB refuse it.
  if (writes && column.generated !== undefined) {
    return {
      is: "is generated",
      label: "a generated column cannot be set",
      hint: () => 'choose "no action", "restrict" or "cascade" on delete',
    };
  }
  if (action === "set null" && !column.nullable) {
    return {
      is: "is required",
      label: "this column is not nullable",
      hint: (property) => `make \`${property}\` .nullable(), or choose "cascade", "restrict" or "no action"`,
    };
  }
  if (action === "set default" && column.default === undefined && !column.nullable) {
    return {
      is: "is required and has no default",
      label: "this column has no default",
      hint: (property) => `give \`${property}\` a .default(…), or choose "cascade", "restrict" or "no action"`,
    };
  }
  return undefined;
}
