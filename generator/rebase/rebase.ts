/** `colonnade rebase`: puts the migrations of one branch behind those of another, each made again on what stands before it then. */
import { join } from "node:path";
import { type Checked, check, type Project } from "../compile.ts";
import { composeOutput } from "../compose-output.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/locate.ts";
import { filesOnDisk } from "../migrations/state.ts";
import { listing } from "../operations/english.ts";
import { type FileChange, planOutput } from "../output/plan.ts";
import { writeOutput } from "../output/write.ts";
import { stageEnded } from "../timings.ts";
import { conflictDiagnostics } from "./conflicts.ts";
import { GitError } from "./git.ts";
import { look } from "./look.ts";
import { type Onto, refusal } from "./onto.ts";
import { foldedAmong, placeLanes, planLanes } from "./place.ts";
import { lostFiles } from "./worktree.ts";

export interface RebaseOptions {
  /** A branch, tag or commit; otherwise the default branch of the first remote, or main, or master. */
  readonly onto?: string;
  /** Write nothing. */
  readonly dryRun?: boolean;
}

export interface RebaseOutcome {
  /** refused: the diagnostics hold errors, and nothing was written. */
  readonly status: "unchanged" | "written" | "planned" | "refused";
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly onto?: Onto;
  readonly moved: readonly MovedMigration[];
  /** What the merged schema says besides, one English line each; the next `generate` makes a migration of it. */
  readonly remaining: readonly string[];
  readonly files: readonly Pick<FileChange, "path" | "change">[];
}

export interface MovedMigration {
  readonly name: string;
  readonly from: number;
  /** Absent where nothing is left for it to do, since the other branch has done it. */
  readonly to?: number;
  readonly isByHand: boolean;
}

/** Plans the move and, unless it is only to be shown, writes it. */
export async function rebase(project: Project, options: RebaseOptions = {}): Promise<RebaseOutcome> {
  const checked = await check(project);
  const refused = (diagnostics: readonly Diagnostic[], onto?: Onto): RebaseOutcome => ({
    status: "refused",
    diagnostics: [...checked.diagnostics, ...diagnostics],
    sources: checked.sources,
    ...(onto && { onto }),
    moved: [],
    remaining: [],
    files: [],
  });
  if (hasErrors(checked.diagnostics)) return refused([]);
  try {
    return await move(project, options, checked, refused);
  } catch (error) {
    if (error instanceof GitError) return refused([refusal(error.message)]);
    throw error;
  }
}

/** Plans the whole of it; nothing is written before everything is known to fit. */
async function move(
  project: Project,
  { onto: given, dryRun = false }: RebaseOptions,
  checked: Checked,
  refused: (diagnostics: readonly Diagnostic[], onto?: Onto) => RebaseOutcome,
): Promise<RebaseOutcome> {
  const out = join(project.root, project.outDir);
  const disk = filesOnDisk(out);
  const seen = look(project, given, disk);
  if (seen.diagnostics !== undefined) return refused(seen.diagnostics);
  const { onto, ref, sides } = seen;
  stageEnded("read branches");

  const folded = foldedAmong(sides.owns);
  if (folded.length > 0) return refused(folded, onto);
  const lanes = planLanes(checked.projections, ref, sides.owns);
  const conflicts = lanes.flatMap(({ planned }) => planned?.conflicts ?? []);
  if (conflicts.length > 0) return refused(conflictDiagnostics(conflicts, onto.ref, project.outDir), onto);
  const placed = placeLanes(lanes, { ref, sides, disk, origin: project.schemaDir });
  if (hasErrors(placed.diagnostics)) return refused(placed.diagnostics, onto);
  stageEnded("derive migrations");

  const next = { version: placed.head, name: "", written: true, empty: false };
  const { wanted } = await composeOutput(project, checked, placed.planned, next);
  for (const [path, text] of placed.histories) wanted.set(path, text);
  const lost = lostFiles(disk, project.dialects, wanted, sides.branches);
  if (lost.length > 0) return refused(lost.map(handWrittenLost), onto);
  const plan = planOutput(out, wanted, (path) => isMigration(path, project.dialects));
  const diagnostics = [...checked.diagnostics, ...placed.diagnostics, ...plan.diagnostics];
  if (hasErrors(plan.diagnostics)) return refused([...placed.diagnostics, ...plan.diagnostics], onto);
  const moved = sides.owns.map(({ version, name }, i): MovedMigration => {
    const place = placed.places[i];
    return { name, from: version, isByHand: place?.isByHand ?? false, ...(place?.version && { to: place.version }) };
  });
  const outcome = {
    diagnostics,
    sources: checked.sources,
    onto,
    moved,
    remaining: listing(placed.remaining),
    files: plan.changes.map(({ path, change }) => ({ path, change })),
  };
  if (plan.changes.length === 0) return { status: "unchanged", ...outcome };
  if (dryRun) return { status: "planned", ...outcome };
  writeOutput(out, plan.changes);
  stageEnded("write");
  return { status: "written", ...outcome };
}

/** What a dialect's folder holds of migrations and histories is all ours: what is not wanted any more goes. */
function isMigration(path: string, dialects: readonly string[]): boolean {
  const [, dialect = ""] =
    /^(\w+)\/(?:migrations\/\d{4,}_[^/]+\.(?:up|down)\.sql|history\/\d+\.json)$/.exec(path) ?? [];
  return dialects.includes(dialect);
}

function handWrittenLost(path: string): Diagnostic {
  return refusal(
    `the hand-written ${path} would be lost: no branch that is put in a row has it as it is there`,
    "move it out of the folder, or put it back as either branch has it; then rebase, and edit the new file",
  );
}
