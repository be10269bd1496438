/** A table of items for tests of migrations in steps: how it is filled, read, and left by a run that dies. */
import { createHash } from "node:crypto";
import type { DialectName, Driver } from "../../../runtime/driver.ts";
import { upgrade } from "../../../runtime/migrate/run.ts";
import { ask } from "./database.ts";
import { chainOf, type Written } from "./migrations.ts";

export const items: Written = {
  name: "items",
  up: "CREATE TABLE items (id varchar(20) NOT NULL PRIMARY KEY, n bigint NOT NULL, CONSTRAINT few CHECK (n < 1000));\n",
  down: "DROP TABLE items;\n",
};

/** Puts `count` rows into the table; their keys are text, with quotes and backslashes in them. */
export async function fill(driver: Driver, count: number): Promise<void> {
  for (let i = 1; i <= count; i++) await ask(driver, `INSERT INTO items (id, n) VALUES ('${keyOf(driver, i)}', ${i})`);
}

/** As each engine reads it under the pinned settings; one character is two in the text where backslashes escape. */
export function keyOf(driver: Driver, i: number): string {
  const backslash = driver.dialect === "mysql" || driver.dialect === "mariadb" ? "\\\\" : "\\";
  return `it''s ${backslash} ${String(i).padStart(2, "0")}`;
}

export const inBatches = (dialect: DialectName): Written => ({
  name: "fill",
  mode: "steps",
  up: `-- batch: 10 rows of items by ${dialect === "postgres" ? '"id"' : "`id`"}
UPDATE items SET n = n + 100 WHERE (n > 0) AND /* each batch */ TRUE;
`,
  down: "UPDATE items SET n = n - 100;\n",
});

export async function withItems(
  driver: Driver,
  next: Written,
  work: (chain: ReturnType<typeof chainOf>) => Promise<void>,
) {
  const chain = chainOf(driver.dialect, [items, next]);
  await upgrade(driver, chain, 1);
  await work(chain);
}

/** As a run leaves it that dies while its first statement runs; `found` is what its probes found before, as JSON. */
export async function underWay(
  driver: Driver,
  chain: ReturnType<typeof chainOf>,
  found: readonly string[],
): Promise<void> {
  const [, migration] = chain.migrations;
  const sql = (migration?.up ?? "")
    .replace(/^--.*\n/gm, "")
    .trim()
    .replace(/;$/, "");
  const hash = createHash("sha256").update(sql).digest("hex");
  await ask(
    driver,
    `INSERT INTO schema_version_journal (version, direction, statement, state, statement_hash, found_before) VALUES (2, 'up', 1, 'started', '${hash}', '[${found.join(",")}]')`,
  );
}

export async function columns(driver: Driver): Promise<readonly string[]> {
  const here = driver.dialect === "postgres" ? "current_schema()" : "database()";
  const rows = await ask(
    driver,
    `SELECT column_name FROM information_schema.columns WHERE table_schema = ${here} AND table_name = 'items' ORDER BY ordinal_position`,
  );
  return rows.map(([name]) => String(name));
}

/** As the driver gives 64-bit numbers. */
export function numbers(driver: Driver, values: readonly number[]): readonly unknown[] {
  return driver.dialect === "sqlite" ? values : values.map(String);
}
