/** Two schemas as two migrations that the runtime takes, with rows put in between. */

import assert from "node:assert/strict";
import { dialects } from "../../generator/dialects/registry.ts";
import type { MigrationFiles } from "../../generator/migrations/state.ts";
import { missingIntent, planStep, writeStep } from "../../generator/migrations/step.ts";
import { connect } from "../../runtime/connect.ts";
import type { Driver } from "../../runtime/driver.ts";
import { MigrationError } from "../../runtime/errors.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import type { MigrationSource } from "../../runtime/migrate/source.ts";
import { projectionOf } from "../dialects/support.ts";
import type { Engine, EngineName } from "../support/matrix.ts";
import { introspectUrl } from "../support/proof.ts";

export interface Two extends MigrationSource {
  readonly migrations: readonly MigrationFiles[];
}

/** The migrations of an engine from nothing to `a` and on to `b`. */
export async function twoMigrations({ name }: Engine, a: string, b: string): Promise<Two> {
  const dialect = dialects[name];
  const [one, two] = [await projectionOf(name, a), await projectionOf(name, b)];
  const first = writeStep(planStep(dialect, undefined, one.catalog, one.intent), {
    version: 1,
    name: "initial",
    origin: "schema",
    parent: undefined,
  }).files;
  const step = planStep(dialect, one.catalog, two.catalog, two.intent);
  assert.deepEqual(
    missingIntent(step, (table, column) => `${table}.${column}`),
    [],
  );
  const second = writeStep(step, { version: 2, name: "change", origin: "schema", parent: first }).files;
  const migrations = [first, second];
  return { migrations, load: async () => migrations };
}

/** Runs each statement of a text, which are one a line. */
export async function runLines(driver: Driver, text: string): Promise<void> {
  const connection = await driver.acquire();
  try {
    for (const line of text.split("\n"))
      if (line.trim() !== "") await connection.execute(line.trim().replace(/;$/, ""));
  } finally {
    driver.release(connection);
  }
}

/** Everything that the tables hold, in the order of their keys. */
export async function contents(driver: Driver, tables: readonly string[]): Promise<readonly unknown[]> {
  const connection = await driver.acquire();
  try {
    const found: unknown[] = [];
    for (const table of tables) found.push(await connection.select(`SELECT * FROM ${table} ORDER BY 1`));
    return JSON.parse(JSON.stringify(found));
  } finally {
    driver.release(connection);
  }
}

export interface Refusal {
  readonly a: string;
  readonly b: string;
  /** Statements, one a line, in SQL that all engines read. */
  readonly seed: string;
  readonly tables: readonly string[];
  /** The message's first line, from the finding on. */
  readonly refused: string;
  /** What a person does then; afterwards the step can be taken. */
  readonly correction: string;
  /** The way that is refused, `up` where nothing is said. */
  readonly way?: "up" | "down";
  /** An engine on which the rows fit. */
  readonly except?: EngineName;
}

/** Refused, with nothing changed; taken once the rows are corrected. */
export async function assertRefused(engine: Engine, refusal: Refusal): Promise<void> {
  const { a, b, seed, tables, refused, correction, way = "up" } = refusal;
  const source = await twoMigrations(engine, a, b);
  const { url, drop } = await engine.database();
  const driver = await connect(url);
  try {
    await upgrade(driver, source, way === "up" ? 1 : 2);
    await runLines(driver, seed);
    const go = () => (way === "up" ? upgrade(driver, source, 2) : downgrade(driver, source, 1));
    const [catalog, rows] = [await introspectUrl(engine, url), await contents(driver, tables)];
    for (const tried of ["first", "again"]) {
      const error = await go().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof MigrationError, `${tried}: ${String(error)}`);
      const [line, state] = error.reason.split("\n");
      const doing = way === "up" ? "migration 2" : "undoing migration 2";
      assert.equal(line, `${doing} is refused by 0002_change.${way}.sql: ${refused}`);
      assert.equal(state, `nothing was changed; the database is at version ${way === "up" ? 1 : 2} as before`);
      assert.match(
        error.hint ?? "",
        /^correct or remove these rows, and run the command again; this finds them:\n {2}SELECT /,
      );
    }
    assert.deepEqual(await introspectUrl(engine, url), catalog);
    assert.deepEqual(await contents(driver, tables), rows);
    await runLines(driver, correction);
    assert.deepEqual(
      (await go()).steps.map(({ version }) => version),
      [2],
    );
  } finally {
    await driver.close();
    await drop();
  }
}
