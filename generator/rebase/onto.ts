/** The ref behind whose migrations ours go. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Commit, Repository } from "./git.ts";

export interface Onto {
  /** As it was given, or as it was found: `origin/main`. */
  readonly ref: string;
  readonly commit: Commit;
}

/** Finds the commit; otherwise what is wrong. */
export function findOnto(repository: Repository, head: Commit, given: string | undefined): Onto | Diagnostic {
  const ref = given ?? defaultRef(repository, head);
  if (ref === undefined) {
    return refusal(
      "there is no branch to put migrations behind: neither origin's default branch, nor main, nor master is here",
      "name it: `colonnade rebase --onto BRANCH`",
    );
  }
  const commit = repository.commit(ref);
  if (commit === undefined) {
    return refusal(`git knows no commit ${ref}`, "`git branch --all` lists the branches; `git fetch` brings new ones");
  }
  return { ref, commit };
}

/** The default branch of `origin`; the local branch of that name where it is further and merged, too. */
function defaultRef(repository: Repository, head: Commit): string | undefined {
  const upstream = repository.upstream() ?? ["origin/main", "origin/master"].find((ref) => repository.commit(ref));
  const local = upstream?.replace(/^[^/]+\//, "");
  if (upstream === undefined || local === undefined) return ["main", "master"].find((ref) => repository.commit(ref));
  const [there, here] = [repository.commit(upstream), repository.commit(local)];
  const isFurther =
    there !== undefined &&
    here !== undefined &&
    here !== there &&
    repository.contains(here, there) &&
    isMerged(repository, head, here);
  return isFurther && repository.branch() !== local ? local : upstream;
}

/** Whether the commit is part of what is checked out, or just being merged into it. */
export function isMerged(repository: Repository, head: Commit, commit: Commit): boolean {
  const { kind, commits } = repository.incoming();
  return [head, ...(kind === "merge" ? commits : [])].some((newer) => repository.contains(newer, commit));
}

/** Its tables are not in the schema yet: behind its migrations, ours would seem to take them away. */
export function notMerged({ ref }: Onto): Diagnostic {
  return refusal(
    `${ref} is not merged into what is checked out: its tables are not in the schema yet`,
    `run \`git merge ${ref}\` or \`git rebase ${ref}\` first; \`colonnade rebase\` comes after it, or where it stops with conflicts`,
  );
}

export function refusal(message: string, hint?: string): Diagnostic {
  return { code: "C055", severity: "error", message, ...(hint === undefined ? {} : { hint }) };
}
