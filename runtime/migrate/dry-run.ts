/** Runs all steps in one transaction and rolls it back; where DDL cannot be undone, only says what would run. */
import { noAnnotations } from "../annotations.ts";
import { firstLine } from "../split.ts";
import type { MigrationEngine } from "./engine.ts";
import { askGuard } from "./guards.ts";
import type { Session } from "./lock.ts";
import type { Step } from "./plan.ts";
import type { Run, TakenStep } from "./progress.ts";
import { rebuildStatements, switchForeignKeys } from "./rebuild.ts";
import { eventOf, nothingChanged, runStatements, type Work } from "./run-step.ts";
import type { Statements } from "./statements.ts";

export interface DryRunState {
  readonly from: number;
  readonly to: number;
  readonly hasTables: boolean;
  /** The first step stopped in the middle before. */
  readonly isHalfway: boolean;
}

export async function dryRun(
  session: Session,
  steps: readonly Step[],
  { from, to, hasTables, isHalfway }: DryRunState,
): Promise<Run> {
  const { engine, statements } = session;
  const notices: string[] = [];
  if (isHalfway) {
    const notice = `nothing was tried: ${steps[0]?.file} stopped in the middle before, and would be gone on with`;
    return { from, to, steps: steps.map((step) => planned(step, 0)), dryRun: true, notices: [notice] };
  }
  const tried = engine.undoesDdl
    ? await tryAll(session, steps, hasTables, notices)
    : steps.map((step) => planned(step, 0));
  if (!engine.undoesDdl && steps.length > 0) {
    await askFirst(statements, steps[0]);
    notices.push("nothing was tried: this server cannot roll back DDL; this is only what would run");
  }
  return { from, to, steps: tried, dryRun: true, notices };
}

/** The guards of the first step only ask; those of the others would ask of a database that is not there yet. */
async function askFirst(statements: Statements, step: Step | undefined): Promise<void> {
  if (step === undefined) return;
  for (const [index] of step.statements.entries()) {
    const finding = step.annotations[index]?.guard;
    if (finding === undefined) return;
    await askGuard(step, index, finding, statements, nothingChanged(step));
  }
}

const planned = (step: Step, durationMs: number): TakenStep => ({ ...eventOf(step), file: step.file, durationMs });

async function tryAll(
  session: Session,
  steps: readonly Step[],
  hasTables: boolean,
  notices: string[],
): Promise<readonly TakenStep[]> {
  const { connection, engine } = session;
  const rebuilds = steps.some(({ header }) => header.mode === "rebuild");
  // The switch does nothing inside a transaction, so it stands around all steps.
  if (rebuilds) await switchForeignKeys(connection, "OFF");
  await session.statements.begin();
  try {
    if (!hasTables && steps.length > 0) for (const sql of engine.createTables) await connection.execute(sql);
    const tried: TakenStep[] = [];
    for (const step of steps) {
      const start = performance.now();
      const possible = withoutLoners(step, engine, notices);
      const work: Work = {
        ...session,
        options: {},
        hasJournal: false,
        ensureTables: async () => {},
        hasTables: () => true,
        isTaken: async () => false,
        beforeChange: async () => {},
        notice: () => {},
      };
      const record = await (step.header.mode === "rebuild" ? rebuildStatements : runStatements)(possible, work);
      for (const sql of record) await connection.execute(sql);
      tried.push(planned(step, performance.now() - start));
    }
    return tried;
  } finally {
    await connection.rollback();
    if (rebuilds) await switchForeignKeys(connection, "ON");
  }
}

/** The step without the statements that no transaction can hold. */
function withoutLoners(step: Step, engine: MigrationEngine, notices: string[]): Step {
  const kept = step.statements.flatMap((sql, index) => {
    if (engine.joinsTransaction(sql)) return [index];
    notices.push(`not tried, since no transaction can hold it: ${firstLine(sql)}`);
    return [];
  });
  return {
    ...step,
    statements: kept.map((index) => step.statements[index] ?? ""),
    annotations: kept.map((index) => step.annotations[index] ?? noAnnotations),
  };
}
