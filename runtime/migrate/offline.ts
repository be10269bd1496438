/** Writes a run as a script for the database's own command line, bookkeeping and all. */
import type { DialectName } from "../driver.ts";
import { UsageError } from "../errors.ts";
import type { Migration } from "../migration.ts";
import { dropTables } from "../schema-version.ts";
import { verifyChain } from "./chain.ts";
import { migrationEngine, type OfflineDialect } from "./engine.ts";
import { planSteps, type Step } from "./plan.ts";
import { recordStep } from "./run-step.ts";
import { takeoverStatements } from "./takeover.ts";
import { resolveTarget, type Target } from "./target.ts";

/**
 * The script from one version to another. It cannot look at the database: it is right for a database at version `from` only,
 * and stops at the row of a version that is there already.
 */
export function offlineSql(
  dialect: DialectName,
  migrations: readonly Migration[],
  from: number,
  target: Target,
): string {
  const engine = migrationEngine(dialect);
  const links = verifyChain(migrations);
  const versions = links.map(({ version }) => version);
  if (from !== 0 && !versions.includes(from)) throw new UsageError(`there is no version ${from}`);
  const to = resolveTarget(target, from, versions);
  const steps = planSteps(links, from, to, dialect);
  const { offline } = engine;
  const lines = [
    `-- Colonnade: from version ${from} to ${to}, ${dialect}. For a database at version ${from}.`,
    `-- Run it so that it stops at the first error: ${offline.usage}`,
    ...offline.settings.map((sql) => `${sql};`),
  ];
  if (from === 0 && steps.length > 0) lines.push("", ...engine.createTables.map((sql) => `${sql};`));
  const takeover = takeoverStatements(links.filter(({ version }) => version <= from));
  if (takeover.length > 0) lines.push("", `${offline.begin};`, ...takeover.map((sql) => `${sql};`), "COMMIT;");
  for (const step of steps) lines.push("", ...stepLines(step, offline));
  if (to === 0 && from > 0) lines.push("", ...dropTables.map((sql) => `${sql};`));
  return `${lines.join("\n")}\n`;
}

function stepLines(step: Step, offline: OfflineDialect): readonly string[] {
  const { begin } = offline;
  const statements = step.statements.flatMap((sql, index) => statementLines(step, sql, index, offline));
  const record = `${recordStep(step, undefined)};`;
  const title = `-- ${step.file}`;
  switch (step.header.mode) {
    case "transaction":
      return [title, `${begin};`, ...statements, record, "COMMIT;"];
    case "rebuild":
      // The pragma does nothing inside the transaction; a row of foreign_key_check is a violation.
      return [
        title,
        "PRAGMA foreign_keys = OFF;",
        `${begin};`,
        ...statements,
        "PRAGMA foreign_key_check;",
        record,
        "COMMIT;",
        "PRAGMA foreign_keys = ON;",
      ];
    case "steps":
      return [title, ...statements, record];
  }
}

/** A guard is written so that it stops the client. */
function statementLines(step: Step, sql: string, index: number, offline: OfflineDialect): readonly string[] {
  const finding = step.annotations[index]?.guard;
  if (finding === undefined) return delimited(sql, offline.usesDelimiter);
  return [`-- guard: ${finding}`, ...offline.guard(finding, sql).map((statement) => `${statement};`)];
}

/** The mysql client splits at every `;` outside quotes, also inside a trigger's body. */
function delimited(sql: string, usesDelimiter: boolean): readonly string[] {
  if (!usesDelimiter || !sql.includes(";")) return [`${sql};`];
  let delimiter = "//";
  while (sql.includes(delimiter)) delimiter += "/";
  return [`DELIMITER ${delimiter}`, `${sql}${delimiter}`, "DELIMITER ;"];
}
