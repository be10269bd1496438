/** What MySQL's and MariaDB's ALTER TABLE cannot do at once, or will not do beside an index, check or foreign key. */
import type { Catalog, Column, Expression, ForeignKey, Table } from "../../catalog/catalog.ts";
import { columnsOf, identity } from "../../catalog/identity.ts";
import { apply, openState, type State } from "../../operations/apply.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { plainColumn, substitute } from "../expression.ts";
import {
  type AlterColumn,
  addFilledColumn,
  convertByCopy,
  dropReferences,
  isKind,
  leadingColumns,
  missingForeignKeys,
  replaceColumn,
} from "../lowering.ts";
import { convert } from "./convert.ts";

/** In what the two servers differ. */
export interface Abilities {
  /** Whether a rename of a column reaches the checks, indexes and generated columns that name it. */
  readonly renameReaches: boolean;
}

interface Lowering {
  readonly state: State;
  readonly operations: readonly Operation[];
  readonly abilities: Abilities;
  /** Numbered columns that wait for the key that they must be in. */
  readonly unnumbered: Map<string, { readonly table: Table; readonly column: Column }>;
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
    operations,
    abilities,
    unnumbered: new Map(),
    done: new Set(),
    emitted: [],
  };
  for (const operation of operations) step(lowering, operation);
  for (const operation of missingForeignKeys(lowering.state, to)) step(lowering, operation);
  return lowering.emitted;
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
  if (isKind(operation, "addColumn") && operation.together?.primaryKey !== undefined) {
    apply(state, { kind: "addPrimaryKey", table: operation.table, primaryKey: operation.together.primaryKey });
  }
  const addsKey =
    isKind(operation, "addPrimaryKey") || isKind(operation, "addUnique") || isKind(operation, "createIndex");
  for (const [key, { table, column }] of addsKey ? unnumbered : []) {
    const current = state.tables.get(identity(table));
    const bare = current?.columns.find(({ name }) => name === column.name);
    if (current === undefined || bare === undefined || !firstOfKey(current, column.name)) continue;
    unnumbered.delete(key);
    emitted.push(apply(state, { kind: "alterColumn", table: current, from: bare, to: column }));
  }
}

/** What stands for the operation; the operation itself where it can be done as it is. */
function expand(lowering: Lowering, operation: Operation): readonly Operation[] {
  const { state } = lowering;
  switch (operation.kind) {
    case "addColumn":
      return expandAdd(lowering, operation);
    case "alterColumn":
      return expandAlter(lowering, operation);
    case "renameColumn":
      return lowering.abilities.renameReaches ? [operation] : aroundRename(operation);
    case "alterTableOptions":
      return [operation, ...recollate(operation)];
    case "renameConstraint":
      return renameConstraint(operation);
    case "dropForeignKey":
      return [operation, ...dropServersIndex(operation)];
    case "dropIndex":
      return aroundForeignKeys(operation.table, operation.index.name, operation);
    case "dropUnique":
      return [
        ...dropReferences(operation, state),
        ...aroundForeignKeys(operation.table, operation.unique.name, operation),
      ];
    case "dropPrimaryKey":
      return [
        ...dropReferences(operation, state),
        ...stopNumbering(lowering, operation.table),
        ...aroundForeignKeys(operation.table, operation.primaryKey.name, operation),
      ];
    default:
      return [operation];
  }
}

/** Numbered by the server, a new column must be a key at once, and the rows that are there get their numbers. */
function expandAdd(lowering: Lowering, operation: OperationOf<"addColumn">): readonly Operation[] {
  const { table, column, together } = operation;
  if (column.identity === undefined || together !== undefined) return addFilledColumn(operation);
  const key = lowering.operations.find(
    (other): other is OperationOf<"addPrimaryKey"> =>
      isKind(other, "addPrimaryKey") &&
      identity(other.table) === identity(table) &&
      other.primaryKey.columns[0] === column.name,
  );
  const [only, ...more] = key?.primaryKey.columns ?? [];
  if (key === undefined || only === undefined || more.length > 0) return withoutNumbering(lowering, operation);
  lowering.done.add(key);
  return [{ ...operation, together: { primaryKey: key.primaryKey } }];
}

