/** What a run would write: the wanted files against those that are there. */
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { normalizeText } from "../../runtime/checksum.ts";
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

/**
 * Compares wanted files with the output folder; those without a text are known to lie there. A file without the compiler's mark is
 * neither overwritten nor removed; a checkout with CRLF line ends is no difference. `replaced` tells which migrations and histories go
 * where they are not wanted any more.
 */
export function planOutput(
  out: string,
  wanted: ReadonlyMap<string, string | undefined>,
  replaced: (path: string) => boolean = () => false,
): OutputPlan {
  const changes: FileChange[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const folder of foldersOf(out, wanted.keys())) {
    if (isLink(folder))
      diagnostics.push(inTheWay(out, folder, "is a symbolic link, and output is not written through one"));
  }
  const present = existsSync(out) ? listFiles(out) : new Map<string, Dirent>();
  for (const [path, text] of wanted) {
    if (text === undefined) continue;
    const entry = present.get(path);
    if (entry === undefined) {
      changes.push({ path, change: "created", text });
      continue;
    }
    const file = join(out, path);
    if (entry.isSymbolicLink()) {
      diagnostics.push(inTheWay(out, file, "is a symbolic link, and output is not written through one"));
      continue;
    }
    const old = readFileSync(file, "utf8");
    if (old === text || normalizeText(old) === normalizeText(text)) continue;
    if (isOwn(path, old)) changes.push({ path, change: "updated", text });
    else diagnostics.push(inTheWay(out, file, "was not written by the compiler, which would overwrite it"));
  }
  for (const path of present.keys()) {
    if (wanted.has(path)) continue;
    if (replaced(path) || isLeftOver(join(out, path), path)) changes.push({ path, change: "removed" });
  }
  return { changes, diagnostics };
}

/** What the compiler wrote for a table that is gone, or a picture that it no longer draws; migrations and histories stay. */
function isLeftOver(file: string, path: string): boolean {
  return /\.(ts|svg|json)$/.test(path) && mark.test(readFileSync(file, "utf8").slice(0, 500));
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

/** The folders that the files lie in, with all that these lie in, `out` and its own among them. */
function foldersOf(out: string, paths: Iterable<string>): ReadonlySet<string> {
  const below = new Set<string>();
  for (const path of paths) below.add(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  const folders = new Set([out]);
  for (const path of below) {
    for (let folder = join(out, path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  return folders;
}

/** By their path below the folder, with `/`. */
function listFiles(out: string): ReadonlyMap<string, Dirent> {
  const files = new Map<string, Dirent>();
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(join(out, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else files.set(path, entry);
    }
  }
  return files;
}
