/** What a log gets of each event of a run, on every engine: no SQL, no password, one end. */
import * as assert from "node:assert/strict";
import { ConnectionError } from "../../runtime/errors.ts";
import { type LogRecord, logRecord } from "../../runtime/migrate/log-record.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { matrix } from "../support/matrix.ts";
import { withDriver } from "./support/database.ts";
import { chainOf, three } from "./support/migrations.ts";

matrix("log records", (test, engine) => {
  const chain = chainOf(engine.name, three);
  const listening = () => {
    const records: LogRecord[] = [];
    return {
      records,
      options: { onProgress: (event: Parameters<typeof logRecord>[0]) => records.push(logRecord(event)) },
    };
  };

  test("each event is plain values, in order, and a run has one end", () =>
    withDriver(engine, async (driver) => {
      const { records, options } = listening();
      await upgrade(driver, chain, 1, options);
      assert.deepEqual(
        records.map(({ event }) => event),
        ["started", "statement", "statement", "recording", "done", "finished"],
      );
      assert.deepEqual(records[1], {
        level: "debug",
        event: "statement",
        version: 1,
        name: "initial",
        direction: "up",
        statements: 2,
        statement: 1,
      });
      assert.ok(Number.isInteger(records[4]?.milliseconds));
      assert.deepEqual(
        { ...records.at(-1), milliseconds: 0 },
        { level: "info", event: "finished", from: 0, to: 1, migrations: 1, dryRun: false, milliseconds: 0 },
      );
      assert.doesNotMatch(JSON.stringify(records), /CREATE TABLE/);
    }));

  test("nothing to do is an end, too, and so is a failure", () =>
    withDriver(engine, async (driver) => {
      await upgrade(driver, chain);
      const { records, options } = listening();
      await upgrade(driver, chain, "head", options);
      await assert.rejects(downgrade(driver, chain, 9, options));
      assert.deepEqual(
        records.map(({ event, level, error }) => [event, level, error]),
        [
          ["finished", "info", undefined],
          ["failed", "error", "UsageError"],
        ],
      );
      assert.match(String(records[1]?.message), /^version 9 does not exist[^\n]*$/);
      assert.match(String(records[1]?.hint), /the database is at 3/);
    }));

  test("a password in an error goes nowhere", () => {
    const error = new ConnectionError("cannot connect to postgres://ada:s3cret@host/x", {
      hint: "see mysql://a:s3cret@h/x",
    });
    const record = logRecord({ kind: "failed", error, durationMs: 1.6 });
    assert.doesNotMatch(JSON.stringify(record), /s3cret/);
    assert.equal(record.milliseconds, 2);
  });
});
