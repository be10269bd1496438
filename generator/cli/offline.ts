/** `--sql`: prints a run as a script instead of running it, for databases that only an administrator changes. */
import { offlineSql } from "../../runtime/migrate/offline.ts";
import { resolveTarget } from "../../runtime/migrate/target.ts";
import type { GlobalOptions } from "./command.ts";
import { chooseDatabase } from "./database.ts";
import type { ExitStatus } from "./failure.ts";
import { loadMigrations } from "./migrations.ts";
import { onlyProject, openWorkspace } from "./project.ts";
import type { Terminal } from "./terminal.ts";

interface Script {
  readonly options: GlobalOptions;
  /** Where the database is: `base`, `head` or a version. */
  readonly from: string;
  readonly target: string;
}

export async function printSql({ options, from, target }: Script, terminal: Terminal): Promise<ExitStatus> {
  const { project, dialect } = chooseDialect(options, terminal);
  const migrations = await loadMigrations(project, dialect);
  const versions = migrations.map(({ version }) => version);
  const start = resolveTarget(from, 0, versions);
  const sql = offlineSql(dialect, migrations, start, target);
  if (terminal.json) terminal.answer({ dialect, from: start, to: resolveTarget(target, start, versions), sql });
  else process.stdout.write(sql);
  return 0;
}

/** One `--dialects` says it without any database; otherwise the database's URL does, to which nothing connects. */
function chooseDialect(options: GlobalOptions, terminal: Terminal) {
  const workspace = openWorkspace(process.cwd(), options);
  const [dialect, ...others] = onlyProject(workspace).dialects;
  if (options.url === undefined && dialect !== undefined && others.length === 0) {
    return { project: onlyProject(workspace), dialect };
  }
  return chooseDatabase(options, terminal);
}
