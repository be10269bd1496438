/** What is particular to a dialect is said in its folder: elsewhere no code asks which dialect it has before it. */

import assert from "node:assert/strict";
import { test } from "uvu";
import { dialectNames } from "../../generator/schema/schema.ts";
import { projectTexts, stringsOf, type Texts, typescriptIn } from "./sources.ts";

const rooms = ["generator/dialects/", "runtime/drivers/", "runtime/values/"];

/** Files elsewhere that name dialects, each with the reason why it is data and no question. */
const named: Readonly<Record<string, string>> = {
  "generator/schema/schema.ts": "the list of dialects",
  "runtime/driver.ts": "the same list as a type, for a package that ships without the generator",
  "runtime/url.ts": "the table of URL schemes",
  "generator/parse/evaluate/tables.ts": "the keys that a table's options may have",
  "generator/parse/evaluate/options.ts": "the keys of those options and their readers",
  "generator/cli/init/drivers.ts": "the table of packages that `init` writes into package.json",
};

const names: ReadonlySet<string> = new Set(dialectNames);

/** `file:line "name"` for each dialect's name outside its rooms. */
function namings(texts: Texts): readonly string[] {
  return stringsOf(texts)
    .filter(({ file, text }) => names.has(text) && !rooms.some((room) => file.startsWith(room)))
    .map(({ file, line, text }) => `${file}:${line} "${text}"`);
}

const fileOf = (naming: string) => naming.slice(0, naming.indexOf(":"));

test("no dialect's name stands outside the dialects and the drivers", () => {
  const found = namings(typescriptIn(projectTexts(), "schema/dsl", "generator", "runtime", "scripts"));
  assert.deepEqual(
    found.filter((naming) => !Object.hasOwn(named, fileOf(naming))),
    [],
  );
  const files = new Set(found.map(fileOf));
  assert.deepEqual(
    Object.keys(named).filter((file) => !files.has(file)),
    [],
    "these name none, and need no exception",
  );
});

test("no data table of those is asked about a name", () => {
  const listed = [...typescriptIn(projectTexts(), "generator", "runtime")].filter(([file]) =>
    Object.hasOwn(named, file),
  );
  assert.deepEqual(
    listed.filter(([, text]) => comparesNames(text)).map(([file]) => file),
    [],
  );
});

test("the checks would see what they are for", () => {
  const planted = new Map([
    ["generator/diff/diff.ts", 'if (dialect.name === "mysql") skip();'],
    ["generator/helpers/write.ts", "switch (name) { case `sqlite`: break; }"],
    ["generator/dialects/mysql/lower.ts", 'const name = "mariadb";'],
  ]);
  assert.deepEqual(namings(planted), ['generator/diff/diff.ts:1 "mysql"', 'generator/helpers/write.ts:1 "sqlite"']);
  assert.ok(comparesNames('return url.dialect !== "sqlite";'));
  assert.ok(comparesNames('case "postgres":'));
  assert.ok(!comparesNames('const file = { dialect: "sqlite" };'));
});

test.run();

function comparesNames(text: string): boolean {
  const name = `["'\`](${dialectNames.join("|")})["'\`]`;
  return new RegExp(`[!=]==?\\s*${name}|${name}\\s*[!=]==?|\\bcase\\s+${name}`).test(text);
}
