/** The tracing channel and the log: every statement with its time and rows, no value of a parameter or row, and nothing where nobody listens. */
import * as assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { channel, tracingChannel } from "node:diagnostics_channel";
import { UniqueError } from "../../runtime/errors.ts";
import type { LogEvent } from "../../runtime/log.ts";
import type { QueryContext } from "../../runtime/tracing.ts";
import { matrix } from "../support/matrix.ts";
import { withPeople } from "./support/open.ts";

interface Heard {
  readonly event: "start" | "end" | "asyncStart" | "asyncEnd" | "error";
  readonly context: QueryContext;
}

/** What is heard while the work runs. */
async function listening(work: () => Promise<void>): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  const hear = (event: Heard["event"]) => (context: object) => {
    // It is the object that the channel is documented to give.
    heard.push({ event, context: context as QueryContext });
  };
  const subscribers = {
    start: hear("start"),
    end: hear("end"),
    asyncStart: hear("asyncStart"),
    asyncEnd: hear("asyncEnd"),
    error: hear("error"),
  };
  const queries = tracingChannel("colonnade:query");
  queries.subscribe(subscribers);
  try {
    await work();
  } finally {
    queries.unsubscribe(subscribers);
  }
  return heard;
}

matrix("tracing", (test, engine) => {
  test("tells each statement's start and end, its table, time and rows, and no value", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "ada" });
      const heard = await listening(async () => {
        await db.people.insert({ id: 2, name: "hunter2" });
        assert.deepEqual(await db.people.names(), ["ada", "hunter2"]);
        await db.query("SELECT * FROM people AS p WHERE name = :name", { name: "hunter2" });
        await assert.rejects(db.people.insert({ id: 2, name: "hunter2" }), UniqueError);
        const rows: unknown[] = [];
        for await (const row of db.stream("SELECT name FROM people ORDER BY id", {}, { batch: 1 })) rows.push(row);
        assert.equal(rows.length, 2);
      });
      const ends = heard.filter(({ event }) => event === "asyncEnd").map(({ context }) => context);
      assert.deepEqual(
        ends.map(({ dialect, operation, table, parameters, rows }) => [dialect, operation, table, parameters, rows]),
        [
          [engine.name, "INSERT", "people", 3, 1],
          [engine.name, "SELECT", "people", 0, 2],
          [engine.name, "SELECT", "people", 1, 1],
          [engine.name, "INSERT", "people", 3, undefined],
          [engine.name, "SELECT", "people", 0, 2],
        ],
      );
      assert.ok(ends.every(({ durationMs }) => durationMs !== undefined && durationMs >= 0 && durationMs < 60_000));
      assert.deepEqual(
        heard.filter(({ event }) => event === "error").map(({ context }) => context.error instanceof UniqueError),
        [true],
      );
      assert.equal(heard.filter(({ event }) => event === "start").length, ends.length);
      const shown = JSON.stringify(heard, (_, value: unknown) =>
        value instanceof Error ? `${value.stack} ${JSON.stringify(value)}` : value,
      );
      assert.ok(!shown.includes("hunter2"), shown);
    }));

  test("tells a transaction's statements, and its begin and end", () =>
    withPeople(engine, async (db) => {
      const heard = await listening(async () => {
        await db.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "ada" });
          await tx.transaction((inner) => inner.people.insert({ id: 2, name: "bob" }));
        });
      });
      assert.deepEqual(
        heard.filter(({ event }) => event === "asyncEnd").map(({ context }) => context.sql.split(" ")[0]),
        ["BEGIN", "INSERT", "SAVEPOINT", "INSERT", "RELEASE", "COMMIT"],
      );
    }));

  test("carries what a subscriber binds to the start into the statement", () =>
    withPeople(engine, async (db) => {
      const spans = new AsyncLocalStorage<string>();
      const inside: (string | undefined)[] = [];
      channel("tracing:colonnade:query:start").bindStore(spans, () => "span");
      const hear = () => inside.push(spans.getStore());
      channel("tracing:colonnade:query:asyncEnd").subscribe(hear);
      try {
        await db.people.names();
      } finally {
        channel("tracing:colonnade:query:asyncEnd").unsubscribe(hear);
        channel("tracing:colonnade:query:start").unbindStore(spans);
      }
      assert.deepEqual(inside, ["span"]);
      assert.equal(spans.getStore(), undefined);
    }));

  test("is silent when nobody listens any more, and goes beside the log", () => {
    const logged: LogEvent[] = [];
    return withPeople(
      engine,
      async (db) => {
        logged.length = 0;
        const heard = await listening(async () => {
          await db.people.names();
        });
        const before = heard.length;
        await db.people.names();
        assert.equal(heard.length, before);
        assert.deepEqual(
          logged.map(({ sql, rows }) => [sql, rows]),
          [
            ["SELECT name FROM people ORDER BY id", 0],
            ["SELECT name FROM people ORDER BY id", 0],
          ],
        );
      },
      { log: (event) => logged.push(event) },
    );
  });
});
