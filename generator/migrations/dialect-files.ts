/** The SQL side of one dialect's output: migrations, history, snapshot and the whole schema. */

import type { Migration } from "../../runtime/migration.ts";
import { fileName, parseHeader } from "../../runtime/migration-file.ts";
import { snapshotParts } from "../catalog/snapshot.ts";
import { noIntent } from "../operations/operation.ts";
import { fingerprint, type Piece } from "../output/known.ts";
import { composeSchema } from "./compose.ts";
import type { DataLabel } from "./data.ts";
import { writeHistory } from "./history.ts";
import { composeModule } from "./module-file.ts";
import type { DialectState, MigrationFiles } from "./state.ts";
import { type NewMigration, type Place, type Step, writeEmpty, writeStep } from "./step.ts";
import { historyFile } from "./version.ts";
import { wholeSchema } from "./whole.ts";

interface Request {
  readonly state: DialectState;
  readonly step: Step;
  /** The schema's folder. */
  readonly origin: string;
  /** The version that every dialect has after this run, and the name of the migration that leads there. */
  readonly version: number;
  readonly name: string;
  /** The versions that other dialects have already, the first one first. */
  readonly others: readonly Migration[];
  /** The migration is left for a person to write. */
  readonly empty: boolean;
  /** Puts a file of the dialect's folder together from its parts. */
  readonly join: (path: string, parts: readonly (string | Piece)[]) => string;
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
export function dialectFiles({ state, step, origin, version, name, others, empty, join }: Request): DialectFiles {
  const files = new Map<string, string>();
  const migrations: MigrationFiles[] = [...state.migrations];
  let newest: NewMigration | undefined;
  for (const next of versionsDue(state.migrations, others, { version, name })) {
    const parent = migrations.at(-1);
    const made = makeMigration(step, { ...next, origin, parent, last: next.version === version, empty });
    migrations.push(made.files);
    files.set(historyFile(next.version), writeHistory(made.history));
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
  files.set("snapshot.json", join("snapshot.json", snapshotParts(version, to, fingerprint)));
  return { files, migrations, ...(newest && { label: newest.data.up }) };
}

type Slot = Pick<Place, "version" | "name" | "squashed">;

/** What this dialect lacks: versions of others, and the new one; a version that folds others elsewhere stands for these here, too. */
function versionsDue(own: readonly Migration[], others: readonly Migration[], newest: Slot): readonly Slot[] {
  const head = own.at(-1)?.version ?? 0;
  const known = others.map(({ version, name, up }): Slot => {
    const { folds } = parseHeader(up, name);
    return { version, name, ...(folds && { squashed: { folds, was: [] } }) };
  });
  const all = known.some(({ version }) => version === newest.version) ? known : [...known, newest];
  return all.filter(({ version }) => version > head && version <= newest.version);
}

function makeMigration(step: Step, place: Place & { readonly last: boolean; readonly empty: boolean }): NewMigration {
  if (place.empty) return writeEmpty(step.dialect, step.to, place);
  if (place.last) return writeStep(step, place);
  // A dialect that joins later: the versions before hold nothing, and the last brings everything at once.
  const { dialect, from } = step;
  return writeStep({ dialect, from, to: from, intent: noIntent, up: [], down: [] }, place);
}
