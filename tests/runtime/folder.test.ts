/** Migrations read from a folder: line ends, what is edited, missing, doubled or reordered, and headers that do not read. */
import * as assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { suite } from "uvu";
import { chainHash, checksum } from "../../runtime/checksum.ts";
import { MigrationError } from "../../runtime/errors.ts";
import { readMigrations } from "../../runtime/folder.ts";
import { verifyChain } from "../../runtime/migrate/chain.ts";
import type { Head } from "../../runtime/migration.ts";
import { fileName, parseHeader, readScript } from "../../runtime/migration-file.ts";
import { version } from "../../runtime/version.ts";
import { chainOf, three } from "./support/migrations.ts";

const chain = chainOf("sqlite", three);

/** A folder of the three migrations, as a test changes it. */
const test = suite<{ folder: string }>("migrations in a folder", { folder: "" });

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), "colonnade-folder-"));
  for (const migration of chain.migrations) {
    for (const direction of ["up", "down"] as const) {
      await writeFile(path.join(context.folder, fileName(migration, direction)), migration[direction]);
    }
  }
});
test.after.each(({ folder }) => rm(folder, { recursive: true, force: true }));

async function edit(folder: string, file: string, change: (text: string) => string): Promise<void> {
  const name = path.join(folder, file);
  await writeFile(name, change(await readFile(name, "utf8")));
}

async function load(folder: string, head?: Head) {
  return verifyChain(await readMigrations(folder), head);
}

test("are read where a process may open fewer files than there are", async ({ folder }) => {
  const many = chainOf(
    "sqlite",
    Array.from({ length: 200 }, (_, i) => ({ name: "more", up: `SELECT ${i};\n`, down: `SELECT ${i};\n` })),
  );
  await rm(folder, { recursive: true });
  await mkdir(folder);
  for (const migration of many.migrations) {
    for (const direction of ["up", "down"] as const) {
      await writeFile(path.join(folder, fileName(migration, direction)), migration[direction]);
    }
  }
  const reader = new URL("../../runtime/folder.ts", import.meta.url).href;
  const script = `const { readMigrations } = await import(${JSON.stringify(reader)}); console.log((await readMigrations(${JSON.stringify(folder)})).length)`;
  const node = [process.execPath, "--import", "tsx", "--input-type=module", "--eval", script];
  const { stdout, stderr } = spawnSync("sh", ["-c", 'ulimit -n 128 && exec "$@"', "sh", ...node], { encoding: "utf8" });
  assert.equal(stdout.trim(), "200", stderr);
});

test("are read as they were written", async ({ folder }) => {
  assert.deepEqual(await readMigrations(folder), chain.migrations);
  const links = await load(folder, chain.head);
  assert.equal(links.at(-1)?.chain, chain.head.chain);
});

