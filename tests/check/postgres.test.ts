/** What `check` says of changes to postgres, and of a database that a dump was restored to. */
import assert from "node:assert/strict";
import { equalCatalogs } from "../../generator/catalog/compare.ts";
import { introspectUrl, withRaw } from "../support/proof.ts";
import { postgres } from "./cases/postgres.ts";
import { driftSuite } from "./drift.ts";

driftSuite("postgres", postgres, (test, { engine, make, check }) => {
  test("a check that a dump brought back prints otherwise, and is the same", async () => {
    const { url, drop } = await make();
    const before = await introspectUrl(engine, url);
    await withRaw(url, async (raw) => {
      const checks = await raw.rows(
        "select quote_ident(conrelid::regclass::text), quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace and conname like 'ck\\_%'",
      );
      assert.ok(checks.length > 2);
      for (const [table, name, definition] of checks) {
        await raw.run(`ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} ${definition}`);
      }
    });
    assert.ok(!equalCatalogs(before, await introspectUrl(engine, url)), "the engine prints it in the same words");
    assert.deepEqual(await check(url), []);
    await drop();
  });
});
