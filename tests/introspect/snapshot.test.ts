/** Snapshot files: the same bytes for equal catalogs, and an error worth reading for a file that is none. */

import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { equalCatalogs } from "../../generator/catalog/compare.ts";
import { emptyCatalog } from "../../generator/catalog/identity.ts";
import { readSnapshot, SnapshotError, writeSnapshot } from "../../generator/catalog/snapshot.ts";
import { catalog, check, column, foreignKey, index, table } from "../support/catalogs.ts";

const test = suite("snapshots");

const people = table("people", [column("id"), column("club_id"), column("name", "text", { comment: 'a\u2028"b"\n' })], {
  comment: "who",
  uniques: [{ name: "uq_people_name", columns: ["name", "id"] }],
  foreignKeys: [foreignKey("fk_people_club_id", ["club_id"], "clubs")],
  checks: [check("ck_people_name", "length(", { column: "name" }, ") > 0"), check("ck_people_id", "true")],
  indexes: [index("idx_people_name", "name"), index("idx_people_club_id", "club_id", "id")],
  options: { fillfactor: 70, UNLOGGED: true },
});
const clubs = table("clubs", [column("id")]);
const full: Catalog = {
  ...catalog(people, clubs),
  extensions: ["citext", "btree_gist"],
  enums: [{ name: "mood", namespace: "app", values: ["sad", "happy"] }],
  functions: [{ name: "f", arguments: "", create: ["create function f"] }],
  views: [
    {
      name: "v",
      columns: ["b", "a"],
      query: ["select ", { table: "people", column: "name", alias: "p" }, " from ", { table: "people", alias: "p" }],
      dependsOn: [{ name: "people" }],
    },
  ],
  scripts: [{ name: "s", create: ["create"], drop: ["drop"], dependsOn: ["people"] }],
};

test("come back as they were", () => {
  const text = writeSnapshot(3, full);
  const read = readSnapshot(text, "snapshot.json");
  assert.equal(read.version, 3);
  assert.ok(equalCatalogs(full, read.catalog));
  assert.equal(writeSnapshot(3, read.catalog), text);
});

test("do not depend on the order of objects or fields, but on that of columns, values and keys", () => {
  const { name, ...rest } = { ...people, checks: people.checks.toReversed(), indexes: people.indexes.toReversed() };
  const shuffled: Catalog = {
    ...full,
    tables: [clubs, { ...rest, name, options: { UNLOGGED: true, fillfactor: 70 } }],
    extensions: ["btree_gist", "citext"],
  };
  assert.equal(writeSnapshot(1, shuffled), writeSnapshot(1, full));
  const turned = { ...full, tables: [{ ...people, columns: people.columns.toReversed() }, clubs] };
  assert.notEqual(writeSnapshot(1, turned), writeSnapshot(1, full));
});

test("write one column, constraint and index a line", () => {
  const lines = writeSnapshot(1, full).split("\n");
  assert.ok(lines.includes('          { "name": "id", "type": "bigint", "nullable": false },'));
  assert.ok(
    lines.includes('          { "name": "ck_people_name", "expression": ["length(", { "column": "name" }, ") > 0"] }'),
  );
  assert.equal(lines.at(-1), "");
});

test("survive names that are dangerous as keys", () => {
  const hostile = catalog(table("__proto__", [column("__proto__")], { options: JSON.parse('{"__proto__": true}') }));
  const text = writeSnapshot(1, hostile);
  const { catalog: read } = readSnapshot(text, "x");
  assert.equal(writeSnapshot(1, read), text);
  assert.equal(Object.getPrototypeOf(read.tables[0]?.options), Object.prototype);
});

function refusal(text: string): string {
  try {
    readSnapshot(text, "generated/sqlite/snapshot.json");
  } catch (error) {
    assert.ok(error instanceof SnapshotError);
    const { code, message, hint } = error.diagnostic;
    return `${code}: ${message} (${hint})`;
  }
  throw new Error("the text was read");
}

const empty = () => JSON.parse(writeSnapshot(1, emptyCatalog("sqlite"))) as { catalog: Record<string, unknown> };
const restore = "`colonnade generate` writes this file: restore it from version control";

test("refuse what is not JSON", () => {
  assert.match(
    refusal("{"),
    /^C050: generated\/sqlite\/snapshot.json is not JSON: .*restore it from version control\)$/,
  );
});

test("refuse a merge conflict by its name", () => {
  assert.match(
    refusal('{\n<<<<<<< HEAD\n"version": 2,\n=======\n"version": 3,\n>>>>>>> b\n}'),
    /holds a merge conflict \(.*rebase --onto main`, then `colonnade generate`\)$/,
  );
});

test("refuse a newer format", () => {
  assert.equal(
    refusal('{ "format": 2, "anything": [] }'),
    "C050: generated/sqlite/snapshot.json is written in format 2, and this version of Colonnade reads format 1 (a newer version of Colonnade wrote it: install that version)",
  );
});

test("say where the shape is wrong, and how much more is", () => {
  const snapshot = empty();
  snapshot.catalog.tables = [
    { ...table("t", [column("a")]), columns: [{ name: "a", type: 3, nullable: false }], extra: 1 },
  ];
  assert.equal(
    refusal(JSON.stringify(snapshot)),
    `C050: generated/sqlite/snapshot.json is not a snapshot at catalog.tables[0]: unknown field "extra", and 1 more (${restore})`,
  );
  snapshot.catalog.tables = [];
  snapshot.catalog.dialect = "oracle";
  assert.equal(
    refusal(JSON.stringify(snapshot)),
    `C050: generated/sqlite/snapshot.json is not a snapshot at catalog.dialect: expected "sqlite" or "postgres" or "mysql" or "mariadb", found "oracle" (${restore})`,
  );
  assert.equal(
    refusal("[]"),
    `C050: generated/sqlite/snapshot.json is not a snapshot: expected an object, found [] (${restore})`,
  );
});

test.run();