test("are the same with CRLF line ends and a byte order mark", async ({ folder }) => {
  for (const migration of chain.migrations) {
    await edit(folder, fileName(migration, "up"), (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  }
  assert.deepEqual(await readMigrations(folder), chain.migrations);
  await load(folder, chain.head);
  const [first] = chain.migrations;
  assert.ok(first !== undefined);
  const dressed = { ...first, up: `\uFEFF${first.up.replaceAll("\n", "\r\n")}` };
  assert.deepEqual(readScript(dressed, "up", "sqlite").statements, readScript(first, "up", "sqlite").statements);
  assert.equal(checksum(dressed.up, dressed.down), checksum(first.up, first.down));
});

test("are refused when one was edited, and the file is named", async ({ folder }) => {
  await edit(folder, "0002_indexes.down.sql", (text) => `${text}SELECT 1;\n`);
  await assert.rejects(load(folder), /0002_indexes\.up\.sql or 0002_indexes\.down\.sql was edited/);
});

test("are refused when the newest was edited after the code was generated", async ({ folder }) => {
  await edit(folder, "0003_notes.up.sql", (text) => `${text}SELECT 1;\n`);
  await load(folder);
  await assert.rejects(
    load(folder, chain.head),
    /0003_notes\.up\.sql or 0003_notes\.down\.sql was edited after the code was generated/,
  );
});

test("are refused when one is missing, whole or half", async ({ folder }) => {
  await rm(path.join(folder, "0002_indexes.down.sql"));
  await assert.rejects(load(folder), /0002_indexes\.down\.sql is missing/);
  await rm(path.join(folder, "0002_indexes.up.sql"));
  await assert.rejects(load(folder), /migration 2 is missing .* the next one there is 3/);
});

test("are refused when the newest is missing", async ({ folder }) => {
  for (const direction of ["up", "down"] as const) await rm(path.join(folder, `0003_notes.${direction}.sql`));
  await load(folder);
  await assert.rejects(load(folder, chain.head), /the migrations end at 2 and the generated code is for 3/);
});

test("are refused when two changed places", async ({ folder }) => {
  for (const direction of ["up", "down"] as const) {
    await rename(path.join(folder, `0002_indexes.${direction}.sql`), path.join(folder, `tmp.${direction}`));
    await rename(path.join(folder, `0003_notes.${direction}.sql`), path.join(folder, `0002_notes.${direction}.sql`));
    await rename(path.join(folder, `tmp.${direction}`), path.join(folder, `0003_indexes.${direction}.sql`));
  }
  await assert.rejects(load(folder), /0002_notes\.up\.sql has the header of 0003_notes\.up\.sql/);
});

test("are refused when one version exists twice", async ({ folder }) => {
  for (const direction of ["up", "down"] as const)
    await writeFile(path.join(folder, `0002_other.${direction}.sql`), "");
  await assert.rejects(load(folder), /version 2 exists twice in .*: indexes and other/);
});

test("are refused when a merge left a conflict in one", async ({ folder }) => {
  const conflict = "<<<<<<< HEAD\nSELECT 1;\n=======\nSELECT 2;\n>>>>>>> feature\n";
  await edit(folder, "0002_indexes.down.sql", (text) => text + conflict.replaceAll("\n", "\r\n"));
  await assert.rejects(
    load(folder),
    /0002_indexes\.down\.sql holds a merge conflict\nhint: .*`colonnade rebase --onto main`/,
  );
});

test("are refused when a foreign file lies among them", async ({ folder }) => {
  await writeFile(path.join(folder, "notes.sql"), "");
  await assert.rejects(load(folder), /notes\.sql is not named like a migration/);
});

test("are refused when they were written for another dialect", ({ folder: _ }) => {
  const [first] = chain.migrations;
  assert.ok(first !== undefined);
  assert.throws(() => readScript(first, "up", "mysql"), /its header says 0001_initial\.up\.sql for sqlite/);
});

test("say which folder cannot be read", () =>
  assert.rejects(readMigrations("/nowhere/at/all"), /cannot be read: \/nowhere\/at\/all \(ENOENT\)/));

test("have a header, whose lines are named when they do not read", () => {
  const text = chain.migrations[1]?.up ?? "";
  const header = parseHeader(text, "f");
  assert.deepEqual(
    { ...header, parent: header.parent?.length },
    {
      version: 2,
      name: "indexes",
      direction: "up",
      dialect: "sqlite",
      parent: 64,
      mode: "transaction",
      data: { kind: "lossless" },
      isHandWritten: true,
      folds: undefined,
      was: [],
    },
  );
  const hash = "0123456789abcdef".repeat(4);
  const squashed = parseHeader(
    text.replace("lossless", `lossless\n-- folds: 0001-0002\n-- was: sha256:${hash} sha256:${hash}`),
    "f",
  );
  assert.deepEqual([squashed.folds, squashed.was], [{ from: 1, to: 2 }, [hash, hash]]);
  assert.deepEqual(parseHeader(text.replace("lossless", `lossless\n-- was: sha256:${hash}`), "f").was, [hash]);
  const lossy = parseHeader(text.replace("data: lossless", "data: lossy: column a"), "f");
  assert.deepEqual(lossy.data, { kind: "lossy", what: "column a" });
  for (const [index, wrong] of [
    text.replace("Colonnade", "Other"),
    text.replace("parent", "mother"),
    text.replace("transaction", "luck"),
    text.replace("lossless", "lossy"),
    "",
  ].entries()) {
    assert.throws(
      () => parseHeader(wrong, "0002_indexes.up.sql"),
      (error: unknown) =>
        error instanceof MigrationError &&
        error.message.startsWith(`0002_indexes.up.sql: line ${index === 4 ? 1 : index + 1} of the header`),
    );
  }
});

test("are hashed as their format says", () => {
  const sum = checksum("a\r\n", "b");
  assert.match(sum, /^[0-9a-f]{64}$/);
  assert.equal(sum, checksum("\uFEFFa\n", "b"));
  assert.notEqual(sum, checksum("a\nb", ""));
  assert.equal(chainHash(undefined, sum), chainHash("none", sum));
});

test("are recorded with the version of this package", async () => {
  const { version: packaged } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  assert.equal(version, packaged);
});

test.run();
