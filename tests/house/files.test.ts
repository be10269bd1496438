/** Every file of the repository keeps to its length and names no machine, and the package needs nothing installed. */

import assert from "node:assert/strict";
import { homedir, hostname } from "node:os";
import path from "node:path";
import { test } from "uvu";
import { projectTexts, root, type Texts } from "./sources.ts";

const most = 350;

/** Files that are long because they are lists. */
const long: ReadonlySet<string> = new Set(["CHANGELOG.md", "tests/helpers/rows.test.ts"]);

/** Whose length nobody reads: written by a program, or a text that another is compared with. */
const written = /^(generated|runtime\/sync\/table|tests\/(helpers|conformance)\/expected)\/|package-lock\.json$/;

/** `file: N lines` for each that outgrew its room. */
function tooLong(texts: Texts): readonly string[] {
  return [...texts]
    .filter(([file]) => !written.test(file) && !long.has(file))
    .map(([file, text]) => [file, text.split("\n").length - 1] as const)
    .filter(([, lines]) => lines > most)
    .map(([file, lines]) => `${file}: ${lines} lines`);
}

/** What only one machine knows: its name, its homes, the folder of this checkout, the registry it installs from. */
function machineTraces(): readonly RegExp[] {
  const folders = [root, path.dirname(root), homedir()].filter((folder) => !isUsual(folder));
  const registry = process.env.npm_config_registry ?? "";
  const host = URL.canParse(registry) ? new URL(registry).host : "";
  const words = [host, hostname()].filter(
    (word) => /[.-]/.test(word) && !/^(localhost|registry\.npmjs\.org)/.test(word),
  );
  return [
    ...folders.map((folder) => new RegExp(`(?<![\\w.~-])${escaped(folder)}(?![\\w-])`)),
    ...words.map((word) => new RegExp(escaped(word))),
    /(?<![\w.~}-])\/(home|Users|mnt|srv)\/\w/,
    /\b[A-Z]:\\Users\\/,
  ];
}

function isUsual(folder: string): boolean {
  return ["/", "/app", "/data", "/home", "/mnt", "/opt", "/root", "/srv", "/tmp", "/usr", "/var"].includes(folder);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** `file:line` of each trace of a machine. */
function traced(texts: Texts, traces: readonly RegExp[]): readonly string[] {
  return [...texts].flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, i) => (traces.some((trace) => trace.test(line)) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
}

/** Manuals and examples that texts may link to; a lock file names the public registry or none. */
const hosts: ReadonlySet<string> = new Set([
  ...[
    "developer.mozilla.org",
    "nodejs.org",
    "docs.npmjs.com",
    "www.typescriptlang.org",
    "no-color.org",
    "force-color.org",
  ],
  ...["www.sqlite.org", "www.postgresql.org", "dev.mysql.com", "mariadb.com", "learn.microsoft.com", "docs.docker.com"],
  ...[
    "github.com",
    "git-scm.com",
    "people.debian.org",
    "doi.org",
    "mermaid.js.org",
    "www.w3.org",
    "json-schema.org",
    "example.com",
    "registry.npmjs.org",
  ],
]);

/** `file: host` for each link that leads elsewhere. What lock files say of packages' funding is not ours. */
function strangeHosts(texts: Texts): readonly string[] {
  return [...texts].flatMap(([file, text]) => {
    const links = file.endsWith("package-lock.json") ? /"resolved": "https?:\/\/([^/"]+)/g : /https?:\/\/([\w.-]+\w)/g;
    const found = [...new Set([...text.matchAll(links)].map(([, host = ""]) => host))];
    return found.filter((host) => !hosts.has(host)).map((host) => `${file}: ${host}`);
  });
}

const texts = projectTexts();

test(`no file is longer than ${most} lines`, () => {
  assert.deepEqual(tooLong(texts), []);
  assert.deepEqual(
    [...long].filter((file) => (texts.get(file)?.split("\n").length ?? 0) <= most),
    [],
    "these are short, and need no exception",
  );
});

test("no file knows the machine that it was written on", () => {
  assert.deepEqual(traced(texts, machineTraces()), []);
});

test("links lead to manuals, and lock files to the public registry", () => {
  assert.deepEqual(strangeHosts(texts), []);
});

test("the package depends on nothing but optional drivers", () => {
  const manifest: Record<string, unknown> = JSON.parse(texts.get("package.json") ?? "");
  assert.deepEqual(Object.keys(manifest.dependencies ?? {}), []);
  const peers = Object.keys(manifest.peerDependencies ?? {});
  assert.deepEqual(peers, ["better-sqlite3", "mysql2", "pg"]);
  assert.deepEqual(manifest.peerDependenciesMeta, Object.fromEntries(peers.map((name) => [name, { optional: true }])));
});

test("the checks would see what they are for", () => {
  assert.deepEqual(tooLong(new Map([["generator/a.ts", "\n".repeat(most + 1)]])), [
    `generator/a.ts: ${most + 1} lines`,
  ]);
  assert.deepEqual(tooLong(new Map([["generated/a.ts", "\n".repeat(most + 1)]])), []);
  const planted = new Map([["a.md", `see ${path.join(root, "docs")}\n~${root}x\nfile:///${"home"}/ada/b`]]);
  assert.deepEqual(
    traced(planted, machineTraces()).map((line) => line.split(" ")[0]),
    ["a.md:1", "a.md:3"],
  );
  assert.deepEqual(
    strangeHosts(new Map([["a.md", `http://${"npm"}.internal:4873/x https://www.sqlite.org/lang.html`]])),
    ["a.md: npm.internal"],
  );
});

test.run();
