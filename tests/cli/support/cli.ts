/** Runs the built `colonnade` in folders of a test's own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../../..", import.meta.url));
export const bin = path.join(repository, "dist/bin/colonnade.js");

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Folder {
  readonly path: string;
  /** Writes files, by path. */
  write(files: Readonly<Record<string, string>>): void;
  /** A file's text, by path. */
  read(file: string): string;
  /** Runs `colonnade` there; variables that tests' own environment may hold are not passed on. */
  colonnade(...args: readonly string[]): Finished;
  /** The same with these variables. */
  colonnadeWith(environment: NodeJS.ProcessEnv, ...args: readonly string[]): Finished;
  remove(): void;
}

/** A new folder with these files; it has `node_modules`, as a project has. */
export function folder(files: Readonly<Record<string, string>> = {}): Folder {
  if (!existsSync(bin)) throw new Error("dist/ is not there: run `make build` first");
  const root = mkdtempSync(path.join(tmpdir(), "colonnade-cli-"));
  mkdirSync(path.join(root, "node_modules"));
  const made: Folder = {
    path: root,
    write(texts) {
      for (const [file, text] of Object.entries(texts)) {
        mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
        writeFileSync(path.join(root, file), text);
      }
    },
    read: (file) => readFileSync(path.join(root, file), "utf8"),
    colonnade: (...args) => made.colonnadeWith({}, ...args),
    colonnadeWith: (environment, ...args) => run(process.execPath, [bin, ...args], root, environment),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  made.write(files);
  return made;
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = {},
): Finished {
  const { DATABASE_URL, NO_COLOR, FORCE_COLOR, NODE_OPTIONS, ...inherited } = process.env;
  const env = { ...inherited, ...environment };
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** A project of two tables for SQLite and PostgreSQL, MySQL and MariaDB, or those that are named. */
export function blog(dialects: readonly string[] = ["sqlite", "postgres", "mysql", "mariadb"]): Record<string, string> {
  return {
    "package.json": JSON.stringify({ name: "blog", private: true, type: "module", colonnade: { dialects } }),
    "schema/authors.ts": authors,
    "schema/posts.ts": posts(),
  };
}

const authors = `import { id, Table, text } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  email = text({ max: 320 }).unique();
}
`;

/** The second table, with more members if given. */
export function posts(members = ""): string {
  return `import { boolean, id, index, references, sql, Table, text, timestamp } from "colonnade/schema";
import { Authors } from "./authors.ts";

/** What an author wrote. */
export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  title = text({ max: 200 }).check((title) => sql\`length(\${title}) > 0\`);
  draft = boolean().default(true);
  createdAt = timestamp().defaultNow();
${members}
  author = index(this.authorId, this.createdAt);
}
`;
}
