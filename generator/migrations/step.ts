/** One dialect's next migration: the operations there and back, and its files. */
import type { Catalog } from "../catalog/catalog.ts";
import { emptyCatalog } from "../catalog/identity.ts";
import type { Problem, SchemaPath } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { diff } from "../diff/diff.ts";
import { invert } from "../operations/invert.ts";
import { type Intent, noIntent, type Operation } from "../operations/operation.ts";
import { composeHeader, composeMigration } from "./compose.ts";
import { type DataLabel, dataLabel, labelText, withoutConversion } from "./data.ts";
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
export function planStep(dialect: Dialect, from: Catalog | undefined, to: Catalog, intent: Intent): Step {
  const before = from ?? emptyCatalog(dialect.name);
  const up = diff(before, to, intent);
  const back = invert(intent);
  const down = up.length === 0 ? [] : diff(to, before, withNeutralBackfills(back, diff(to, before, back), before));
  return { dialect, from: before, to, intent, up, down };
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
  readonly data: { readonly up: DataLabel; readonly down: DataLabel };
}

/** Where the migration stands in the chain, and what made it. */
export interface Place {
  readonly version: number;
  readonly name: string;
  readonly origin: string;
  readonly parent: MigrationFiles | undefined;
}

/** Writes the step's two files. A way back that cannot be gone has a header that says so, and no statement. */
export function writeStep(
  { dialect, from, to, intent, up, down }: Step,
  { version, name, origin, parent }: Place,
): NewMigration {
  const data = { up: dataLabel(up, dialect), down: dataLabel(down, dialect) };
  const header = { version, name, dialect, origin, parent: parent?.chain };
  const upText = composeMigration(
    { ...header, direction: "up", data: labelText(data.up) },
    dialect.lower(up, from, to),
  );
  const downText = composeMigration(
    { ...header, direction: "down", data: labelText(data.down) },
    data.down.kind === "irreversible" ? [] : dialect.lower(down, to, from),
  );
  return {
    files: chained({ version, name, up: upText, down: downText }, parent),
    history: historyOf(version, name, from, to, intent),
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
    data: { up: { kind: "lossless" }, down: { kind: "lossless" } },
  };
}
