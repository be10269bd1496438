/** The README and the guides: their schemas compile, their programs type-check and run, their commands exist. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import { bin, type Folder, folder, repository, run } from "./support/cli.ts";
import { type Block, blocksOf } from "./support/documents.ts";

const test = suite("documents");

/** A project that holds a document's files, where packages are those of this repository. */
function projectOf(blocks: readonly Block[]): Folder {
  const project = folder();
  const packages = ["@types/node", "@types/better-sqlite3", "tsx", "typescript", "better-sqlite3", "kysely", "zod"];
  mkdirSync(path.join(project.path, "node_modules/@types"));
  for (const name of packages) link(path.join(repository, "node_modules", name), project, name);
  link(repository, project, "colonnade");
  const write = (isWanted: (file: string) => boolean) => {
    for (const { file, text } of blocks) if (file !== undefined && isWanted(file)) project.write({ [file]: text });
  };
  // In the order of the reader: the programs come after `init`, which would else take the project for one with code.
  write((file) => file.startsWith("schema/"));
  const { status, stderr } = project.colonnade("init", "--no-install", "--dialects", "sqlite,postgres,mysql,mariadb");
  assert.equal(status, 0, stderr);
  write((file) => !file.startsWith("schema/"));
  for (const { language, text } of blocks) if (language === "json") configure(project, JSON.parse(text));
  return project;
}

/** Asks for what a document's package.json asks for, for its programs. */
function configure(
  project: Folder,
  { colonnade }: { readonly colonnade?: { readonly interop?: unknown; readonly sync?: unknown } },
): void {
  if (colonnade?.interop === undefined && colonnade?.sync === undefined) return;
  const file = path.join(project.path, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  project.write({
    "package.json": JSON.stringify({ ...manifest, colonnade: { ...manifest.colonnade, ...colonnade } }),
  });
}

function link(target: string, project: Folder, name: string): void {
  symlinkSync(target, path.join(project.path, "node_modules", name), "dir");
}

function succeed(project: Folder, program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = run(program, args, project.path);
  assert.equal(status, 0, `${program} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** What is read from commits has to be in one. */
function commitAll(project: Folder): void {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
  succeed(project, "git", "init", "-q", "-b", "main");
  succeed(project, "git", "add", "schema", "generated");
  succeed(project, "git", ...identity, "commit", "-q", "-m", "everything");
}

const documents = [
  "README.md",
  ...readdirSync(path.join(repository, "docs/guides")).map((name) => `docs/guides/${name}`),
];

for (const document of documents) {
  const blocks = blocksOf(document);
  const files = blocks.flatMap(({ file }) => file ?? []);

  test(`${document}: every TypeScript block names its file`, () => {
    for (const { language, file, text } of blocks) if (language === "ts") assert.ok(file !== undefined, text);
  });

  test(`${document}: links lead somewhere`, () => {
    const text = readFileSync(path.join(repository, document), "utf8");
    for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      const absolute = path.resolve(repository, path.dirname(document), target);
      assert.ok(run("test", ["-e", absolute], repository).status === 0, target);
    }
  });

  if (files.length > 0) {
    test(`${document}: its schema compiles, its programs type-check and run`, () => {
      const project = projectOf(blocks);
      succeed(project, process.execPath, bin, "generate");
      succeed(project, path.join(repository, "node_modules/.bin/tsc"), "--project", ".");
      for (const file of files.filter((name) => !name.startsWith("schema/"))) {
        assert.notEqual(succeed(project, process.execPath, "--import", "tsx", file), "");
      }
      project.remove();
    });
  }

  test(`${document}: its commands work, one after the other`, () => {
    const lines = blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => text.split("\n"));
    const project = projectOf(files.length > 0 ? blocks : [schemaBlock]);
    succeed(project, process.execPath, bin, "generate");
    for (const line of lines) {
      const [program, first = "", ...rest] = (line.split("#")[0] ?? "").trim().split(/\s+/);
      if (program === "make")
        assert.match(readFileSync(path.join(repository, "Makefile"), "utf8"), new RegExp(`^${first}:`, "m"));
      if (rest[0] === "rebase") commitAll(project);
      if (program === "npx" && first === "colonnade" && rest[0] !== "init")
        succeed(project, process.execPath, bin, ...rest);
    }
    project.remove();
  });

  test(`${document}: what it says of package.json is understood`, () => {
    for (const { text } of blocks.filter(({ language }) => language === "json")) {
      const project = projectOf([schemaBlock]);
      project.write({ "package.json": text });
      succeed(project, process.execPath, bin, "generate");
      project.remove();
    }
  });
}

const schemaBlock: Block = {
  language: "ts",
  file: "schema/notes.ts",
  text: `import { id, Table, text } from "colonnade/schema";\n\nexport class Notes extends Table {\n  id = id();\n  body = text();\n}\n`,
};

test.run();
