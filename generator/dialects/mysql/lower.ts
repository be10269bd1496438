/** What MySQL's and MariaDB's ALTER TABLE cannot do at once, or will not do beside an index, check or foreign key. */
import type { Catalog, ForeignKey, Table } from "../../catalog/catalog.ts";
import { identity, same } from "../../catalog/identity.ts";
import { apply, openState, type State } from "../../operations/apply.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { mappedConversion, withoutSetsAlone } from "../closed-sets.ts";
import { computedFrom } from "../computed.ts";
import {
  type AlterColumn,
  addFilledColumn,
  aroundDependents,
  convertByCopy,
  dropReferences,
  isKind,
  leadingColumns,
  missingForeignKeys,
} from "../lowering.ts";
import { convert } from "./convert.ts";
import { hinderingChecks } from "./copying-checks.ts";
import { fillTogether } from "./fill.ts";
import { mergeChanges } from "./merge.ts";
import {
  addWithKey,
  createUnnumbered,
  firstOfKey,
  followRenames,
  keyOfNew,
  numberedLast,
  numberedLater,
  startNumbering,
  stopNumbering,
  type Unnumbered,
} from "./numbering.ts";
import { quoteLiteral } from "./quote.ts";
import { aroundRename, reopen } from "./rename-column.ts";
import { mapValues } from "./values.ts";

/** In what the two servers differ. */
export interface Abilities {
  /** Whether a rename of a column reaches the checks, indexes and generated columns that name it. */
  readonly renameReaches: boolean;
  /** Whether a column can begin and end to be numbered while a foreign key refers to it; error 1833 where not. */
  readonly numbersReferenced: boolean;
  /** Whether a foreign key makes do with an index in which a column of its own is descending. */
  readonly descendingServes: boolean;
  /** Whether a check may have its table copied at each change of a column. */
  readonly checksMayCopy: boolean;
}

interface Lowering {
  readonly state: State;
  /** Through which tables may have been read. */
  readonly hasViews: boolean;
  readonly operations: readonly Operation[];
  readonly abilities: Abilities;
  readonly unnumbered: Unnumbered;
  /** Operations that went into another one. */
  readonly done: Set<Operation>;
  readonly emitted: Operation[];
}

export function lowerWith(
  abilities: Abilities,
  operations: readonly Operation[],
  from: Catalog,
  to: Catalog,
): readonly Operation[] {
  const lowering: Lowering = {
    state: openState(from),
    hasViews: from.views.length > 0,
    operations,
    abilities,
    unnumbered: new Map(),
    done: new Set(),
    emitted: [],
  };
  for (const operation of numberedLast(withoutSetsAlone(operations))) step(lowering, operation);
  for (const operation of missingForeignKeys(lowering.state, to)) step(lowering, operation);
  // Triggers of the author's own would take this for changes that somebody made.
  const undisturbed = aroundDependents(lowering.emitted, from, to, (operation) =>
    isKind(operation, "updateRows") ? { table: operation.table, rows: true } : undefined,
  );
  return mergeChanges(fillTogether(undisturbed));
}

/** Steps wait in a list, and not in calls of calls: each is either done as it is, or replaced by others. */
function step(lowering: Lowering, operation: Operation): void {
  if (lowering.done.has(operation)) return;
  const waiting: { readonly operation: Operation; readonly ready: boolean }[] = [{ operation, ready: false }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const settled = settle(lowering.state, next.operation);
    const steps = next.ready ? [settled] : expand(lowering, settled);
    const [only, ...more] = steps;
    if (only === settled && more.length === 0) emit(lowering, settled);
    else waiting.unshift(...steps.map((each) => ({ operation: each, ready: each === settled })));
  }
}

function settle(state: State, operation: Operation): Operation {
  if (operation.kind === "createTable" || !("table" in operation)) return operation;
  return { ...operation, table: state.tables.get(identity(operation.table)) ?? operation.table };
}

function emit({ state, emitted, unnumbered }: Lowering, operation: Operation): void {
  // The index that the server made for a foreign key is in no catalog.
  const ofServer =
    isKind(operation, "dropIndex") && !operation.table.indexes.some(({ name }) => name === operation.index.name);
  emitted.push(ofServer ? operation : apply(state, operation));
  followRenames(unnumbered, operation);
  for (const numbered of startNumbering(unnumbered, state, operation)) emitted.push(apply(state, numbered));
}

