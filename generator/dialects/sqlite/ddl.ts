/** Reads what SQLite's pragmas do not tell from the text of CREATE TABLE that it keeps. */
import type { Deferrable, ReferentialAction } from "../../schema/schema.ts";
import { Cursor } from "./cursor.ts";
import { tokenize } from "./tokens.ts";

/** What a CREATE TABLE text says beyond `pragma table_xinfo`: https://www.sqlite.org/lang_createtable.html */
export interface TableText {
  readonly columns: readonly ColumnText[];
  readonly primaryKey?: KeyText;
  readonly uniques: readonly KeyText[];
  readonly foreignKeys: readonly ForeignKeyText[];
  readonly checks: readonly CheckText[];
  /** Clauses that have no place above, as they stand: `ON CONFLICT …`, a collation or an order within a key. */
  readonly others: readonly string[];
}

export interface ColumnText {
  readonly name: string;
  readonly collation?: string;
  readonly autoincrement: boolean;
  readonly generated?: string;
}

/** Constraints without a name have none in the text either. */
export interface KeyText {
  readonly name?: string;
  readonly columns: readonly string[];
}

export interface CheckText {
  readonly name?: string;
  /** The column beside which it stands. */
  readonly column?: string;
  readonly expression: string;
}

export interface ForeignKeyText {
  readonly name?: string;
  readonly columns: readonly string[];
  readonly table: string;
  /** Empty when the text names none: then the parent's primary key is meant. */
  readonly parentColumns: readonly string[];
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
  readonly deferrable?: Deferrable;
}

/** Reads a CREATE TABLE text that SQLite accepted; `columns`, in small letters, tell strings in double quotes from names. */
export function readTable(sql: string, columns?: ReadonlySet<string>): TableText {
  const cursor = new Cursor(tokenize(sql), columns);
  const found: Found = { columns: [], uniques: [], foreignKeys: [], checks: [], others: [] };
  cursor.skipTo("(");
  cursor.take();
  let column: MutableColumn | undefined;
  let name: string | undefined;
  while (!cursor.atEnd() && !cursor.atSymbol(")")) {
    if (cursor.acceptSymbol(",")) {
      column = undefined;
      name = undefined;
    } else if (cursor.accept("CONSTRAINT")) {
      name = cursor.take().value;
    } else if (readConstraint(cursor, found, column, name)) {
      name = undefined;
    } else if (column === undefined) {
      column = { name: cursor.take().value, autoincrement: false };
      found.columns.push(column);
    } else {
      // A word of the type, which `pragma table_xinfo` tells.
      cursor.skipOne();
    }
  }
  return found;
}

type MutableColumn = { -readonly [K in keyof ColumnText]: ColumnText[K] };

interface Found {
  readonly columns: MutableColumn[];
  primaryKey?: KeyText;
  readonly uniques: KeyText[];
  readonly foreignKeys: ForeignKeyText[];
  readonly checks: CheckText[];
  readonly others: string[];
}

/** Reads one constraint of a column, or of the table when there is no column; false when none begins here. */
function readConstraint(
  cursor: Cursor,
  found: Found,
  column: MutableColumn | undefined,
  given: string | undefined,
): boolean {
  const name = given === undefined ? {} : { name: given };
  if (cursor.accept("PRIMARY")) {
    cursor.accept("KEY");
    found.primaryKey = { ...name, columns: readKey(cursor, found, column) };
    readOrder(cursor, found, column?.name ?? "");
    readConflict(cursor, found, "PRIMARY KEY");
    if (cursor.accept("AUTOINCREMENT")) autoincrement(found, column);
    return true;
  }
  if (cursor.accept("UNIQUE")) {
    found.uniques.push({ ...name, columns: readKey(cursor, found, column) });
    readConflict(cursor, found, "UNIQUE");
    return true;
  }
  if (cursor.accept("CHECK")) {
    const expression = cursor.bracketed();
    found.checks.push({ ...name, ...(column === undefined ? {} : { column: column.name }), expression });
    readConflict(cursor, found, "CHECK");
    return true;
  }
  if (cursor.accept("FOREIGN")) {
    cursor.accept("KEY");
    const columns = cursor.names();
    cursor.accept("REFERENCES");
    found.foreignKeys.push({ ...name, columns, ...readReference(cursor, found) });
    return true;
  }
  return column !== undefined && readColumnConstraint(cursor, found, column, name);
}

