/** What several dialects say alike is told once. */
import assert from "node:assert/strict";
import { test } from "uvu";
import type { Problem } from "../../generator/diagnostics/diagnostic.ts";
import { mergeProblems } from "../../generator/diagnostics/merge.ts";

const of = (dialect: string, message: string, more: Partial<Problem> = {}): Problem => ({
  code: "C021",
  at: "A.b",
  message,
  dialect,
  ...more,
});
const messages = (...problems: readonly Problem[]) => mergeProblems(problems).map(({ message }) => message);

test("one message for all dialects, with a verb in the plural", () => {
  assert.deepEqual(
    messages(of("MySQL", "MySQL has no partial indexes"), of("MariaDB", "MariaDB has no partial indexes")),
    ["MySQL and MariaDB have no partial indexes"],
  );
  const allows = ["SQLite", "MySQL", "MariaDB"].map((title) => of(title, `64 bytes, and ${title} allows 63`));
  assert.deepEqual(messages(...allows), ["64 bytes, and SQLite, MySQL and MariaDB allow 63"]);
  assert.deepEqual(messages(of("MySQL", "MySQL cannot hold it"), of("MariaDB", "MariaDB cannot hold it")), [
    "MySQL and MariaDB cannot hold it",
  ]);
});

test("a message that names no dialect stays as it is", () => {
  const same = ["SQLite", "PostgreSQL"].map((title) => of(title, "`~` is not portable SQL"));
  assert.deepEqual(messages(...same), ["`~` is not portable SQL"]);
  assert.deepEqual(messages(of("MySQL", "MySQL has no namespaces"), of("MySQL", "MySQL has no namespaces")), [
    "MySQL has no namespaces",
  ]);
});

test("a table that is called like a database keeps its name", () => {
  const said = (title: string) => of(title, `${title} has no type for \`MySQL.MySQL\``);
  assert.deepEqual(messages(said("MySQL"), said("MariaDB")), ["MySQL and MariaDB have no type for `MySQL.MySQL`"]);
});

test("different places, codes or words are different problems", () => {
  const all = [
    of("MySQL", "MySQL has no x"),
    of("MySQL", "MySQL has no x", { at: "A.c" }),
    of("MySQL", "MySQL has no x", { code: "C023" }),
    of("MySQL", "MySQL has no y"),
  ];
  assert.equal(mergeProblems(all).length, 4);
});

test.run();
