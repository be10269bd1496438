/** The lines at the top of a migration: what they say, however they end, and which of them does not read. */
import assert from "node:assert/strict";
import { test } from "uvu";
import { MigrationError } from "../../runtime/errors.ts";
import { parseHeader } from "../../runtime/migration-file.ts";

const hash = "0123456789abcdef".repeat(4);
const lines: readonly string[] = [
  "-- Colonnade migration 0042 add_note: down, postgres. Generated from schema/posts.ts; do not edit.",
  `-- parent: sha256:${hash}`,
  "-- mode: steps",
  "-- data: lossy: notes of posts",
];
const body = ["", "-- what it does", "ALTER TABLE posts DROP COLUMN note;", ""];
const said = {
  version: 42,
  name: "add_note",
  direction: "down",
  dialect: "postgres",
  parent: hash,
  mode: "steps",
  data: { kind: "lossy", what: "notes of posts" },
  isHandWritten: false,
  folds: undefined,
  was: [],
} as const;

for (const [what, text] of [
  ["as the compiler writes them", [...lines, ...body].join("\n")],
  ["with the line ends of Windows and a byte order mark", `\uFEFF${[...lines, ...body].join("\r\n")}`],
  ["with white space at their ends", [...lines.map((line) => `${line} \t`), ...body].join("\n")],
  ["and nothing else", lines.join("\n")],
] as const) {
  test(`the usual lines, ${what}`, () => {
    assert.deepEqual(parseHeader(text, "x.sql"), said);
  });
}

test("a first migration, written by hand, that loses nothing", () => {
  const text =
    "-- Colonnade migration 0001 first: up, sqlite. Written by hand.\n-- parent: none\n-- mode: transaction\n-- data: lossless\n";
  const { parent, mode, data, isHandWritten } = parseHeader(text, "x.sql");
  assert.deepEqual([parent, mode, data, isHandWritten], [undefined, "transaction", { kind: "lossless" }, true]);
});

test("what a squash and a person add", () => {
  const more = ["-- folds: 0001-0042 ", `-- was: sha256:${hash} sha256:${hash}`, "-- timeout: 90.5 s"];
  const { folds, was, statementTimeout } = parseHeader([...lines, ...more, ...body].join("\r\n"), "x.sql");
  assert.deepEqual([folds, was, statementTimeout], [{ from: 1, to: 42 }, [hash, hash], 90_500]);
  assert.equal(parseHeader([...lines, "-- timeout: 2 s", ...body].join("\n"), "x.sql").statementTimeout, 2000);
});

const broken = [
  ["-- Colonnade migration 42 add_note: down, postgres. x", /-- Colonnade migration 0001 initial: up, sqlite\./],
  [`-- parent: sha256:${hash}0`, /-- parent: sha256:<64 hexadecimal digits>, or none/],
  ["-- mode: fast", /-- mode: transaction, rebuild or steps/],
  ["-- data: lossy", /-- data: lossless, or lossy: <what is lost>/],
] as const;
for (const [index, [wrong, example]] of broken.entries()) {
  test(`line ${index + 1} that does not read is named, with one that does`, () => {
    for (const text of [lines.with(index, wrong).join("\n"), lines.slice(0, index).join("\n")]) {
      assert.throws(
        () => parseHeader(text, "0042_add_note.down.sql"),
        (error) => {
          assert.ok(error instanceof MigrationError);
          assert.equal(error.reason, `0042_add_note.down.sql: line ${index + 1} of the header does not read`);
          assert.match(error.hint ?? "", example);
          return true;
        },
      );
    }
  });
}

test("a timeout that does not read is shown", () => {
  assert.throws(
    () => parseHeader([...lines, "-- timeout: soon"].join("\n"), "x.sql"),
    /does not read: -- timeout: soon/,
  );
});

test.run();