function readColumnConstraint(cursor: Cursor, found: Found, column: MutableColumn, name: { name?: string }): boolean {
  if (cursor.accept("REFERENCES")) {
    found.foreignKeys.push({ ...name, columns: [column.name], ...readReference(cursor, found) });
  } else if (cursor.accept("COLLATE")) {
    column.collation = cursor.take().value;
  } else if (cursor.accept("AS")) {
    // GENERATED ALWAYS before it counts as words of the type, and so does STORED after it.
    column.generated = cursor.bracketed();
  } else if (cursor.accept("DEFAULT")) {
    if (cursor.atSymbol("+") || cursor.atSymbol("-")) cursor.take();
    cursor.skipOne();
  } else if (cursor.accept("NOT") || cursor.accept("NULL")) {
    cursor.accept("NULL");
    readConflict(cursor, found, `NOT NULL of ${column.name}`);
  } else return false;
  return true;
}

/** The columns of a key: those in brackets, or the column beside which it stands. */
function readKey(cursor: Cursor, found: Found, column: MutableColumn | undefined): readonly string[] {
  if (column !== undefined) return [column.name];
  const columns: string[] = [];
  cursor.take();
  while (!cursor.atEnd() && !cursor.acceptSymbol(")")) {
    const name = cursor.take().value;
    columns.push(name);
    if (cursor.accept("COLLATE")) found.others.push(`${name} COLLATE ${cursor.take().text} in a key`);
    readOrder(cursor, found, name);
    if (cursor.accept("AUTOINCREMENT")) {
      autoincrement(
        found,
        found.columns.find((other) => other.name.toLowerCase() === name.toLowerCase()),
      );
    }
    cursor.acceptSymbol(",");
  }
  return columns;
}

function autoincrement(found: Found, column: MutableColumn | undefined): void {
  if (column !== undefined) column.autoincrement = true;
  else found.others.push("AUTOINCREMENT");
}

/** ASC says nothing; `INTEGER PRIMARY KEY DESC` is not the rowid, for which see https://www.sqlite.org/lang_createtable.html#rowid */
function readOrder(cursor: Cursor, found: Found, column: string): void {
  if (cursor.accept("DESC")) found.others.push(`${column} DESC in a key`);
  else cursor.accept("ASC");
}

function readConflict(cursor: Cursor, found: Found, owner: string): void {
  if (!cursor.accept("ON")) return;
  cursor.accept("CONFLICT");
  found.others.push(`${owner} ON CONFLICT ${cursor.take().text.toUpperCase()}`);
}

type Reference = Omit<ForeignKeyText, "name" | "columns">;

function readReference(cursor: Cursor, found: Found): Reference {
  const table = cursor.take().value;
  const parentColumns = cursor.atSymbol("(") ? cursor.names() : [];
  const actions: { onDelete: ReferentialAction; onUpdate: ReferentialAction } = {
    onDelete: "no action",
    onUpdate: "no action",
  };
  let deferrable: Deferrable | undefined;
  for (;;) {
    if (cursor.accept("ON")) {
      const event = cursor.accept("DELETE") ? "onDelete" : "onUpdate";
      if (event === "onUpdate") cursor.accept("UPDATE");
      actions[event] = readAction(cursor);
    } else if (cursor.accept("MATCH")) {
      // SQLite parses MATCH and takes every one for SIMPLE.
      found.others.push(`REFERENCES ${table} MATCH ${cursor.take().text.toUpperCase()}`);
    } else if (cursor.atDeferrable()) {
      deferrable = readDeferrable(cursor);
    } else break;
  }
  return { table, parentColumns, ...actions, ...(deferrable === undefined ? {} : { deferrable }) };
}

function readAction(cursor: Cursor): ReferentialAction {
  if (cursor.accept("CASCADE")) return "cascade";
  if (cursor.accept("RESTRICT")) return "restrict";
  if (cursor.accept("NO")) {
    cursor.accept("ACTION");
    return "no action";
  }
  cursor.accept("SET");
  if (cursor.accept("NULL")) return "set null";
  cursor.accept("DEFAULT");
  return "set default";
}

/** Only DEFERRABLE INITIALLY DEFERRED defers: https://www.sqlite.org/foreignkeys.html#fk_deferred */
function readDeferrable(cursor: Cursor): Deferrable | undefined {
  const never = cursor.accept("NOT");
  cursor.accept("DEFERRABLE");
  let deferred = false;
  if (cursor.accept("INITIALLY")) {
    deferred = cursor.accept("DEFERRED");
    if (!deferred) cursor.accept("IMMEDIATE");
  }
  if (never) return undefined;
  return deferred ? "deferred" : "immediate";
}
