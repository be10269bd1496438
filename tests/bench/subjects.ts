/** What is compared: each subject's project folder, its command, and what of an earlier run it finds. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeSchema } from "./schemas.ts";

const bench = fileURLToPath(new URL(".", import.meta.url));
const work = path.join(bench, "work");
const colonnadeBin = path.join(bench, "../../dist/bin/colonnade.js");
const drizzleBin = path.join(bench, "node_modules/drizzle-kit/bin.cjs");

export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly scenarios: readonly Scenario[];
  /**
   * Brings a folder into the state in which a scenario begins, and returns it. A round has folders of its own, and nothing is removed
   * before the end: ext4 skips inodes that were freed in the last seconds one by one, so that creating files after removing many takes
   * ten times as long (`recently_deleted`, https://github.com/torvalds/linux/blob/master/fs/ext4/ialloc.c).
   */
  prepare(scenario: Scenario, round: number): string;
}

/**
 * first: no output, and no cache of any kind. fresh: a new process with no output and no parsed file cached; the package has run in
 * this project before, so that V8's code of the compiler is there. column: one column added to the last table. unchanged: nothing to do.
 */
export const scenarios = ["first", "fresh", "column", "unchanged"] as const;
export type Scenario = (typeof scenarios)[number];

export function subjectsOf(tables: number): readonly Subject[] {
  return [
    colonnade("colonnade, postgres", tables, ["postgres"]),
    drizzle(tables),
    colonnade("colonnade, all four", tables, ["sqlite", "postgres", "mysql", "mariadb"]),
  ];
}

function colonnade(name: string, tables: number, dialects: readonly string[]): Subject {
  const schema = (folder: string, column: boolean) =>
    writeSchema("colonnade", path.join(folder, "schema"), tables, { column });
  return {
    name,
    args: [colonnadeBin, "generate"],
    scenarios,
    prepare(scenario, round) {
      const folder = path.join(work, `colonnade-${dialects.length}-${tables}-${round}`);
      if (scenario === "first") {
        newProject(folder, { colonnade: { dialects } });
        mkdirSync(path.join(folder, "node_modules"));
        schema(folder, false);
      }
      if (scenario === "fresh") {
        renameSync(path.join(folder, "generated"), path.join(folder, "before"));
        const caches = path.join(folder, "node_modules/.cache/colonnade");
        // V8's code of the compiler stays: another schema of this project may have been compiled before.
        for (const cache of readdirSync(caches)) if (!cache.endsWith(".v8")) rmSync(path.join(caches, cache));
      }
      if (scenario === "column") schema(folder, true);
      return folder;
    },
  };
}

function drizzle(tables: number): Subject {
  const schema = (folder: string, column: boolean) =>
    writeSchema("drizzle", path.join(folder, "schema"), tables, { column });
  return {
    name: "drizzle-kit, postgres",
    args: [drizzleBin, "generate", "--dialect", "postgresql", "--schema", "./schema/*.ts", "--out", "./drizzle"],
    scenarios: ["first", "column", "unchanged"],
    prepare(scenario, round) {
      const folder = path.join(work, `drizzle-${tables}-${round}`);
      if (scenario === "first") {
        newProject(folder, {});
        schema(folder, false);
      }
      if (scenario === "column") schema(folder, true);
      return folder;
    },
  };
}

function newProject(folder: string, manifest: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module", ...manifest }));
}

export function removeWork(): void {
  rmSync(work, { recursive: true, force: true });
}
