/** updatedNow() means the same on every engine: an update that changes something, and not the time itself, sets the time. */

import assert from "node:assert/strict";
import { type Engine, matrix } from "../support/matrix.ts";
import type { Raw } from "../support/raw.ts";
import { quoted } from "../support/rows.ts";
import { withDatabase } from "./support.ts";

const notes = `
export class Notes extends Table {
  id = id();
  body = text({ max: 100 }).nullable();
  amount = decimal(10, 2).nullable();
  data = json().nullable();
  size = integer().default(0);
  updatedAt = timestamp().defaultNow().updatedNow();
}`;

/** With columns that PostgreSQL can compare only byte by byte, or knows only after the trigger. */
const odd = `
export class Notes extends Table {
  id = id();
  body = text({ max: 100 }).nullable();
  place = native({ sqlite: "text", postgres: "json", mysql: "json", mariadb: "json" }, "string").nullable();
  size = integer().default(0);
  twice = integer().generated(() => sql\`\${this.size} * 2\`, { stored: true });
  updatedAt = timestamp().defaultNow().updatedNow();
}`;

matrix("updatedNow", (test, engine) => {
  for (const [what, text] of [
    ["a table of portable columns", notes],
    ["a table with native and generated columns", odd],
  ] as const) {
    test(what, () => withDatabase(engine, text, (raw) => assertTouched(engine, raw)));
  }

  test("two such columns are kept apart", async () => {
    const text = notes.replace("size =", "readAt = timestamp().defaultNow().updatedNow();\n  size =");
    await withDatabase(engine, text, async (raw) => {
      await raw.run(`insert into notes (body, updated_at, read_at) values ('a', '${old}', '${old}')`);
      await raw.run("update notes set body = 'b'");
      const [row] = await raw.rows(`select updated_at > '${old}', read_at > '${old}' from notes`);
      assert.ok(row?.every(isTrue));
    });
  });

  test("the time is of this moment, to the millisecond", async () => {
    await withDatabase(engine, notes, async (raw) => {
      const before = Date.now();
      await raw.run("insert into notes (body) values ('a')");
      await raw.run("update notes set body = 'b'");
      const after = Date.now();
      const [row] = await raw.rows("select updated_at from notes");
      const text = String(row?.[0]).replace(" ", "T").replace(/\+00$/, "");
      const time = Date.parse(`${text}Z`);
      assert.ok(before <= time && time <= after, `${before} <= ${time} <= ${after}`);
    });
  });
});

const old = "2000-01-01 00:00:00.000";
const isTrue = (value: unknown) => /^(1|t)$/.test(String(value));

async function assertTouched({ name }: Engine, raw: Raw): Promise<void> {
  const column = quoted(name, "updated_at");
  const touchedBy = async (update: string) => {
    await raw.run("delete from notes");
    await raw.run(`insert into notes (body, size, updated_at) values ('a', 1, '${old}')`);
    await raw.run(update);
    const [row] = await raw.rows(`select ${column} > '${old}' from notes`);
    return isTrue(row?.[0]);
  };
  assert.ok(await touchedBy("update notes set body = 'b'"), "another value");
  assert.ok(await touchedBy("update notes set body = 'A'"), "another case");
  assert.ok(await touchedBy("update notes set body = null"), "to null");
  assert.ok(await touchedBy("update notes set size = size + 1, body = body"), "one of two");
  assert.ok(!(await touchedBy("update notes set body = 'a'")), "the same value");
  assert.ok(!(await touchedBy("update notes set size = size")), "itself");
  assert.ok(!(await touchedBy("update notes set body = 'b' where 1 = 0")), "no row");
  await raw.run("delete from notes");
  await raw.run(`insert into notes (body, updated_at) values ('a', '${old}')`);
  await raw.run("update notes set body = 'b', updated_at = '2001-01-01 00:00:00.000'");
  assert.match(String((await raw.rows("select updated_at from notes"))[0]?.[0]), /^2001-01-01/, "a time that is given");
}
