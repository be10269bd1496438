/** The SQL side of one dialect's output: migrations, history, snapshot and the whole schema. */

import { fileName } from "../../runtime/migration-file.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { emptyCatalog } from "../catalog/identity.ts";
import { writeSnapshot } from "../catalog/snapshot.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { diff } from "../diff/diff.ts";
import { noIntent } from "../operations/operation.ts";
import { composeSchema, composeStatements } from "./compose.ts";
import type { DataLabel } from "./data.ts";
import { writeHistory } from "./history.ts";
import { composeModule } from "./module-file.ts";
import type { DialectState, MigrationFiles } from "./state.ts";
import { type NewMigration, type Step, writeEmpty, writeStep } from "./step.ts";
import { versionText } from "./version.ts";

interface Request {
  readonly state: DialectState;
  readonly step: Step;
  /** The schema's folder. */
  readonly origin: string;
  /** The version that every dialect has after this run, and the name of the migration that leads there. */
  readonly version: number;
  readonly name: string;
  /** The migration is left for a person to write. */
  readonly empty: boolean;
}

export interface DialectFiles {
  /** Path below the dialect's folder → text. */
  readonly files: ReadonlyMap<string, string>;
  /** All migrations, old and new. */
  readonly migrations: readonly MigrationFiles[];
  /** What the new migration's way up does to the rows. */
  readonly label?: DataLabel;
}

/** Everything below the dialect's folder that is no helper. Files of older migrations are wanted as they are. */
export function dialectFiles({ state, step, origin, version, name, empty }: Request): DialectFiles {
  const files = new Map<string, string>();
  const migrations: MigrationFiles[] = [...state.migrations];
  let newest: NewMigration | undefined;
  while (migrations.length < version) {
    const next = migrations.length + 1;
    const parent = migrations.at(-1);
    const made = makeMigration(step, { version: next, name, origin, parent, last: next === version, empty });
    migrations.push(made.files);
    files.set(`history/${versionText(next)}.json`, writeHistory(made.history));
    newest = made;
  }
  for (const migration of migrations) {
    files.set(`migrations/${fileName(migration, "up")}`, migration.up);
    files.set(`migrations/${fileName(migration, "down")}`, migration.down);
  }
  files.set("migrations/index.ts", composeModule(migrations, origin));
  const { dialect, to } = step;
  // A first migration makes the whole schema.
  const first = state.snapshot === undefined && !empty ? newest : undefined;
  const statements = first?.statements ?? wholeSchema(dialect, to);
  files.set("schema.sql", composeSchema(dialect, to, statements, origin));
  files.set("snapshot.json", writeSnapshot(version, to));
  return { files, migrations, ...(newest && { label: newest.data.up }) };
}

function wholeSchema(dialect: Dialect, catalog: Catalog): string {
  const nothing = emptyCatalog(dialect.name);
  return composeStatements(dialect, dialect.lower(diff(nothing, catalog, noIntent), nothing, catalog));
}

function makeMigration(
  step: Step,
  place: {
    version: number;
    name: string;
    origin: string;
    parent: MigrationFiles | undefined;
    last: boolean;
    empty: boolean;
  },
): NewMigration {
  if (place.empty) return writeEmpty(step.dialect, step.to, place);
  if (place.last) return writeStep(step, place);
  // A dialect that joins later: the versions before hold nothing, and the last brings everything at once.
  const { dialect, from } = step;
  return writeStep({ dialect, from, to: from, intent: noIntent, up: [], down: [] }, place);
}