/** What stands for the operation; the operation itself where it can be done as it is. */
function expand(lowering: Lowering, operation: Operation): readonly Operation[] {
  const { state, operations } = lowering;
  switch (operation.kind) {
    case "addColumn":
      return expandAdd(lowering, operation);
    case "alterColumn":
      return expandAlter(lowering, operation);
    case "renameColumn":
      return expandRename(lowering, operation);
    case "alterTableOptions":
      return [...dropOfText(operation, state), operation, ...recollate(operation)];
    case "renameConstraint":
      return renameConstraint(operation);
    case "dropForeignKey":
      return [operation, ...dropServersIndex(operation, lowering.abilities)];
    case "dropOther":
      return viewPlainly(operation, state);
    case "createTable":
      return [createUnnumbered(lowering.unnumbered, operation)];
    case "dropIndex":
      return [
        ...stopNumbering(lowering.unnumbered, operations, operation),
        ...aroundForeignKeys(lowering.abilities, operation.index.name, operation),
      ];
    case "dropUnique":
      return [
        ...dropReferences(operation, state),
        ...stopNumbering(lowering.unnumbered, operations, operation),
        ...aroundForeignKeys(lowering.abilities, operation.unique.name, operation),
      ];
    case "dropPrimaryKey":
      return [
        ...dropReferences(operation, state),
        ...stopNumbering(lowering.unnumbered, operations, operation),
        ...aroundForeignKeys(lowering.abilities, operation.primaryKey.name, operation),
      ];
    default:
      return [operation];
  }
}

function expandRename(lowering: Lowering, operation: OperationOf<"renameColumn">): readonly Operation[] {
  const { state, hasViews, abilities } = lowering;
  const { table, from } = operation;
  if (abilities.renameReaches && !hasViews && computedFrom(table, [from.name]).length === 0) return [operation];
  const steps = aroundRename(operation, abilities.checksMayCopy ? hinderingChecks(state, operation) : []);
  return abilities.renameReaches && hasViews && from.type === "json" ? [reopen(table), ...steps] : steps;
}

function expandAdd(lowering: Lowering, operation: OperationOf<"addColumn">): readonly Operation[] {
  const { table, column } = operation;
  if (column.identity === undefined) return addFilledColumn(operation);
  const key = keyOfNew(lowering.operations, operation);
  if (key === undefined) {
    return [numberedLater(lowering.unnumbered, table, column, (bare) => ({ ...operation, column: bare }))];
  }
  lowering.done.add(key);
  return [addWithKey(operation, key)];
}

function expandAlter(lowering: Lowering, operation: AlterColumn): readonly Operation[] {
  const { table, from, to } = operation;
  if (to.identity !== undefined && !firstOfKey(table, to.name)) {
    const bare = numberedLater(lowering.unnumbered, table, to, (column) => ({ ...operation, to: column }));
    return same(bare.from, bare.to) ? [] : [bare];
  }
  const holding = lowering.abilities.numbersReferenced ? [] : dropHolding(lowering.state, operation);
  if (holding.length > 0) return [...holding, operation];
  if (to.generated !== undefined) return [operation];
  if (from.generated?.stored === false) return convertByCopy(operation, [{ column: from.name }]);
  const { convert: written, mapped = [], merged: _, ...plain } = operation;
  const found = written ?? convert(from, to);
  const converted = found === "unknown" ? undefined : found;
  if (converted === undefined && mapped.length === 0) return requireColumn(lowering, operation);
  if (converted === undefined && to.values !== undefined) return mapValues(operation);
  const made = mappedConversion(operation, converted, quoteLiteral);
  // Filling what is null twice does no harm; any other value would be converted twice where a step is repeated.
  const fills = from.type === to.type && from.meaning === to.meaning;
  const set = [{ column: from.name, value: made }];
  return fills ? [{ kind: "updateRows", table, set }, plain] : convertByCopy(operation, made);
}

function requireColumn({ state, abilities }: Lowering, operation: AlterColumn): readonly Operation[] {
  const { table, from, to } = operation;
  const checks = abilities.checksMayCopy && from.nullable && !to.nullable ? hinderingChecks(state, operation) : [];
  return [
    ...checks.map((check): Operation => ({ kind: "dropCheck", table, check })),
    operation,
    ...checks.map((check): Operation => ({ kind: "addCheck", table, check })),
  ];
}

/** Foreign keys to a column that begins or ends to be numbered; they come back when everything else is in its place. */
function dropHolding({ tables }: State, { table, from, to }: AlterColumn): readonly Operation[] {
  if ((from.identity === undefined) === (to.identity === undefined)) return [];
  return [...tables.values()].flatMap((other) =>
    other.foreignKeys
      .filter(({ references }) => identity(references) === identity(table) && references.columns.includes(to.name))
      .map((foreignKey): Operation => ({ kind: "dropForeignKey", table: other, foreignKey })),
  );
}

