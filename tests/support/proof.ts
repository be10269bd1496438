/** The proof harness: what a migration makes of a database is what it should be, shown on a real one. */

import assert from "node:assert/strict";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { type Comparison, compareCatalogs, describeDifference } from "../../generator/catalog/compare.ts";
import { mend } from "../../generator/check/mend.ts";
import type { Said } from "../../generator/check/words.ts";
import type { Dialect } from "../../generator/dialects/dialect.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import type { Engine } from "./matrix.ts";
import { openRaw, type Raw } from "./raw.ts";

/** Reads the Catalog of a database through an open plain connection. */
export function introspectRaw(
  engine: Pick<Engine, "name">,
  raw: Raw,
  ignore: readonly string[] = [],
): Promise<Catalog> {
  return dialects[engine.name].introspect(raw.rows, ignore);
}

/** Reads the Catalog of a database by its URL. */
export async function introspectUrl(engine: Engine, url: string, ignore: readonly string[] = []): Promise<Catalog> {
  return withRaw(url, (raw) => introspectRaw(engine, raw, ignore));
}

/** Fails with a line for each difference. */
export function assertEqualCatalogs(expected: Catalog, actual: Catalog, comparison?: Comparison): void {
  const differences = compareCatalogs(expected, actual, comparison);
  assert.ok(differences.length === 0, `the catalogs differ:\n${differences.map(describeDifference).join("\n")}`);
}

/** What `colonnade check` would say of the database: nothing. */
export function assertNoDrift(dialect: Dialect, said: Said, live: Catalog): void {
  const { differences } = mend(dialect, live, said);
  assert.deepEqual(
    differences.map(({ english }) => english),
    [],
    "check finds a difference",
  );
}

/** Two databases of one engine hold the same, engine-printed against engine-printed. */
export async function proveEqual(engine: Engine, expectedUrl: string, actualUrl: string): Promise<void> {
  assertEqualCatalogs(await introspectUrl(engine, expectedUrl), await introspectUrl(engine, actualUrl));
}

/** Gives a plain connection to the body and closes it. */
export async function withRaw<T>(url: string, body: (raw: Raw) => Promise<T>): Promise<T> {
  const raw = await openRaw(url);
  try {
    return await body(raw);
  } finally {
    await raw.close();
  }
}
