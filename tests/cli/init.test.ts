/** `colonnade init` in an empty and in an existing project. */
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { type Folder, folder } from "./support/cli.ts";

const test = suite("init");

const read = (project: Folder, file: string) => readFileSync(path.join(project.path, file), "utf8");
const json = (project: Folder, file: string) => JSON.parse(read(project, file));

test("an empty folder becomes a project whose schema compiles, and a second time nothing happens", () => {
  const project = folder();
  rmSync(path.join(project.path, "node_modules"), { recursive: true });
  const first = project.colonnade("init", "--no-install");
  assert.equal(first.status, 0, first.stderr);
  for (const file of ["package.json", "schema/schema.ts", "tsconfig.json", ".gitattributes", ".gitignore"]) {
    assert.match(first.stdout, new RegExp(`\\+ ${file.replace(".", "\\.")}`));
  }
  assert.match(first.stdout, /Next:\n {2}npm install/);
  const manifest = json(project, "package.json");
  assert.equal(manifest.type, "module");
  assert.deepEqual(manifest.colonnade, {
    schema: "schema",
    out: "generated",
    dialects: ["sqlite", "postgres"],
    url: "sqlite:./colonnade.db",
  });
  assert.deepEqual(Object.keys(manifest.dependencies), ["colonnade", "better-sqlite3"]);
  const before = read(project, "package.json");
  const second = project.colonnade("init", "--no-install");
  assert.match(second.stdout, /nothing to do/);
  assert.equal(read(project, "package.json"), before);
  const generated = project.colonnade("generate");
  assert.equal(generated.status, 0, generated.stderr);
  assert.match(generated.stdout, /migration 0001 initial/);
  project.remove();
});

test("an existing project keeps what it has", () => {
  const project = folder({
    "package.json": `{\n\t"name": "shop",\n\t"scripts": { "db:upgrade": "mine" },\n\t"dependencies": { "mysql2": "^3.0.0" },\n\t"devDependencies": { "typescript": "^6.0.0" }\n}\n`,
    "tsconfig.json": "{}",
    "schema/own.ts": "// mine\n",
    ".gitignore": "dist\nnode_modules",
    "index.js": "",
  });
  const { status, stdout } = project.colonnade("init", "--no-install");
  assert.equal(status, 0);
  const manifest = json(project, "package.json");
  assert.equal(manifest.name, "shop");
  assert.equal(manifest.type, undefined);
  assert.equal(manifest.scripts["db:upgrade"], "mine");
  assert.equal(manifest.scripts["db:generate"], "colonnade generate");
  assert.equal(manifest.dependencies.mysql2, "^3.0.0");
  assert.equal(manifest.devDependencies.typescript, "^6.0.0");
  assert.deepEqual(manifest.colonnade.dialects, ["sqlite", "mysql"]);
  assert.match(read(project, "package.json"), /^\{\n\t"name"/);
  assert.equal(read(project, "tsconfig.json"), "{}");
  assert.equal(read(project, "schema/own.ts"), "// mine\n");
  assert.equal(read(project, ".gitignore"), "dist\nnode_modules\ncolonnade.db\ncolonnade.db-*\n");
  assert.doesNotMatch(stdout, /schema\/schema\.ts/);
  project.remove();
});

test("a project of npm's making becomes a module, one with code of its own stays what it is", () => {
  const bare = folder({ "package.json": JSON.stringify({ dependencies: { colonnade: "file:colonnade.tgz" } }) });
  bare.colonnade("init", "--no-install");
  assert.equal(json(bare, "package.json").type, "module");
  assert.ok(json(bare, "tsconfig.json").compilerOptions.verbatimModuleSyntax);
  bare.remove();
  const common = folder({ "package.json": "{}", "src/index.js": "" });
  assert.match(common.colonnade("init", "--no-install").stdout, /note: package\.json is not "type": "module"/);
  assert.equal(json(common, "package.json").type, undefined);
  assert.equal(json(common, "tsconfig.json").compilerOptions.verbatimModuleSyntax, undefined);
  common.remove();
});

test("a broken package.json is left alone", () => {
  const project = folder({ "package.json": "{ name: }" });
  const { status, stderr } = project.colonnade("init", "--no-install");
  assert.equal(status, 1);
  assert.match(stderr, /package\.json is not valid JSON/);
  assert.equal(read(project, "package.json"), "{ name: }");
  project.remove();
});

test("--json says what was done", () => {
  const project = folder({ "package.json": "{}" });
  const answer = JSON.parse(project.colonnade("init", "--no-install", "--json", "--dialects", "mariadb").stdout);
  assert.deepEqual(answer.dialects, ["mariadb"]);
  assert.equal(answer.installed, false);
  assert.ok(answer.done.includes("schema/schema.ts"));
  assert.deepEqual(json(project, "package.json").dependencies, { colonnade: "^0.1.0" });
  project.remove();
});

test.run();