/** Both ends of a foreign key have one collation (errors 3780 and 1833): it is not there while the table's changes. */
function dropOfText({ from, to }: OperationOf<"alterTableOptions">, { tables }: State): readonly Operation[] {
  if (!isRecoded(from, to)) return [];
  const text = new Set(to.columns.filter(({ type }) => /char|text|^enum|^set/.test(type)).map(({ name }) => name));
  return [...tables.values()].flatMap((table) =>
    table.foreignKeys
      .filter(({ columns, references }) => {
        const own = identity(table) === identity(to) ? columns : [];
        const referred = identity(references) === identity(to) ? references.columns : [];
        return [...own, ...referred].some((column) => text.has(column));
      })
      .map((foreignKey): Operation => ({ kind: "dropForeignKey", table, foreignKey })),
  );
}

function isRecoded(from: Table, to: Table): boolean {
  return from.options.COLLATE !== to.options.COLLATE || from.options.CHARSET !== to.options.CHARSET;
}

/** CONVERT TO takes every column of text along, also those that have a collation of their own. */
function recollate({ from, to }: OperationOf<"alterTableOptions">): readonly Operation[] {
  if (!isRecoded(from, to)) return [];
  return to.columns
    .filter(({ collation }) => collation !== undefined)
    .map((column): Operation => ({ kind: "alterColumn", table: to, from: column, to: column }));
}

/** A view with options that it should not have is made again. */
function viewPlainly(operation: OperationOf<"dropOther">, { views }: State): readonly Operation[] {
  const { kind, name } = operation.other;
  const view = kind === "options of view" ? views.get(name) : undefined;
  return view === undefined
    ? [operation]
    : [
        { kind: "dropView", view },
        { kind: "createView", view },
      ];
}

/** Only indexes can be renamed; every primary key is called PRIMARY. */
function renameConstraint(operation: OperationOf<"renameConstraint">): readonly Operation[] {
  const { table, constraint, from, to } = operation;
  switch (constraint) {
    case "primaryKey":
      return [];
    case "unique":
      return [operation];
    case "check":
      return table.checks
        .filter(({ name }) => name === from)
        .flatMap((check): readonly Operation[] => [
          { kind: "dropCheck", table, check },
          { kind: "addCheck", table, check: { ...check, name: to } },
        ]);
    case "foreignKey":
      return table.foreignKeys
        .filter(({ name }) => name === from)
        .flatMap((foreignKey): readonly Operation[] => [
          { kind: "dropForeignKey", table, foreignKey },
          { kind: "addForeignKey", table, foreignKey: { ...foreignKey, name: to } },
        ]);
  }
}

/** Keys of a table whose first columns are those of the foreign key: one of them the server must have. */
function supports(
  { descendingServes }: Abilities,
  { primaryKey, uniques, indexes }: Table,
  { columns }: ForeignKey,
): readonly string[] {
  const keys = [
    ...(primaryKey === undefined ? [] : [primaryKey]),
    ...uniques,
    ...indexes
      .filter(({ keys }) => descendingServes || !keys.slice(0, columns.length).some(({ descending }) => descending))
      .map((index) => ({ name: index.name, columns: leadingColumns(index) })),
  ];
  return keys.filter((key) => columns.every((column, i) => key.columns[i] === column)).map(({ name }) => name);
}

/**
 * The server makes an index for a foreign key that has none, under its name, and leaves it when the foreign key goes:
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html
 */
function dropServersIndex(
  { table, foreignKey }: OperationOf<"dropForeignKey">,
  abilities: Abilities,
): readonly Operation[] {
  if (supports(abilities, table, foreignKey).length > 0) return [];
  const shared = table.foreignKeys.some(
    (other) => other.name !== foreignKey.name && other.columns.every((column, i) => column === foreignKey.columns[i]),
  );
  if (shared) return [];
  const keys = foreignKey.columns.map((column) => ({ expression: [{ column }], descending: false }));
  return [{ kind: "dropIndex", table, index: { name: foreignKey.name, unique: false, keys, include: [] } }];
}

/** Error 1553: the last index that serves a foreign key cannot go before it. Added again, it gets one from the server. */
function aroundForeignKeys(
  abilities: Abilities,
  index: string,
  operation: OperationOf<"dropIndex" | "dropUnique" | "dropPrimaryKey">,
): readonly Operation[] {
  const { table } = operation;
  const held = table.foreignKeys.filter((foreignKey) => {
    const supporting = supports(abilities, table, foreignKey);
    return supporting.length === 1 && supporting[0] === index;
  });
  return [
    ...held.map((foreignKey): Operation => ({ kind: "dropForeignKey", table, foreignKey })),
    operation,
    ...held.map((foreignKey): Operation => ({ kind: "addForeignKey", table, foreignKey })),
  ];
}
