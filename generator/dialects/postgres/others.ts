/** How what the Catalog has no words for comes and goes on PostgreSQL; for what is missing here there is no statement. */
import type { Other } from "../../catalog/catalog.ts";
import type { OperationOf } from "../../operations/operation.ts";
import { quoteName } from "./quote.ts";
import { sibling } from "./sibling.ts";

interface Ways {
  readonly create?: (other: Other) => readonly string[];
  readonly drop?: (other: Other) => readonly string[];
  /** Without it, the old one is dropped and the new one created. */
  readonly alter?: (from: Other, to: Other) => readonly string[];
}

const nameOf = (other: Other) => sibling(other, other.name);
const tableOf = (other: Other) => sibling(other, other.table ?? "");

const onTable = (other: Other, action: string) => [`ALTER TABLE ${tableOf(other)} ${action}`];
const itself = ({ definition }: Other) => [definition];

/** `CREATE kind name words definition`. */
function object(kind: string, words = ""): Ways {
  return {
    create: (other) => [`CREATE ${kind} ${nameOf(other)}${words} ${other.definition}`],
    drop: (other) => [`DROP ${kind} ${nameOf(other)}`],
  };
}

/** Those that are told apart by their arguments. */
function dropRoutine(kind: string): (other: Other) => readonly string[] {
  return (other) => [`DROP ${kind} ${nameOf(other)}(${other.arguments ?? ""})`];
}

function triggerState(other: Other, action: string): readonly string[] {
  return onTable(other, `${action} TRIGGER ${quoteName(other.name)}`);
}

const triggerActions: Readonly<Record<string, string>> = {
  disabled: "DISABLE",
  "enabled in replicas only": "ENABLE REPLICA",
  "enabled in replicas too": "ENABLE ALWAYS",
};

const parameterNames = (definition: string) =>
  definition
    .split(", ")
    .map((each) => each.split("=")[0])
    .join(", ");

const dropConstraint = (other: Other) => onTable(other, `DROP CONSTRAINT ${quoteName(other.name)}`);
const addConstraint = (other: Other) => onTable(other, `ADD CONSTRAINT ${quoteName(other.name)} ${other.definition}`);

