/** Finds out which migrations are ours: those of the commits that are merged or checked out, and not of the ref behind which they go. */
import type { MigrationFiles } from "../migrations/state.ts";
import type { Branch, BranchReading } from "./branch.ts";
import type { Commit, Repository } from "./git.ts";

/** One migration that is put behind those of the ref. */
export interface Own {
  readonly branch: Branch;
  /** Among its branch's migrations. */
  readonly position: number;
  /** As its branch numbers it. */
  readonly version: number;
  readonly name: string;
}

/** What is seen in git. */
export interface Sides {
  /** The ref's own output first. */
  readonly branches: readonly Branch[];
  /** In the order in which they go behind the ref's. */
  readonly owns: readonly Own[];
}

/** How many migrations two branches have in common, from the first on. */
export function sharedCount(a: Branch, b: Branch): number {
  const common = [...a.lanes].flatMap(([dialect, lane]) => {
    const other = b.lanes.get(dialect);
    return other === undefined ? [] : [[lane.migrations, other.migrations] as const];
  });
  if (common.length === 0) return 0;
  for (let count = 0; ; count += 1) {
    const isSame = common.every(([left, right]) => {
      const [one, other] = [left[count], right[count]];
      // A chain hash covers everything before it, too.
      return one !== undefined && one.name === other?.name && one.chain === other.chain;
    });
    if (!isSame) return count;
  }
}

/**
 * Ways to see which migrations are ours, in their order, the usual one first. HEAD comes before what is being merged into it. A
 * commit whose output does not fit together, as a merge leaves it, stands for the commits that it was made of. In `git rebase` and
 * `git cherry-pick` the commit that is being applied brings what it adds to its parent; where HEAD does not hold what came before,
 * all that the commit has; and after a whole `git rebase` ORIG_HEAD is the branch as it was.
 */
export function waysToSee({ repository, head, onto, ref, read }: View): readonly (() => Sides)[] {
  const { kind, commits } = repository.incoming();
  const fitting = (start: Commit): readonly Branch[] => {
    const found: Branch[] = [];
    const pending = [start];
    const seen = new Set(pending);
    for (let commit = pending.shift(); commit !== undefined; commit = pending.shift()) {
      if (repository.contains(onto, commit)) continue;
      const { branch } = read(commit);
      if (branch !== undefined) found.push(branch);
      else {
        const parents = repository.parents(commit).filter((parent) => !seen.has(parent));
        for (const parent of parents) seen.add(parent);
        pending.unshift(...parents);
      }
    }
    return found;
  };
  const whole = (commit: Commit): readonly Seen[] => fitting(commit).map((branch) => ({ branch, parents: [] }));
  const added = (commit: Commit): readonly Seen[] =>
    fitting(commit).map((branch) => ({ branch, parents: repository.parents(commit).flatMap(fitting) }));
  const usual = () => [...whole(head), ...commits.flatMap(whole)];
  if (kind === "pick") {
    return [() => inRow([...whole(head), ...commits.flatMap(added)], ref), () => inRow(usual(), ref)];
  }
  const original = repository.commit("ORIG_HEAD");
  const ways = [() => inRow(usual(), ref)];
  return original === undefined ? ways : [...ways, () => inRow([...usual(), ...whole(original)], ref)];
}

export interface View {
  readonly repository: Repository;
  readonly head: Commit;
  /** The commit behind whose migrations ours go, and its output. */
  readonly onto: Commit;
  readonly ref: Branch;
  readonly read: (commit: Commit) => BranchReading;
}

interface Seen {
  readonly branch: Branch;
  /** Branches whose migrations are not this one's own either. */
  readonly parents: readonly Branch[];
}

function inRow(branches: readonly Seen[], ref: Branch): Sides {
  const known = [ref];
  const owns: Own[] = [];
  for (const { branch, parents } of branches) {
    const shared = Math.max(0, ...[...known, ...parents].map((other) => sharedCount(branch, other)));
    known.push(branch);
    for (const [position, { version, name }] of migrationsOf(branch).entries()) {
      if (position < shared) continue;
      const own = { branch, position, version, name };
      // A commit that changes a migration of its parent's stands for the one that was made of that.
      const isChanged = parents.some((parent) => migrationsOf(parent)[position]?.name === name);
      const place = isChanged ? owns.findIndex((each) => each.name === name) : -1;
      if (place < 0) owns.push(own);
      else owns[place] = own;
    }
  }
  return { branches: known, owns };
}

function migrationsOf({ lanes }: Branch): readonly MigrationFiles[] {
  return [...lanes.values()][0]?.migrations ?? [];
}
