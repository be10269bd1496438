/** What a database holds, as far as a later run could notice: structure, rows, numbering, bookkeeping. */
import type { Catalog } from "../../../generator/catalog/catalog.ts";
import { compareCatalogs, describeDifference } from "../../../generator/catalog/compare.ts";
import { title } from "../../../generator/catalog/identity.ts";
import type { EngineName } from "../../support/matrix.ts";
import { introspectRaw } from "../../support/proof.ts";
import type { Raw } from "../../support/raw.ts";
import { readCounter, readRows } from "../../support/rows.ts";

export interface State {
  /** With the runtime's own tables. */
  readonly catalog: Catalog;
  /** Sorted lines by what they are about. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

/** When a migration was applied and how long it took is no part of the state. */
const compared: Readonly<Record<string, readonly string[]>> = {
  schema_version: ["version", "description", "checksum", "chain", "generator"],
};

export async function readState(engine: EngineName, raw: Raw): Promise<State> {
  const catalog = await introspectRaw({ name: engine }, raw);
  const facts = new Map<string, readonly string[]>();
  for (const table of catalog.tables) {
    const columns = compared[table.name] ?? table.columns.map(({ name }) => name);
    const rows = await readRows(raw, engine, table, columns);
    facts.set(`rows of ${title(table)}`, rows.map((row) => JSON.stringify(row)).sort());
    const numbered = table.columns.find(({ identity }) => identity !== undefined);
    if (numbered !== undefined) {
      const counter = await readCounter(raw, engine, table, numbered.name);
      facts.set(`numbering of ${title(table)}`, [JSON.stringify(counter)]);
    }
  }
  const oddities = await raw.rows(hidden[engine]);
  facts.set("what no catalog tells", oddities.map((row) => JSON.stringify(row)).sort());
  return { catalog, facts };
}

/** Rows for what is broken and does not show in a catalog. */
const hidden: Readonly<Record<EngineName, string>> = {
  sqlite: "select 'refers to nothing', \"table\", parent from pragma_foreign_key_check",
  postgres: "select 'invalid index', indexrelid::regclass::text from pg_index where not (indisvalid and indisready)",
  mysql: "select 'nothing' from dual where false",
  mariadb: "select 'nothing' from dual where false",
};

/** A line for each difference; none when the states are one. */
export function differences(expected: State, actual: State): readonly string[] {
  const lines = compareCatalogs(expected.catalog, actual.catalog).map(describeDifference);
  for (const about of new Set([...expected.facts.keys(), ...actual.facts.keys()])) {
    lines.push(...lineDifferences(about, expected.facts.get(about), actual.facts.get(about)));
  }
  return lines;
}

/** Lines of one kind that are told at most. */
const shown = 3;

function lineDifferences(
  about: string,
  expected: readonly string[] = ["(absent)"],
  actual: readonly string[] = ["(absent)"],
): readonly string[] {
  const missing = without(expected, actual).map((line) => `${about}: missing ${line}`);
  const odd = without(actual, expected).map((line) => `${about}: has ${line} too many`);
  return [missing, odd].flatMap((lines) =>
    lines.length > shown ? [...lines.slice(0, shown), `${about}: and ${lines.length - shown} more`] : lines,
  );
}

/** The lines of one list that the other lacks, each as often as it does. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
