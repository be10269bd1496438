/** What the author says about the way from the old database to the new one becomes SQL of the dialect. */

import assert from "node:assert/strict";
import { test } from "uvu";
import { dialects } from "../../generator/dialects/registry.ts";
import { schemaOf } from "./support.ts";

test("the Intent is in the dialect's SQL", async () => {
  const schema = await schemaOf(`
export class Notes extends Table {
  static options = { renamedFrom: "remarks" };
  id = id();
  at = bigint({ as: "number", means: "epochMilliseconds" }).renamedFrom("made").convertedFrom("timestamp");
  size = integer().backfill(sql\`length(\${this.body})\`);
  body = text({ max: 10 }).convertedFrom(sql\`trim(\${this.body})\`, { down: sql\`concat(\${this.body}, '!')\` });
  once = unique(this.size).renamedFrom("uq_old");
}`);
  const { sqlite } = dialects;
  assert.deepEqual(sqlite.project(schema, sqlite.floor).intent, {
    tables: [{ from: "remarks", to: "notes" }],
    views: [],
    columns: [{ from: "made", to: "at", table: "notes" }],
    constraints: [{ from: "uq_old", to: "uq_notes_size", table: "notes" }],
    conversions: [
      {
        table: "notes",
        column: "at",
        up: [
          "unixepoch(",
          { column: "at" },
          ") * 1000 + cast(substr(strftime('%f', ",
          { column: "at" },
          "), 4) AS integer)",
        ],
        down: ["strftime('%Y-%m-%d %H:%M:%f', ", { column: "at" }, " / 1000.0, 'unixepoch')"],
        unfit: { down: [{ column: "at" }, " NOT BETWEEN -30610224000000 AND 253402300799999"] },
        meant: { from: "timestamp" },
      },
      {
        table: "notes",
        column: "body",
        up: ["trim(", { column: "body" }, ")"],
        down: ["concat(", { column: "body" }, ", '!')"],
        authored: true,
      },
    ],
    backfills: [{ table: "notes", column: "size", value: ["length(", { column: "body" }, ")"] }],
    values: [],
  });
});

test.run();