/** By kind, as introspection calls them. */
const ways: Readonly<Record<string, Ways>> = {
  "materialized view": object("MATERIALIZED VIEW", " AS\n"),
  "foreign table": { drop: (other) => [`DROP FOREIGN TABLE ${nameOf(other)}`] },
  "composite type": {
    create: (other) => [`CREATE TYPE ${nameOf(other)} AS (${other.definition})`],
    drop: (other) => [`DROP TYPE ${nameOf(other)}`],
  },
  "range type": {
    create: (other) => [`CREATE TYPE ${nameOf(other)} AS RANGE (SUBTYPE = ${other.definition})`],
    drop: (other) => [`DROP TYPE ${nameOf(other)}`],
  },
  // Columns rest on it: what changes in one is for a person to say.
  domain: { ...object("DOMAIN", " AS"), alter: () => [] },
  sequence: {
    ...object("SEQUENCE"),
    alter: (_, to) => [`ALTER SEQUENCE ${nameOf(to)} ${to.definition}`],
  },
  "owner of sequence": {
    create: (other) => [`ALTER SEQUENCE ${nameOf(other)} OWNED BY ${other.definition}`],
    drop: (other) => [`ALTER SEQUENCE ${nameOf(other)} OWNED BY NONE`],
    alter: (_, to) => [`ALTER SEQUENCE ${nameOf(to)} OWNED BY ${to.definition}`],
  },
  policy: {
    create: (other) => [`CREATE POLICY ${quoteName(other.name)} ON ${tableOf(other)} ${other.definition}`],
    drop: (other) => [`DROP POLICY ${quoteName(other.name)} ON ${tableOf(other)}`],
  },
  rule: { create: itself, drop: (other) => [`DROP RULE ${quoteName(other.name)} ON ${tableOf(other)}`] },
  statistics: { create: itself, drop: (other) => [`DROP STATISTICS ${nameOf(other)}`] },
  inheritance: {
    create: (other) => onTable(other, `INHERIT ${nameOf(other)}`),
    drop: (other) => onTable(other, `NO INHERIT ${nameOf(other)}`),
  },
  procedure: { create: itself, drop: dropRoutine("PROCEDURE"), alter: (_, to) => [to.definition] },
  "window function": { create: itself, drop: dropRoutine("FUNCTION"), alter: (_, to) => [to.definition] },
  aggregate: { drop: dropRoutine("AGGREGATE") },
  "exclusion constraint": { create: addConstraint, drop: dropConstraint },
  "clause of constraint": {
    // What a key is without its clauses, it says itself.
    drop: ({ sql }) => (sql === undefined || sql.whole === true ? [] : [sql.drop]),
    create: (other) => [...dropConstraint(other), ...addConstraint(other)],
    alter: (_, to) => [...dropConstraint(to), ...addConstraint(to)],
  },
  "state of constraint": { drop: (other) => onTable(other, `VALIDATE CONSTRAINT ${quoteName(other.name)}`) },
  // What a build that failed half-way has left: https://www.postgresql.org/docs/current/sql-reindex.html
  "state of index": { drop: (other) => [`REINDEX INDEX ${nameOf(other)}`] },
  "parameters of index": {
    create: (other) => [`ALTER INDEX ${nameOf(other)} SET (${other.definition})`],
    drop: (other) => [`ALTER INDEX ${nameOf(other)} RESET (${parameterNames(other.definition)})`],
    alter: (from, to) => [
      `ALTER INDEX ${nameOf(from)} RESET (${parameterNames(from.definition)})`,
      `ALTER INDEX ${nameOf(to)} SET (${to.definition})`,
    ],
  },
  "nulls of unique index": {
    create: (other) => [`DROP INDEX ${nameOf(other)}`, other.definition],
  },
  "trigger on a view": {
    create: itself,
    drop: (other) => [`DROP TRIGGER ${quoteName(other.name)} ON ${tableOf(other)}`],
  },
  "state of trigger": {
    create: (other) => triggerState(other, triggerActions[other.definition] ?? "ENABLE"),
    drop: (other) => triggerState(other, "ENABLE"),
    alter: (_, to) => triggerState(to, triggerActions[to.definition] ?? "ENABLE"),
  },
  // How it was made begins to number anew, which rows that are there do not bear.
  "options of identity": { drop: ({ sql }) => (sql === undefined ? [] : [sql.drop]) },
  "row level security of table": {
    create: (other) => [`ALTER TABLE ${nameOf(other)} ENABLE ROW LEVEL SECURITY`],
    drop: (other) => [`ALTER TABLE ${nameOf(other)} DISABLE ROW LEVEL SECURITY`],
  },
  "row level security of the owner of table": {
    create: (other) => [`ALTER TABLE ${nameOf(other)} FORCE ROW LEVEL SECURITY`],
    drop: (other) => [`ALTER TABLE ${nameOf(other)} NO FORCE ROW LEVEL SECURITY`],
  },
  "options of view": {
    create: (other) => [`ALTER VIEW ${nameOf(other)} SET (${other.definition})`],
    drop: (other) => [`ALTER VIEW ${nameOf(other)} RESET (${parameterNames(other.definition)})`],
    alter: (from, to) => [
      `ALTER VIEW ${nameOf(from)} RESET (${parameterNames(from.definition)})`,
      `ALTER VIEW ${nameOf(to)} SET (${to.definition})`,
    ],
  },
};

/** A kind without words here comes and goes as introspection says. */
function waysOf({ kind, sql }: Other): Ways {
  return ways[kind] ?? (sql === undefined || sql.whole === true ? {} : madeAsRead);
}

const madeAsRead: Ways = {
  create: ({ sql }) => (sql === undefined ? [] : [sql.create]),
  drop: ({ sql }) => (sql === undefined ? [] : [sql.drop]),
};

export function createOther({ other }: OperationOf<"createOther">): readonly string[] {
  return waysOf(other).create?.(other) ?? [];
}

export function dropOther({ other }: OperationOf<"dropOther">): readonly string[] {
  return waysOf(other).drop?.(other) ?? [];
}

export function alterOther({ from, to }: OperationOf<"alterOther">): readonly string[] {
  const { create, drop, alter } = waysOf(to);
  if (alter !== undefined) return alter(from, to);
  return create === undefined || drop === undefined ? [] : [...drop(from), ...create(to)];
}
