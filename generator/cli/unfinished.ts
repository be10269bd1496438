/** A migration that stopped in the middle, as `status` tells it: how far it came, where it stands, what to do. */
import type { DialectName } from "../../runtime/driver.ts";
import type { Unfinished } from "../../runtime/migrate/read.ts";
import { type Migration, titleOf } from "../../runtime/migration.ts";
import { readScript } from "../../runtime/migration-file.ts";
import { firstLine } from "../../runtime/split.ts";

export interface Standing {
  /** What is done, and what was going on. */
  readonly message: string;
  /** The first line of the statement that it stands at; undefined where only the record is missing. */
  readonly sql: string | undefined;
  readonly hint: string;
}

/** `migrations` are all that there are; the runner has found the unfinished one among them. */
export function standingOf(
  unfinished: Unfinished,
  migrations: readonly Migration[],
  dialect: DialectName,
): Standing | undefined {
  const { version, direction, statement, state } = unfinished;
  const at = migrations.findIndex((migration) => migration.version === version);
  const migration = migrations[at];
  if (migration === undefined) return undefined;
  const { statements, file } = readScript(migration, direction, dialect);
  const next = state === "done" ? statement + 1 : statement;
  const sql = statements[next - 1];
  const command =
    direction === "up"
      ? `colonnade upgrade ${version}`
      : `colonnade downgrade ${migrations[at - 1]?.version ?? "base"}`;
  const doing = direction === "up" ? "applying" : "undoing";
  const done =
    next === 1 ? "nothing of it is done" : `${next === 2 ? "statement 1 is" : `statements 1 to ${next - 1} are`} done`;
  return {
    message: `${doing} ${titleOf(migration)} stopped in the middle: ${done}${place(unfinished, next, statements.length, file)}`,
    sql: sql === undefined ? undefined : firstLine(sql),
    hint: advice(state, command, next, statements.length),
  };
}

function place({ state, rows }: Unfinished, next: number, statements: number, file: string): string {
  if (next > statements) return `, and only its row in schema_version is missing`;
  const where = `statement ${next} of ${statements} in ${file}`;
  if (state === "started" && rows !== undefined)
    return `, and ${where} has gone over ${rows.toLocaleString("en")} rows`;
  switch (state) {
    case "done":
      return `, and ${where} comes next`;
    case "started":
      return `, and ${where} was under way; it may have been done or not`;
    case "failed":
      return `, and ${where} failed`;
  }
}

function advice(state: Unfinished["state"], command: string, next: number, statements: number): string {
  if (next > statements) return `\`${command}\` records it`;
  switch (state) {
    case "done":
      return `\`${command}\` goes on with it`;
    case "started":
      return `see that no run is still at it, then \`${command}\` finds out and goes on`;
    case "failed":
      return `mend what it failed at, which that run's error named, then \`${command}\` goes on with it`;
  }
}
