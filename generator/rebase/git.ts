/** What `colonnade rebase` asks of git: commits and the files in them. Nothing in the repository is changed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";

/** A commit's object name, in hexadecimal; never what a user typed. */
export type Commit = string;

export interface Repository {
  /** The commit that a name, a branch or an object stands for; undefined where there is none. */
  commit(ref: string): Commit | undefined;
  /** As people write it: `1a2b3c4`. */
  short(commit: Commit): string;
  parents(commit: Commit): readonly Commit[];
  /** Whether everything in `older` is part of `newer`'s past; a commit is part of its own. */
  contains(newer: Commit, older: Commit): boolean;
  /** Texts of the wanted files in a folder below the project's root, by path below that folder. */
  files(commit: Commit, folder: string, wanted: (path: string) => boolean): ReadonlyMap<string, string>;
  /** The branch that is checked out, unless it is none. */
  branch(): string | undefined;
  /** The branch that the first remote takes for its own: `origin/main`. */
  upstream(): string | undefined;
  /** The commits that are being brought in just now. */
  incoming(): Incoming;
}

export interface Incoming {
  /** `merge` brings whole branches; `pick` brings what one commit changed, as `git rebase` and `git cherry-pick` do. */
  readonly kind: "nothing" | "merge" | "pick";
  readonly commits: readonly Commit[];
}

/** Git is not there, or it has refused. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/** The repository around a folder; throws a GitError where there is none. */
export function openRepository(root: string): Repository {
  const prefix = git(root, ["rev-parse", "--show-prefix"]).trimEnd();
  const line = (args: readonly string[]): string | undefined => tryGit(root, args)?.trimEnd() || undefined;
  const commit = (ref: string) =>
    // Nothing that a user types may be taken for an option.
    ref.startsWith("-") ? undefined : line(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const gitPath = (name: string) => resolve(root, git(root, ["rev-parse", "--git-path", name]).trimEnd());
  return {
    commit,
    short: (name) => git(root, ["rev-parse", "--short", name]).trimEnd(),
    parents: (name) =>
      git(root, ["rev-parse", `${name}^@`])
        .split("\n")
        .filter(Boolean),
    contains: (newer, older) => run(root, ["merge-base", "--is-ancestor", older, newer]).status === 0,
    files: (name, folder, wanted) => filesOf(root, `${name}:${posix.join(prefix, folder)}`, wanted),
    branch: () => line(["symbolic-ref", "--quiet", "--short", "HEAD"]),
    upstream: () => line(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]),
    incoming: () => {
      const merged = gitPath("MERGE_HEAD");
      if (existsSync(merged)) {
        return { kind: "merge", commits: readFileSync(merged, "utf8").split("\n").filter(Boolean) };
      }
      const rebases = ["rebase-merge", "rebase-apply/rebasing"].some((name) => existsSync(gitPath(name)));
      const picked = (rebases ? commit("REBASE_HEAD") : undefined) ?? commit("CHERRY_PICK_HEAD");
      return picked === undefined ? { kind: "nothing", commits: [] } : { kind: "pick", commits: [picked] };
    },
  };
}

/** `tree` is `commit:folder`, the repository's root being an empty folder. */
function filesOf(root: string, tree: string, wanted: (path: string) => boolean): ReadonlyMap<string, string> {
  const place = tree.replace(/:\.?\/?$/, ":").replace(/(?<!:)\/$/, "");
  if (run(root, ["rev-parse", "--verify", "--quiet", place]).status !== 0) return new Map();
  // Without --full-tree the paths of even a named tree are looked up below the folder that git runs in.
  const listed = git(root, ["ls-tree", "-r", "-z", "--full-tree", place]).split("\0").filter(Boolean);
  const entries = listed.flatMap((entry) => {
    const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    return blob !== undefined && path !== undefined && wanted(path) ? [{ blob, path }] : [];
  });
  const texts = blobs(
    root,
    entries.map(({ blob }) => blob),
  );
  return new Map(entries.map(({ path }, i) => [path, texts[i] ?? ""]));
}

/** Reads objects in one process: https://git-scm.com/docs/git-cat-file#_batch_output */
function blobs(root: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const { stdout } = checked(run(root, ["cat-file", "--batch"], `${names.join("\n")}\n`));
  let at = 0;
  return names.map((name) => {
    const end = stdout.indexOf("\n", at);
    const [found, type, size] = stdout.toString("latin1", at, end).split(" ");
    if (found !== name || type !== "blob") throw new GitError(`git cat-file does not answer for ${name}`);
    const from = end + 1;
    const to = from + Number(size);
    at = to + 1;
    return stdout.toString("utf8", from, to);
  });
}

function git(root: string, args: readonly string[]): string {
  return checked(run(root, args)).stdout.toString("utf8");
}

/** The answer, or undefined where git says no. */
function tryGit(root: string, args: readonly string[]): string | undefined {
  const { status, stdout } = run(root, args);
  return status === 0 ? stdout.toString("utf8") : undefined;
}

function checked<T extends { readonly status: number | null; readonly stderr: Buffer }>(finished: T): T {
  if (finished.status !== 0) throw new GitError(`git: ${finished.stderr.toString("utf8").trim()}`);
  return finished;
}

/** The most that git may answer; a history of thousands of migrations stays far below. */
const maxBuffer = 2 ** 30;

function run(root: string, args: readonly string[], input = "") {
  // Reading must not write: a refreshed index would lock out another git.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  const { error, status, stdout, stderr } = spawnSync("git", args, { cwd: root, env, input, maxBuffer });
  if (error !== undefined) {
    const missing = "code" in error && error.code === "ENOENT";
    throw new GitError(missing ? "git is not installed, or not in the PATH" : `git: ${error.message}`);
  }
  return { status, stdout, stderr };
}
