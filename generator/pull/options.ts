/** A table's physical options in the words of the DSL, and what text is compared by in it. */
import type { Table } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { TableOptions } from "../schema/schema.ts";
import { type Context, unsaid } from "./context.ts";

export interface FoundOptions {
  readonly options: TableOptions;
  readonly ownCollation: string | undefined;
}

/** What the dialect has no word for in `static options` is told. */
export function optionsFor(context: Context, table: Table): FoundOptions {
  const { options, ownCollation, left } = context.adoption.tableOptions(table);
  for (const [name, value] of Object.entries(left)) {
    unsaid(context, {
      kind: "table option",
      name: table.name,
      owner: identity(table),
      definition: value === true ? name : `${name} = ${value}`,
    });
  }
  return { options, ownCollation };
}
