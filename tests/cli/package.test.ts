/** The package as a user gets it: packed, installed into an empty project elsewhere, and used there from init to a running program. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import { repository, run } from "./support/cli.ts";

const test = suite("package");
const folder = mkdtempSync(path.join(tmpdir(), "colonnade-package-"));
const project = path.join(folder, "empty");
mkdirSync(project);
test.after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of npm's; what its cache holds is not fetched again, and nothing is compiled. */
function npm(program: "npm" | "npx", ...args: readonly string[]): string {
  const environment = {
    npm_config_prefer_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_ignore_scripts: "true",
  };
  const { status, stdout, stderr } = run(program, args, project, environment);
  assert.equal(status, 0, `${program} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

const program = `import { open } from "./generated/index.ts";

const db = await open();
const author = await db.authors.insert({ email: "ada@example.org", name: "Ada" });
await db.transaction(async (tx) => {
  await tx.posts.insert({ authorId: author.id, title: "One", body: "…", slug: "one" });
  await tx.posts.insert({ authorId: author.id, title: "Two", body: "…" });
});
const page = await db.posts.listByAuthor(author.id, { limit: 10 });
const titles: readonly string[] = page.map((post) => post.title);
console.log(JSON.stringify({ titles, email: (await db.authors.getByEmail("ada@example.org"))?.email, posts: await db.posts.count() }));
await db.close();
`;

test("npm pack holds the build and its documents, nothing else", () => {
  const packed = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], repository);
  assert.equal(packed.status, 0, packed.stderr);
  const [{ files }] = JSON.parse(packed.stdout);
  const paths: readonly string[] = files.map((file: { path: string }) => file.path);
  const others = paths.filter((file) => !file.startsWith("dist/"));
  assert.deepEqual(others.sort(), ["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  for (const file of [
    "dist/bin/colonnade.js",
    "dist/runtime/index.js",
    "dist/runtime/index.d.ts",
    "dist/schema/dsl/index.d.ts",
  ]) {
    assert.ok(paths.includes(file), file);
  }
  assert.ok(!paths.some((file) => /\.(node|map|cache)$/.test(file)));
});

test("installed into an empty project: init, edit, generate, upgrade, import, type-check", () => {
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  assert.ok(tarball !== undefined);
  npm("npm", "install", path.join(folder, tarball));
  assert.deepEqual(
    readdirSync(path.join(project, "node_modules")).filter((name) => !name.startsWith(".")),
    ["colonnade"],
    "the package brings no other package",
  );
  assert.match(
    npm("npx", "colonnade", "init", "--dialects", "sqlite,postgres,mysql,mariadb"),
    /package\.json: devDependencies/,
  );
  // Compiling SQLite takes a minute, and this repository has done it: scripts were left out above.
  const sqlite = "node_modules/better-sqlite3";
  cpSync(path.join(repository, sqlite), path.join(project, sqlite), { recursive: true });

  const schema = path.join(project, "schema/schema.ts");
  writeFileSync(
    schema,
    readFileSync(schema, "utf8").replace(
      "  body = text();",
      "  body = text();\n  slug = text({ max: 100 }).nullable();",
    ),
  );
  assert.match(npm("npx", "colonnade", "generate"), /migration 0001 initial/);
  assert.match(npm("npx", "colonnade", "upgrade"), /0001 initial/);
  writeFileSync(path.join(project, "main.ts"), program);
  assert.deepEqual(JSON.parse(npm("npx", "tsx", "main.ts")), {
    titles: ["One", "Two"],
    email: "ada@example.org",
    posts: 2,
  });
  npm("npx", "tsc", "--project", ".");
  assert.match(npm("npx", "colonnade", "generate"), /nothing changed/);
});

test.run();