function withoutNumbering(lowering: Lowering, operation: OperationOf<"addColumn">): readonly Operation[] {
  const { identity: _, ...bare } = operation.column;
  lowering.unnumbered.set(`${identity(operation.table)}\0${bare.name}`, operation);
  return [{ ...operation, column: bare }];
}

function expandAlter(lowering: Lowering, operation: AlterColumn): readonly Operation[] {
  const { table, from, to } = operation;
  if (to.identity !== undefined && !firstOfKey(table, to.name)) {
    const { identity: _, ...bare } = to;
    lowering.unnumbered.set(`${identity(table)}\0${to.name}`, { table, column: to });
    return [{ ...operation, to: bare }];
  }
  if (to.generated !== undefined || from.generated?.stored === false) {
    if (JSON.stringify(from.generated) === JSON.stringify(to.generated)) return [operation];
    return to.generated === undefined ? convertByCopy(operation, [{ column: from.name }]) : replaceColumn(operation);
  }
  const made = operation.convert ?? convert(from, to);
  if (made === undefined || made === "unknown") return [operation];
  const { convert: _, ...plain } = operation;
  // Filling what is null twice does no harm; any other value would be converted twice where a step is repeated.
  const fills = from.type === to.type && from.meaning === to.meaning;
  const set = [{ column: from.name, value: made }];
  return fills ? [{ kind: "updateRows", table, set }, plain] : convertByCopy(operation, made);
}

function firstOfKey({ primaryKey, uniques, indexes }: Table, column: string): boolean {
  return (
    primaryKey?.columns[0] === column ||
    uniques.some(({ columns }) => columns[0] === column) ||
    indexes.some((index) => leadingColumns(index)[0] === column)
  );
}

/** A numbered column cannot lose its key: it is numbered again when it has one, unless that ends here anyway. */
function stopNumbering({ unnumbered, operations }: Lowering, table: Table): readonly Operation[] {
  const column = table.columns.find((each) => each.identity !== undefined);
  if (column === undefined || !table.primaryKey?.columns.includes(column.name)) return [];
  const { identity: _, ...bare } = column;
  const ends = operations.some(
    (other) =>
      isKind(other, "alterColumn") &&
      identity(other.table) === identity(table) &&
      other.from.name === column.name &&
      other.to.identity === undefined,
  );
  if (!ends) unnumbered.set(`${identity(table)}\0${column.name}`, { table, column });
  return [{ kind: "alterColumn", table, from: column, to: bare }];
}

/**
 * Error 3959 for checks, 3837 for functional indexes, 3108 for generated columns: they go, and come back under the new name. A
 * generated column takes along what stands on it: left alone, an index would silently go on without it (measured on 9.7).
 */
