/** Rows of insertMany come back in the order in which they were given, however many statements they take. */
import assert from "node:assert/strict";
import { matrix } from "../support/matrix.ts";
import type { MemoryInsert } from "./expected/types.ts";
import { schema } from "./fixture.ts";
import { generateFiles } from "./generate.ts";
import { type Fixture, openFixture } from "./support.ts";

const folder = await generateFiles("order", schema);
const count = 300;

const memory = (i: number, id?: number): MemoryInsert => ({
  agent: "ada",
  sessionId: null,
  key: `k${i}`,
  value: `it's "${i}" \\ {a,b} NULL 😀`,
  ...(id === undefined ? {} : { id }),
});

matrix("helpers: order of insertMany", (test, engine) => {
  async function withFixture(body: (db: Fixture) => Promise<void>): Promise<void> {
    const db = await openFixture(engine, schema, folder);
    try {
      await body(db);
    } finally {
      await db.close();
    }
  }

  async function inserted(db: Fixture, rows: readonly MemoryInsert[]): Promise<void> {
    const back = await db.memory.insertMany(rows);
    assert.deepEqual(
      back.map(({ key, value }) => [key, value]),
      rows.map(({ key, value }) => [key, value]),
    );
    const given = rows.map(({ id }) => id);
    assert.deepEqual(
      back.map(({ id }, index) => (given[index] === undefined ? undefined : id)),
      given,
    );
    assert.deepEqual(await db.memory.getMany(back.map(({ id }) => id)), back);
  }

  test("that the database numbers", () =>
    withFixture((db) =>
      inserted(
        db,
        Array.from({ length: count }, (_, i) => memory(i)),
      ),
    ));

  test("whose numbers are given, in no order", () =>
    withFixture((db) =>
      inserted(
        db,
        Array.from({ length: count }, (_, i) => memory(i, 1 + ((i * 7919) % count))),
      ),
    ));

  test("of both kinds, and of other columns in between", () =>
    withFixture((db) =>
      inserted(
        db,
        Array.from({ length: count }, (_, i) => ({
          ...memory(i, i % 50 < 25 ? 10_000 - i : undefined),
          ...(i % 3 === 0 ? { expiresAt: new Date("2030-01-01T00:00:00Z") } : {}),
        })),
      ),
    ));
});
