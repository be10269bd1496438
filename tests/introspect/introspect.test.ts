/** Introspection and comparison on real databases: what is in shop.sql is read, and each of its changes is noticed. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compareCatalogs, describeDifference } from "../../generator/catalog/compare.ts";
import { readSnapshot, writeSnapshot } from "../../generator/catalog/snapshot.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { connect } from "../../runtime/connect.ts";
import { assertGolden } from "../support/golden.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { assertEqualCatalogs, introspectRaw, introspectUrl, proveEqual, withRaw } from "../support/proof.ts";
import { changes as sqliteChanges } from "./sqlite/changes.ts";

function file(engine: Engine, name: string): string {
  return fileURLToPath(new URL(`${engine.name}/${name}`, import.meta.url));
}

async function loaded(engine: Engine, script: string): Promise<string> {
  const { url } = await engine.database();
  await withRaw(url, (raw) => raw.script(script));
  return url;
}

async function shop(engine: Engine): Promise<string> {
  return loaded(engine, await readFile(file(engine, "shop.sql"), "utf8"));
}

matrix("introspection", (test, engine) => {
  test("reads every object", async () => {
    const catalog = await introspectUrl(engine, await shop(engine));
    const golden = file(engine, "expected/shop.json");
    // Another version of a server may print an expression otherwise; SQLite's comes with its driver and keeps texts as written.
    await assertGolden(golden, writeSnapshot(1, catalog), (expected) => {
      const comparison = { expressions: engine.name === "sqlite" ? "text" : "presence" } as const;
      assertEqualCatalogs(readSnapshot(expected, golden).catalog, catalog, comparison);
    });
  });

  test("reads the same from two databases made by one script", async () => {
    await proveEqual(engine, await shop(engine), await shop(engine));
  });

  test("reads the same through the runtime's own connection", async () => {
    const url = await shop(engine);
    const driver = await connect(url);
    const connection = await driver.connect();
    const found = await dialects[engine.name].introspect((sql) => connection.select(sql), []);
    await driver.disconnect(connection);
    await driver.close();
    assertEqualCatalogs(await introspectUrl(engine, url), found);
  });

  test("leaves out the tables that it is told to ignore", async () => {
    const { url } = await engine.database();
    await withRaw(url, async (raw) => {
      await raw.run("create table kept (a integer check (a > 0))");
      await raw.run("create table schema_version (a integer primary key)");
      await raw.run("create index idx_version on schema_version (a)");
      const catalog = await introspectRaw(engine, raw, ["schema_version"]);
      assert.deepEqual(
        catalog.tables.map(({ name }) => name),
        ["kept"],
      );
    });
  });

  test("reads the views beside one that no longer works", async () => {
    const { url } = await engine.database();
    await withRaw(url, async (raw) => {
      await raw.run("create table kept (a integer)");
      await raw.run("create table gone (a integer)");
      await raw.run("create view broken as select a from gone");
      await raw.run("create view working as select a from kept");
      // PostgreSQL does not let go of a table that a view reads.
      if (engine.name !== "postgres") await raw.run("drop table gone");
      const { views } = await introspectRaw(engine, raw);
      assert.deepEqual(
        views.map(({ name }) => name),
        ["broken", "working"],
      );
      assert.deepEqual(views[1]?.columns, ["a"]);
    });
  });

  test("notices each change and names it", async () => {
    const report = engine.name === "sqlite" ? await changesOfText(engine) : await changesOfDatabase(engine);
    const unnoticed = report.filter(({ lines }) => lines.length === 0).map(({ change }) => change);
    assert.deepEqual(unnoticed, []);
    const written = report.map(({ change, lines }) => `${change}\n${lines.map((line) => `  ${line}\n`).join("")}`);
    await assertGolden(file(engine, "expected/changes.txt"), written.join("\n"));
  });
});

interface Noticed {
  readonly change: string;
  readonly lines: readonly string[];
}

/** Each change is made to the script, and the result compared with the script's own. */
async function changesOfText(engine: Engine): Promise<readonly Noticed[]> {
  const script = await readFile(file(engine, "shop.sql"), "utf8");
  const original = await introspectUrl(engine, await loaded(engine, script));
  const noticed: Noticed[] = [];
  for (const [written, instead] of sqliteChanges) {
    assert.ok(script.includes(written), `shop.sql has no ${written}`);
    const changed = await introspectUrl(engine, await loaded(engine, script.replace(written, instead)));
    const lines = compareCatalogs(original, changed).map(describeDifference);
    noticed.push({ change: `${written.trim()} → ${instead.trim()}`, lines });
  }
  return noticed;
}

/** Each change is made to the database that the changes before have left. */
async function changesOfDatabase(engine: Engine): Promise<readonly Noticed[]> {
  const script = await readFile(file(engine, "changes.sql"), "utf8");
  return withRaw(await shop(engine), async (raw) => {
    const noticed: Noticed[] = [];
    let before = await introspectRaw(engine, raw);
    for (const change of script.trim().split("\n\n")) {
      await raw.script(change);
      const after = await introspectRaw(engine, raw);
      noticed.push({ change, lines: compareCatalogs(before, after).map(describeDifference) });
      before = after;
    }
    return noticed;
  });
}
