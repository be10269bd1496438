/** What the rows of a scenario must be after the step, written by hand in its `rows.json` and read by the plain drivers. */

import assert from "node:assert/strict";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import type { EngineName } from "./matrix.ts";
import type { Raw } from "./raw.ts";
import { quoted, quotedTable } from "./rows.ts";
import { spelled } from "./spelled.ts";

/** By table: some of its columns, and all of its rows in any order, spelled as tests/support/spelled.ts does; JSON as it is. */
export interface ExpectedRows {
  readonly [table: string]: { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };
}

export async function assertExpectedRows(
  raw: Raw,
  engine: EngineName,
  { tables }: Catalog,
  expected: ExpectedRows,
): Promise<void> {
  for (const [name, { columns, rows }] of Object.entries(expected)) {
    const table = tables.find((each) => each.name === name);
    assert.ok(table !== undefined, `rows.json names the table ${name}, which is not there`);
    const meanings = columns.map((column) => table.columns.find((each) => each.name === column)?.meaning);
    const cells = columns.map((column) => quoted(engine, column) + (engine === "postgres" ? "::text" : ""));
    const found = await raw.rows(`select ${cells.join(", ")} from ${quotedTable(engine, table)}`);
    assert.deepEqual(
      found.map((row) => JSON.stringify(row.map((value, i) => spelled(meanings[i], value)))).sort(),
      rows.map((row) => JSON.stringify(row.map((value, i) => written(meanings[i] === "json", value)))).sort(),
      `rows of ${name}`,
    );
  }
}

function written(isJson: boolean, value: unknown): string | null {
  if (value === null) return null;
  return isJson ? JSON.stringify(value) : String(value);
}
