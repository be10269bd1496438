/** Finds and reads the files of a schema folder; what cannot be read is a diagnostic and not an exception. */
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

export interface SourceFile {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
}

export interface Sources {
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** UTF-16 units; larger files are data and no schema. */
export const maxFileLength = 1_000_000;
const maxFolderDepth = 32;

/** Reads `*.ts` below a folder, but no `*.d.ts` and `*.test.ts`. `root` is absolute, `dir` relative to it. */
export function readSources(root: string, dir: string): Sources {
  const diagnostics: Diagnostic[] = [];
  const files: SourceFile[] = [];
  const base = path.resolve(root, dir);
  const unreadable = (file: string, error: unknown): void => {
    diagnostics.push({
      code: "C001",
      severity: "error",
      message: `\`${file}\` cannot be read: ${reason(error)}`,
      span: { file, start: 0, end: 0 },
    });
  };
  const pending = [base];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of listFolder(root, folder, base, diagnostics)) {
      const full = path.join(folder, entry.name);
      const file = relativePath(root, full);
      if (entry.isSymbolicLink()) {
        const refused = linkRefusal(base, full, file);
        if (refused) diagnostics.push(refused);
      } else if (entry.isDirectory()) {
        if (path.relative(base, full).split(path.sep).length <= maxFolderDepth) pending.push(full);
        else unreadable(file, new Error("it lies too deep in folders"));
      } else if (isSchemaFile(entry.name)) {
        try {
          files.push(sourceFile(file, decode(readFileSync(full))));
        } catch (error) {
          unreadable(file, error);
        }
      }
    }
  }
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { files, diagnostics };
}

/** A file given as text. */
export function sourceFile(file: string, text: string): SourceFile {
  return { file, text, hash: createHash("sha256").update(text).digest("hex") };
}

function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw new Error("it is not UTF-8 text");
}

function isSchemaFile(name: string): boolean {
  return name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.endsWith(".test.ts");
}

export function relativePath(root: string, full: string): string {
  return path.relative(root, full).split(path.sep).join("/") || ".";
}

function listFolder(root: string, folder: string, base: string, diagnostics: Diagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => name !== "node_modules" && !name.startsWith("."),
    );
  } catch (error) {
    const missing = folder === base && !exists(folder);
    const file = relativePath(root, folder);
    diagnostics.push({
      code: "C001",
      severity: "error",
      message: missing
        ? `there is no schema folder \`${file}\``
        : `the folder \`${file}\` cannot be read: ${reason(error)}`,
      ...(missing && { hint: "name one with --schema, or make a first schema with `colonnade init`" }),
    });
    return [];
  }
}

function exists(full: string): boolean {
  return statSync(full, { throwIfNoEntry: false }) !== undefined;
}

/** A link to a file of the schema itself adds nothing; one that leads out would read what is no part of it. */
function linkRefusal(base: string, full: string, file: string): Diagnostic | undefined {
  let target: string;
  try {
    target = realpathSync(full);
  } catch {
    target = "";
  }
  const inside = path.relative(realpathSync(base), target);
  if (target !== "" && !inside.startsWith("..") && !path.isAbsolute(inside)) return undefined;
  return {
    code: "C001",
    severity: "error",
    message: `\`${file}\` is a symbolic link that leads out of the schema folder`,
    hint: "put the file itself into the schema folder",
  };
}

/** Node's own words, without the path, which is absolute. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.replace(/^[A-Z]+: /, "").replace(/, \w+( '.*')?$/s, "");
}
