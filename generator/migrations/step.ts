/** One dialect's next migration: the operations there and back, and its files. */
import type { Catalog } from "../catalog/catalog.ts";
import { emptyCatalog, identity, same } from "../catalog/identity.ts";
import { withSortedMembers } from "../catalog/order.ts";
import type { Problem, SchemaPath } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { diff } from "../diff/diff.ts";
import { invert } from "../operations/invert.ts";
import { withLiveRenames } from "../operations/live-renames.ts";
import { type Intent, noIntent, type Operation } from "../operations/operation.ts";
import { composeHeader, composeMigration, composeStatements, type Squashed } from "./compose.ts";
import { type DataLabel, dataLabel, labelText, withoutConversion } from "./data.ts";
import { type Guard, guardsOf } from "./guards.ts";
import { type History, historyOf } from "./history.ts";
import { withNeutralBackfills } from "./neutral.ts";
import { chained, type MigrationFiles } from "./state.ts";

/** The way from one catalog to the next and back, before lowering. */
export interface Step {
  readonly dialect: Dialect;
  readonly from: Catalog;
  readonly to: Catalog;
  readonly intent: Intent;
  readonly up: readonly Operation[];
  readonly down: readonly Operation[];
}

/** Plans the step; `from` is absent for a dialect that was not generated before. */
export function planStep(dialect: Dialect, from: Catalog | undefined, to: Catalog, stated: Intent): Step {
  const before = from === undefined ? emptyCatalog(dialect.name) : sharing(from, to);
  // A rename that stays in the source was made in an earlier step, and the way back of this one leaves it alone.
  const intent = withLiveRenames(before, to, stated);
  const up = diff(before, to, intent);
  return {
    dialect,
    from: before,
    to,
    intent,
    up,
    down: up.length === 0 ? [] : wayBack(dialect, before, to, invert(intent)),
  };
}

/**
 * `from` with the very tables of `to` where they differ in the order of their members at most: these have not changed, and are
 * equal at a glance from here on.
 */
function sharing(from: Catalog, to: Catalog): Catalog {
  const wanted = new Map(to.tables.map((table) => [identity(table), table]));
  const tables = from.tables.map((table) => {
    const other = wanted.get(identity(table));
    if (other === undefined || other === table) return table;
    return same(withSortedMembers(table), withSortedMembers(other)) ? other : table;
  });
  return { ...from, tables };
}

function wayBack(dialect: Dialect, before: Catalog, to: Catalog, intent: Intent): readonly Operation[] {
  const down = diff(to, before, intent);
  const filled = withNeutralBackfills(dialect, intent, down, before);
  return filled === intent ? down : diff(to, before, filled);
}

/** What the author must still say before this step can be taken with rows in the tables. */
export function missingIntent(
  { up, dialect }: Step,
  pathOf: (table: string, column: string) => SchemaPath,
): readonly Problem[] {
  return up.flatMap((operation): Problem[] => {
    const [unknown] = withoutConversion(operation, dialect);
    if (operation.kind === "alterColumn" && unknown !== undefined) {
      return [
        {
          code: "C060",
          at: pathOf(operation.table.name, operation.to.name),
          message: `nothing says how existing values of \`${operation.to.name}\` become ${operation.to.type}`,
          label: `was ${operation.from.type}${operation.from.meaning === undefined ? "" : ` (${operation.from.meaning})`}`,
          hint: `say what the old values mean with .convertedFrom("…"), or give an expression over the old column: .convertedFrom(sql\`…\`, { down: sql\`…\` })`,
        },
      ];
    }
    return needsBackfill(operation)
      ? [
          {
            code: "C061",
            at: pathOf(operation.table.name, operation.column.name),
            message: `the new column \`${operation.column.name}\` is required, and existing rows have no value for it`,
            hint: "give it a .default(…), a .backfill(sql`…`) for the rows that are there, or make it .nullable()",
          },
        ]
      : [];
  });
}

function needsBackfill(operation: Operation): operation is Extract<Operation, { kind: "addColumn" }> {
  if (operation.kind !== "addColumn" || operation.backfill !== undefined) return false;
  const { nullable, default: given, generated, identity } = operation.column;
  return !nullable && given === undefined && generated === undefined && identity === undefined;
}

export interface NewMigration {
  readonly files: MigrationFiles;
  readonly history: History;
  /** What the way up runs, without the file's header and what is for the runner alone. */
  readonly statements: string;
  readonly data: { readonly up: DataLabel; readonly down: DataLabel };
}

/** Where the migration stands in the chain, and what made it. */
export interface Place {
  readonly version: number;
  readonly name: string;
  readonly origin: string;
  readonly parent: MigrationFiles | undefined;
  readonly squashed?: Squashed | undefined;
}

/** Writes the step's two files. A way back that cannot be gone has a header that says so, and no statement. */
export function writeStep(
  { dialect, from, to, intent, up, down }: Step,
  { version, name, origin, parent, squashed }: Place,
): NewMigration {
  const data = { up: dataLabel(up, dialect, "up"), down: dataLabel(down, dialect, "down") };
  const header = { version, name, dialect, origin, parent: parent?.chain, squashed };
  const compose = (direction: "up" | "down", lowered: readonly Operation[], guards: readonly Guard[]) => {
    const mode = dialect.mode(lowered);
    const statements = composeStatements(dialect, [...guards, ...lowered]);
    const text = composeMigration(
      { ...header, direction, mode, data: labelText(data[direction]) },
      statements.forRunner,
    );
    return { text, plain: statements.plain };
  };
  const wayUp = compose("up", dialect.lower(up, from, to), guardsOf(dialect, from, to, up));
  const wayDown =
    data.down.kind === "irreversible"
      ? compose("down", [], [])
      : compose("down", dialect.lower(down, to, from), guardsOf(dialect, to, from, down));
  return {
    files: chained({ version, name, up: wayUp.text, down: wayDown.text }, parent),
    history: historyOf(version, name, from, to, intent),
    statements: wayUp.plain,
    data,
  };
}

/** A migration that a person writes: headers, and a line that says where the statements go. */
export function writeEmpty(
  dialect: Dialect,
  catalog: Catalog,
  { version, name, parent }: Omit<Place, "origin">,
): NewMigration {
  const header = { version, name, dialect, origin: undefined, parent: parent?.chain };
  const text = (direction: "up" | "down") =>
    `${composeHeader({ ...header, direction, mode: dialect.mode([]), data: "lossless" })}
-- Write the statements of the way ${direction} here, each ended by a semicolon.
`;
  return {
    files: chained({ version, name, up: text("up"), down: text("down") }, parent),
    history: historyOf(version, name, catalog, catalog, noIntent),
    statements: "",
    data: { up: { kind: "lossless" }, down: { kind: "lossless" } },
  };
}
