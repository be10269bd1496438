/** What a run would write: the wanted files against those that are there. */
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

export interface FileChange {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly change: "created" | "updated" | "removed";
  /** Absent for a removed file. */
  readonly text?: string;
}

export interface OutputPlan {
  readonly changes: readonly FileChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The compiler's mark: files that bear none of these belong to somebody else. JSON has no comments and is known by its name. */
const mark = /Generated from|Written by hand\./;
const ownJson = /(^|\/)(snapshot|chain)\.json$|\/history\/\d+\.json$/;

/** Compares wanted files with the output folder. A file without the compiler's mark is neither overwritten nor removed. */
export function planOutput(out: string, wanted: ReadonlyMap<string, string>): OutputPlan {
  const changes: FileChange[] = [];
  const diagnostics: Diagnostic[] = [];
  const folders = new Set([out]);
  for (const path of wanted.keys()) {
    for (let folder = dirname(join(out, path)); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  for (const folder of folders) {
    if (isLink(folder))
      diagnostics.push(inTheWay(out, folder, "is a symbolic link, and output is not written through one"));
  }
  const present = new Set(existsSync(out) ? listFiles(out) : []);
  for (const [path, text] of wanted) {
    if (!present.has(path)) {
      changes.push({ path, change: "created", text });
      continue;
    }
    const file = join(out, path);
    if (isLink(file)) {
      diagnostics.push(inTheWay(out, file, "is a symbolic link, and output is not written through one"));
      continue;
    }
    const old = readFileSync(file, "utf8");
    if (old === text) continue;
    if (isOwn(path, old)) changes.push({ path, change: "updated", text });
    else diagnostics.push(inTheWay(out, file, "was not written by the compiler, which would overwrite it"));
  }
  for (const path of present) {
    if (!wanted.has(path) && isLeftOver(join(out, path), path)) changes.push({ path, change: "removed" });
  }
  return { changes, diagnostics };
}

/** What the compiler wrote for a table that is gone, or a picture that it no longer draws; migrations and histories stay for ever. */
function isLeftOver(file: string, path: string): boolean {
  return /\.(ts|svg)$/.test(path) && mark.test(readFileSync(file, "utf8").slice(0, 500));
}

function isOwn(path: string, text: string): boolean {
  return ownJson.test(path) || mark.test(text.slice(0, 500));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function inTheWay(out: string, file: string, why: string): Diagnostic {
  const name = relative(dirname(out), file).split(sep).join("/");
  return {
    code: "C052",
    severity: "error",
    message: `${name} ${why}`,
    hint: "move it away, or choose another folder with --out",
  };
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
