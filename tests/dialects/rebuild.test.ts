// biome-ignore-all lint/suspicious/noTemplateCurlyInString: schemas are texts here
/** A rebuilt SQLite table keeps its rows, and all that refers to it: children, numbers, indexes, triggers, views. */

import assert from "node:assert/strict";
import { test } from "uvu";
import { dialects } from "../../generator/dialects/registry.ts";
import { diff } from "../../generator/diff/diff.ts";
import { listing } from "../../generator/operations/english.ts";
import { invert } from "../../generator/operations/invert.ts";
import { matrix } from "../support/matrix.ts";
import { back, forth, projectionOf, withDatabase } from "./support.ts";

const a = `
export class Parents extends Table {
  id = id();
  name = text({ max: 40 });
  size = integer().default(1);
  updatedAt = timestamp().defaultNow().updatedNow();
  byName = index(this.name);
  some = index(this.size).where(sql\`\${this.size} > 1\`, { otherwise: "full" });
}
export class Children extends Table {
  id = id();
  parent = references(() => Parents, { onDelete: "cascade" });
  friend = references(() => Parents, { onDelete: "set null" }).nullable();
  self = references(() => Children, { onDelete: "cascade" }).nullable();
}
export class Counts extends View {
  name = text();
  children = bigint({ as: "number" });
  query = select({ p: Parents, c: Children }, ({ p, c }) => sql\`select \${p.name}, count(\${c.id}) from \${p} left join \${c} on \${c.parent} = \${p.id} group by \${p.name}\`);
}`;
const b = a.replace("text({ max: 40 })", "text({ max: 60 }).check((name) => sql`length(${name}) > 0`)");

matrix("rebuild", (test, engine) => {
  if (engine.name !== "sqlite") return;

  test("children, numbers, indexes, triggers and views stay, there and back", async () => {
    await withDatabase(engine, a, async (raw, before) => {
      await raw.script(`
        insert into parents (name) values ('a'), ('b'), ('c');
        insert into children (parent, friend, self) values (1, 2, null), (1, 3, 1), (2, 1, 2);
        delete from parents where id = 3;
        update parents set updated_at = '2000-01-01 00:00:00.000';`);
      const after = await projectionOf("sqlite", b);
      const read = async () => [
        await raw.rows("select * from parents order by id"),
        await raw.rows("select * from children order by id"),
        await raw.rows("select * from counts order by name"),
        await raw.rows("select * from sqlite_sequence order by name"),
        await raw.rows("select name from sqlite_schema where type in ('index', 'trigger', 'view') order by name"),
      ];
      const rows = await read();
      await forth(engine, raw, before, after);
      assert.deepEqual(await read(), rows);
      await back(engine, raw, before, after);
      assert.deepEqual(await read(), rows);
      await raw.run("insert into parents (name) values ('d')");
      assert.deepEqual(await raw.rows("select id from parents where name = 'd'"), [["4"]]);
      await raw.run("delete from parents where id = 1");
      assert.deepEqual(await raw.rows("select id from children"), []);
    });
  });

  test("the highest number outlives the last row", async () => {
    await withDatabase(engine, a, async (raw, before) => {
      await raw.script("insert into parents (name) values ('a'), ('b'); delete from parents");
      await forth(engine, raw, before, await projectionOf("sqlite", b));
      await raw.run("insert into parents (name) values ('c')");
      assert.deepEqual(await raw.rows("select id from parents"), [["3"]]);
    });
  });

  test("a table that is renamed and rebuilt takes its children along", async () => {
    const renamed = b
      .replaceAll("Parents", "Elders")
      .replace("id = id();", 'static options = { renamedFrom: "parents" };\n  id = id();')
      .replaceAll("${p.name}", "${p.title}")
      .replace("this.name)", "this.title)")
      .replace("name = text({ max: 60 })", 'title = text({ max: 60 }).renamedFrom("name")');
    await withDatabase(engine, a, async (raw, before) => {
      await raw.script("insert into parents (name) values ('a'); insert into children (parent) values (1)");
      const after = await projectionOf("sqlite", renamed);
      await forth(engine, raw, before, after);
      assert.deepEqual(await raw.rows("select name, children from counts"), [["a", "1"]]);
      await raw.run("delete from elders");
      assert.deepEqual(await raw.rows("select id from children"), []);
      await raw.script("insert into elders (title) values ('z'); insert into children (parent) values (2)");
      await back(engine, raw, before, after);
      assert.deepEqual(await raw.rows("select name, children from counts"), [["z", "1"]]);
    });
  });
});

test("what ALTER TABLE can do is not rebuilt, and the rest is rebuilt once", async () => {
  const lowered = async (from: string, to: string) => {
    const [before, after] = [await projectionOf("sqlite", from), await projectionOf("sqlite", to)];
    const up = diff(before.catalog, after.catalog, after.intent);
    const down = diff(after.catalog, before.catalog, invert(after.intent));
    const { lower, mode } = dialects.sqlite;
    const [there, home] = [lower(up, before.catalog, after.catalog), lower(down, after.catalog, before.catalog)];
    return { up: listing(there), down: listing(home), modes: [mode(there), mode(home)] };
  };
  const plain = "export class Notes extends Table { id = id(); body = text(); }";
  const native = plain.replace(
    "body = text()",
    'text = text().renamedFrom("body"); kind = oneOf("a").nullable(); byText = index(this.text)',
  );
  assert.deepEqual((await lowered(plain, native)).up, [
    "rename column notes.body to text",
    "add column notes.kind (text, null)",
    "create index idx_notes_text on notes (text)",
  ]);
  assert.deepEqual((await lowered(plain, native)).modes, ["transaction", "rebuild"]);
  const several = plain.replace(
    "body = text()",
    "body = text({ max: 5 }).unique(); size = integer().backfill(sql`3`); other = timestamp().defaultNow()",
  );
  const { up, down, modes } = await lowered(plain, several);
  assert.equal(up.length, 1);
  assert.equal(down.length, 1);
  assert.deepEqual(modes, ["rebuild", "rebuild"]);
});

test.run();
