/** Writes a run as a script for the database's own command line, bookkeeping and all. */
import type { DialectName } from "../driver.ts";
import { UsageError } from "../errors.ts";
import type { Migration, Mode } from "../migration.ts";
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
  const statements = step.statements.flatMap((sql, index) => statementLines(step, sql, index, offline));
  const record = `${recordStep(step, undefined)};`;
  return [`-- ${step.file}`, ...framed(step.header.mode, offline, statements, [record])];
}

/** `last` comes in the same transaction, when everything else was done. */
function framed(
  mode: Mode,
  { begin }: OfflineDialect,
  statements: readonly string[],
  last: readonly string[],
): readonly string[] {
  switch (mode) {
    case "transaction":
      return [`${begin};`, ...statements, ...last, "COMMIT;"];
    case "rebuild":
      // The pragma does nothing inside the transaction; a row of foreign_key_check is a violation.
      return [
        "PRAGMA foreign_keys = OFF;",
        `${begin};`,
        ...statements,
        "PRAGMA foreign_key_check;",
        ...last,
        "COMMIT;",
        "PRAGMA foreign_keys = ON;",
      ];
    case "steps":
      return [...statements, ...last];
  }
}

/** Statements under the lines that say what they do. */
export interface ScriptBlock {
  readonly lines: readonly string[];
  readonly statements: readonly string[];
}

/** Statements as a script for the database's own command line, without any bookkeeping; `title` are lines of its head. */
export function offlineScript(
  dialect: DialectName,
  mode: Mode,
  title: readonly string[],
  blocks: readonly ScriptBlock[],
): string {
  const { offline } = migrationEngine(dialect);
  const comment = (line: string) => `-- ${line}`;
  const written = blocks.map(({ lines, statements }, i) => [
    ...(i === 0 ? [] : [""]),
    ...lines.map(comment),
    ...statements.flatMap((sql) => delimited(sql, offline.usesDelimiter)),
  ]);
  return [
    ...[...title, `Run it so that it stops at the first error: ${offline.usage}`].map(comment),
    ...offline.settings.map((sql) => `${sql};`),
    "",
    ...framed(mode, offline, written.flat(), []),
    "",
  ].join("\n");
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