function aroundRename(operation: OperationOf<"renameColumn">): readonly Operation[] {
  const { table, from, to } = operation;
  const now = (expression: Expression) =>
    substitute(expression, (column) => (column === from.name ? [{ column: to.name }] : undefined));
  const nowNamed = (columns: readonly string[]) => columns.map((name) => (name === from.name ? to.name : name));
  const computed = computedFrom(table, from.name);
  const gone = new Set(computed.map(({ name }) => name));
  const uses = (expression: Expression) => columnsOf(expression).some((name) => name === from.name || gone.has(name));
  const checks = table.checks.filter(({ expression }) => uses(expression));
  const indexes = table.indexes.filter(({ keys }) =>
    keys.some(({ expression }) => {
      const plain = plainColumn(expression);
      return plain === undefined ? uses(expression) : gone.has(plain);
    }),
  );
  const uniques = table.uniques.filter(({ columns }) => columns.some((name) => gone.has(name)));
  return [
    ...checks.map((check): Operation => ({ kind: "dropCheck", table, check })),
    ...indexes.map((index): Operation => ({ kind: "dropIndex", table, index })),
    ...uniques.map((unique): Operation => ({ kind: "dropUnique", table, unique })),
    ...computed.toReversed().map((column): Operation => ({ kind: "dropColumn", table, column })),
    operation,
    ...computed.map(
      ({ generated, ...column }): Operation => ({
        kind: "addColumn",
        table,
        column: { ...column, generated: { ...generated, expression: now(generated.expression) } },
      }),
    ),
    ...uniques.map(
      (unique): Operation => ({ kind: "addUnique", table, unique: { ...unique, columns: nowNamed(unique.columns) } }),
    ),
    ...indexes.map(
      (index): Operation => ({
        kind: "createIndex",
        table,
        index: { ...index, keys: index.keys.map((key) => ({ ...key, expression: now(key.expression) })) },
      }),
    ),
    ...checks.map(
      (check): Operation => ({ kind: "addCheck", table, check: { ...check, expression: now(check.expression) } }),
    ),
  ];
}

/** The generated columns that read the column, or one that does; a column comes after those that it reads. */
function computedFrom(table: Table, read: string): readonly (Column & Required<Pick<Column, "generated">>)[] {
  const found = new Map<string, Column & Required<Pick<Column, "generated">>>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const column of table.columns) {
      const { generated } = column;
      if (generated === undefined || found.has(column.name)) continue;
      const reads = columnsOf(generated.expression);
      if (reads.some((name) => name === read || found.has(name))) found.set(column.name, { ...column, generated });
    }
  }
  return [...found.values()];
}

/** CONVERT TO takes every column of text along, also those that have a collation of their own. */
function recollate({ from, to }: OperationOf<"alterTableOptions">): readonly Operation[] {
  if (from.options.COLLATE === to.options.COLLATE && from.options.CHARSET === to.options.CHARSET) return [];
  return to.columns
    .filter(({ collation }) => collation !== undefined)
    .map((column): Operation => ({ kind: "alterColumn", table: to, from: column, to: column }));
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
function supports({ primaryKey, uniques, indexes }: Table, { columns }: ForeignKey): readonly string[] {
  const keys = [
    ...(primaryKey === undefined ? [] : [primaryKey]),
    ...uniques,
    ...indexes.map((index) => ({ name: index.name, columns: leadingColumns(index) })),
  ];
  return keys.filter((key) => columns.every((column, i) => key.columns[i] === column)).map(({ name }) => name);
}

/**
 * The server makes an index for a foreign key that has none, under its name, and leaves it when the foreign key goes:
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html
 */
function dropServersIndex({ table, foreignKey }: OperationOf<"dropForeignKey">): readonly Operation[] {
  if (supports(table, foreignKey).length > 0) return [];
  const shared = table.foreignKeys.some(
    (other) => other.name !== foreignKey.name && other.columns.every((column, i) => column === foreignKey.columns[i]),
  );
  if (shared) return [];
  const keys = foreignKey.columns.map((column) => ({ expression: [{ column }], descending: false }));
  return [{ kind: "dropIndex", table, index: { name: foreignKey.name, unique: false, keys, include: [] } }];
}

/** Error 1553: the last index that serves a foreign key cannot go before it. Added again, it gets one from the server. */
function aroundForeignKeys(table: Table, index: string, operation: Operation): readonly Operation[] {
  const held = table.foreignKeys.filter((foreignKey) => {
    const supporting = supports(table, foreignKey);
    return supporting.length === 1 && supporting[0] === index;
  });
  return [
    ...held.map((foreignKey): Operation => ({ kind: "dropForeignKey", table, foreignKey })),
    operation,
    ...held.map((foreignKey): Operation => ({ kind: "addForeignKey", table, foreignKey })),
  ];
}
