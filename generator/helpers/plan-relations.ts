/** What rows can be given along with foreign keys, in both directions, and which reads of each table this takes. */
import type { ForeignKey, Schema, Table } from "../schema/schema.ts";
import { equates } from "./column-type.ts";
import { allocator, pascalCase } from "./names.ts";
import type { ColumnPlan, TablePlan } from "./plan.ts";

/** One way along a foreign key: from rows of the table to those of `other`. */
export interface RelationPlan {
  /** What the other rows are called in the result: `session`, `messages`. */
  readonly property: string;
  /** `withSession` */
  readonly method: string;
  /**
   * `parent`: the one row that a foreign key of this table points to. `child`: the one row whose foreign key, which is unique,
   * points here. `children`: all rows whose foreign key points here.
   */
  readonly shape: "parent" | "child" | "children";
  /** Columns of this table, whose values are the key. */
  readonly own: readonly ColumnPlan[];
  readonly other: RelatedTable;
  /** The read of the other table, by columns in the order of `own`. */
  readonly read: ReadPlan;
  /** There may be no other row. */
  readonly isOptional: boolean;
  /** Its rows have an order, of which a call may take the first. */
  readonly takesLimit: boolean;
  /** A deleted row is there for those who ask for it. */
  readonly takesDeleted: boolean;
}

export interface RelatedTable {
  readonly className: string;
  readonly property: string;
  /** Its module in the dialect's folder; undefined where it is this table's own. */
  readonly module?: string;
}

/** What a table's module exports: its rows by many keys at once. */
export interface ReadPlan {
  /** `rowsBySessionId` */
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** A key has one row at most. */
  readonly isUnique: boolean;
}

/** The relations of a table's rows, and the reads of it that relations use. */
export interface Relations {
  readonly relations: readonly RelationPlan[];
  readonly reads: readonly ReadPlan[];
}

/** The plans with their relations. */
export function planRelations(schema: Schema, plans: readonly TablePlan[]): readonly TablePlan[] {
  const byClass = new Map(plans.map((plan) => [plan.className, plan]));
  const drafts = new Map(plans.map((plan) => [plan.className, openDraft(plan)]));
  for (const { className, foreignKeys } of schema.tables) {
    const child = byClass.get(className);
    for (const key of foreignKeys) {
      const parent = byClass.get(key.references.table);
      if (child !== undefined && parent !== undefined) addRelations(drafts, child, parent, key);
    }
  }
  return plans.map((plan) => {
    const draft = drafts.get(plan.className);
    return draft === undefined ? plan : { ...plan, relations: draft.relations, reads: [...draft.reads.values()] };
  });
}

interface Draft {
  readonly names: { take(wish: string, suffix: string): string };
  readonly relations: RelationPlan[];
  readonly reads: Map<string, ReadPlan>;
  readonly readNames: { take(wish: string): string };
}

function openDraft({ columns }: TablePlan): Draft {
  const taken = [...columns.map(({ property }) => property), ...Object.getOwnPropertyNames(Object.prototype)];
  // Methods are told apart by what follows `with`, in capitals.
  return { names: allocator(taken, pascalCase), relations: [], reads: new Map(), readNames: allocator() };
}

function addRelations(drafts: ReadonlyMap<string, Draft>, child: TablePlan, parent: TablePlan, key: ForeignKey): void {
  const [childDraft, parentDraft] = [drafts.get(child.className), drafts.get(parent.className)];
  const from = find(child, key.columns);
  const to = find(parent, key.references.columns);
  if (childDraft === undefined || parentDraft === undefined || from.length === 0 || from.length !== to.length) return;
  if (![...from, ...to].every(({ type }) => equates(type))) return;

  const wish = parentName(key, parent);
  const up = childDraft.names.take(wish, "Row");
  childDraft.relations.push({
    property: up,
    method: `with${pascalCase(up)}`,
    shape: "parent",
    own: from,
    other: related(parent, child),
    read: readOf(parentDraft, parent, to),
    isOptional: from.some(({ nullable }) => nullable) || parent.softDelete !== undefined,
    takesLimit: false,
    takesDeleted: parent.softDelete !== undefined,
  });

  const read = readOf(childDraft, child, from);
  const several = child === parent || leadingTo(child.table, parent.className) > 1;
  const down = parentDraft.names.take(several ? `${child.property}By${pascalCase(wish)}` : child.property, "Rows");
  parentDraft.relations.push({
    property: down,
    method: `with${pascalCase(down)}`,
    shape: read.isUnique ? "child" : "children",
    own: to,
    other: related(child, parent),
    read,
    isOptional: true,
    takesLimit: !read.isUnique && child.primaryKey !== undefined,
    takesDeleted: false,
  });
}

function related({ className, property, module }: TablePlan, from: TablePlan): RelatedTable {
  return { className, property, ...(className === from.className ? {} : { module }) };
}

function leadingTo({ foreignKeys }: Table, className: string): number {
  return foreignKeys.filter(({ references }) => references.table === className).length;
}

/** `sessionId` → `session`; a key of several columns is called after its member. */
function parentName({ property, columns }: ForeignKey, parent: TablePlan): string {
  const [column = ""] = columns;
  const member = columns.length > 1 ? (property ?? parent.property) : column.replace(/(?<=.)_?I[dD]$|(?<=.)_id$/, "");
  const name = pascalCase(member);
  if (name === "" || member === "id") return parent.property;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function find({ columns }: TablePlan, properties: readonly string[]): readonly ColumnPlan[] {
  return properties.flatMap((property) => columns.find((column) => column.property === property) ?? []);
}

function readOf(draft: Draft, plan: TablePlan, columns: readonly ColumnPlan[]): ReadPlan {
  const key = JSON.stringify(columns.map(({ property }) => property));
  const found = draft.reads.get(key);
  if (found !== undefined) return found;
  const name = draft.readNames.take(`rowsBy${columns.map(({ property }) => pascalCase(property)).join("And")}`);
  const read = { name, columns, isUnique: isUnique(plan.table, columns) };
  draft.reads.set(key, read);
  return read;
}

/** Whether the columns hold a whole unique key. */
function isUnique({ primaryKey, uniques, indexes }: Table, columns: readonly ColumnPlan[]): boolean {
  const properties = new Set(columns.map(({ property }) => property));
  const within = (key: readonly (string | undefined)[]) =>
    key.every((property) => property !== undefined && properties.has(property));
  return (
    (primaryKey !== undefined && within(primaryKey.columns)) ||
    uniques.some((unique) => within(unique.columns)) ||
    indexes.some(({ unique, where, keys }) => unique && where === undefined && within(keys.map(({ column }) => column)))
  );
}

/** All that relations and reads are written from, beyond the table itself. */
export function inputOfRelations({ relations, reads }: Relations): unknown {
  const columnsOf = (columns: readonly ColumnPlan[]) =>
    columns.map(({ property, name, type, nullable, rowType, label }) => [
      property,
      name,
      type,
      nullable,
      rowType,
      label,
    ]);
  const inputOfRead = ({ columns, ...read }: ReadPlan) => [read, columnsOf(columns)];
  return [relations.map(({ own, read, ...rest }) => [rest, columnsOf(own), inputOfRead(read)]), reads.map(inputOfRead)];
}
