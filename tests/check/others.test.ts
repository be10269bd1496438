/** What the Catalog has no words for is made in a database that lacks it, as another one has it. */
import assert from "node:assert/strict";
import { scriptOf } from "../../generator/check/index.ts";
import { mend } from "../../generator/check/mend.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { runScript } from "../runtime/support/command-line.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { introspectUrl, withRaw } from "../support/proof.ts";

const base = "CREATE TABLE tags (id int PRIMARY KEY, label varchar(20), CONSTRAINT ck CHECK (id > 0))";

/** Statements that make it beside the table, and what is different in a second try. */
const others: Partial<Record<EngineName, { readonly make: readonly string[]; readonly change: readonly string[] }>> = {
  sqlite: {
    make: ["CREATE VIRTUAL TABLE found USING fts5(words)"],
    change: ["DROP TABLE found", "CREATE VIRTUAL TABLE found USING fts5(words, more)"],
  },
  postgres: {
    make: [
      "CREATE SEQUENCE numbers START 5",
      "CREATE DOMAIN word AS text CHECK (value <> '')",
      "CREATE TYPE pair AS (a integer, b text)",
      "CREATE TYPE span AS RANGE (SUBTYPE = numeric)",
      "CREATE MATERIALIZED VIEW seen AS SELECT id FROM tags",
      "CREATE PROCEDURE clear(a integer) LANGUAGE sql AS 'DELETE FROM tags'",
      "ALTER TABLE tags ENABLE ROW LEVEL SECURITY",
      "ALTER TABLE tags FORCE ROW LEVEL SECURITY",
      "CREATE POLICY mine ON tags FOR SELECT USING (id > 1)",
      "CREATE STATISTICS both_columns ON id, label FROM tags",
      "ALTER TABLE tags ADD CONSTRAINT apart EXCLUDE USING btree (label WITH =)",
      "CREATE RULE kept AS ON DELETE TO tags DO INSTEAD NOTHING",
    ],
    change: [
      "ALTER SEQUENCE numbers INCREMENT 7",
      "DROP MATERIALIZED VIEW seen",
      "CREATE MATERIALIZED VIEW seen AS SELECT label FROM tags",
      "DROP POLICY mine ON tags",
      "CREATE POLICY mine ON tags FOR DELETE USING (id > 2)",
      "CREATE OR REPLACE PROCEDURE clear(a integer) LANGUAGE sql AS 'DELETE FROM tags WHERE id = a'",
    ],
  },
  mysql: {
    make: [
      "CREATE PROCEDURE clear_tags() DELETE FROM tags",
      "CREATE INDEX by_label ON tags (label) INVISIBLE",
      "ALTER TABLE tags ALTER CHECK ck NOT ENFORCED",
    ],
    change: ["DROP PROCEDURE clear_tags", "CREATE PROCEDURE clear_tags() DELETE FROM tags WHERE id = 1"],
  },
  mariadb: {
    make: ["CREATE PROCEDURE clear_tags() DELETE FROM tags", "CREATE INDEX by_label ON tags (label) IGNORED"],
    change: ["DROP PROCEDURE clear_tags", "CREATE PROCEDURE clear_tags() DELETE FROM tags WHERE id = 1"],
  },
};

matrix("check of others", (test, engine) => {
  test("they are made, changed and told by nothing afterwards", async () => {
    const dialect = dialects[engine.name];
    const { make, change } = others[engine.name] ?? { make: [], change: [] };
    const [live, wanted] = [await engine.database(), await engine.database()];
    const runAll = (url: string, statements: readonly string[]) =>
      withRaw(url, async (raw) => {
        for (const statement of statements) await raw.run(statement);
      });
    const between = async () => {
      const expected = await introspectUrl(engine, wanted.url);
      return mend(dialect, await introspectUrl(engine, live.url), { written: expected, printed: expected });
    };
    await runAll(live.url, [base]);
    await runAll(wanted.url, [base, ...make]);
    for (const changes of [[], change]) {
      await runAll(wanted.url, changes);
      const found = await between();
      assert.ok(found.differences.length > 0);
      assert.deepEqual(
        found.differences.filter(({ byHand }) => byHand),
        [],
      );
      await runScript(engine.name, live.url, scriptOf(dialect, found, "others"));
      assert.deepEqual((await between()).differences, []);
    }
    await live.drop();
    await wanted.drop();
  });
});
