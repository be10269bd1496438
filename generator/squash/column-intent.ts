/** What is to be said of one column, so that one step leaves the values in its rows that several steps left. */
import type { Column, Expression } from "../catalog/catalog.ts";
import { same, title } from "../catalog/identity.ts";
import type { Intent, ValueMapping } from "../operations/operation.ts";
import type { ColumnEvent, TracedColumn, TracedTable } from "./trace.ts";

/** Of the column's table nothing is said here; `reasons` are why it cannot be said. */
export interface ColumnIntent {
  readonly conversion: readonly OfColumn<"conversions">[];
  readonly backfill: readonly OfColumn<"backfills">[];
  readonly values: readonly OfColumn<"values">[];
  readonly reasons: readonly string[];
}

type OfColumn<K extends keyof Intent & ("conversions" | "backfills" | "values")> = Omit<
  Intent[K] extends readonly (infer T)[] ? T : never,
  "table" | "namespace"
>;

const nothing: ColumnIntent = { conversion: [], backfill: [], values: [], reasons: [] };

/** A column that is gone in the end needs no word, and neither does one that the database computes. */
export function columnIntent(table: TracedTable, column: TracedColumn): ColumnIntent {
  const { original, now } = column;
  if (now === undefined || table.now === undefined) return nothing;
  const isComputed = (each: Column | undefined) => each?.generated !== undefined || each?.identity !== undefined;
  const [first] = column.events;
  const start = original ?? (first?.kind === "added" ? first.column : undefined);
  if (isComputed(start) && isComputed(now)) return nothing;
  const work: Work = { table, column, now, name: `${title(table.now)}.${now.name}` };
  return original === undefined ? addedColumn(work) : oldColumn(work, original);
}

interface Work {
  readonly table: TracedTable;
  readonly column: TracedColumn;
  readonly now: Column;
  /** For reasons. */
  readonly name: string;
}

type EventOf<K extends ColumnEvent["kind"]> = Extract<ColumnEvent, { kind: K }>;

function ofKind<K extends ColumnEvent["kind"]>(events: readonly ColumnEvent[], kind: K): readonly EventOf<K>[] {
  return events.filter((event): event is EventOf<K> => event.kind === kind);
}

const versions = (events: readonly ColumnEvent[]) => [...new Set(events.map(({ version }) => version))].join(" and ");

/** The rows have values of their own: at most one step may turn them into others. */
function oldColumn(work: Work, original: Column): ColumnIntent {
  const { column, now, name } = work;
  const converted = ofKind(column.events, "converted");
  const mapped = ofKind(column.events, "mapped");
  // From the first time that it is required on, there are no nulls to fill.
  const [required] = original.nullable ? ofKind(column.events, "required") : [];
  const filled = required?.backfill === undefined ? [] : [required];
  const changes = [...converted, ...mapped, ...filled];
  const conflicting = converted.length > 1 || (converted.length === 1 && mapped.length + filled.length > 0);
  // One step may say several of these, and does it in its own order: what it said itself is kept.
  if (conflicting && new Set(changes.map(({ version }) => version)).size > 1) {
    return refused(`the values of ${name} are changed by ${versions(changes)}, and one step can do it once`);
  }
  if (filled.length > 0 && now.nullable) {
    return refused(`${versions(filled)} filled the nulls of ${name}, which may be null again in the end`);
  }
  const values = composeMappings(mapped, original, now);
  if (typeof values === "string") return refused(`${values} of ${name} became another value and is a value again`);
  const conversion = converted[0]?.conversion;
  const said = [
    ...(conversion?.up === undefined
      ? []
      : [{ expression: conversion.up, version: conversion && converted[0]?.version }]),
    ...filled.map(({ backfill, version }) => ({ expression: backfill ?? [], version })),
  ];
  for (const { expression, version } of said) {
    const reason = unreadable(work, expression, version ?? 0);
    if (reason !== undefined) return refused(reason);
  }
  const at = converted[0]?.version ?? 0;
  const turned = (expression: Expression | undefined) => expression && renamed(work, expression, at);
  return {
    conversion:
      conversion === undefined
        ? []
        : [
            {
              column: now.name,
              ...optional("up", turned(conversion.up)),
              ...optional("down", turned(conversion.down)),
              ...optional("unfit", conversion.unfit && unfit(conversion.unfit, turned)),
              ...optional("authored", conversion.authored),
              ...optional("meant", conversion.meant),
            },
          ],
    backfill: filled.map(({ backfill, version }) => ({
      column: now.name,
      value: renamed(work, backfill ?? [], version),
    })),
    values: values.map((mapping) => ({ column: now.name, ...mapping })),
    reasons: [],
  };
}

function unfit(
  ways: { readonly up?: Expression; readonly down?: Expression },
  turned: (expression: Expression | undefined) => Expression | undefined,
) {
  return { ...optional("up", turned(ways.up)), ...optional("down", turned(ways.down)) };
}

function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  const empty: { readonly [P in K]?: T } = {};
  return value === undefined ? empty : { ...empty, [key]: value };
}

/** Each value of the closed set followed through; a text instead of the mappings names a value that came back. */
function composeMappings(
  events: readonly EventOf<"mapped">[],
  original: Column,
  now: Column,
): readonly ValueMapping[] | string {
  const mappings: ValueMapping[] = [];
  for (const from of original.values ?? []) {
    let to: string | null = from;
    for (const { mapped } of events) {
      const found = mapped.find((each) => each.from === to);
      if (found !== undefined) to = found.to;
    }
    if (to === from) continue;
    if (now.values?.includes(from)) return JSON.stringify(from);
    mappings.push({ from, to });
  }
  return mappings;
}

/** What a column that a step added holds in rows that were there: nothing, or what an expression says. */
type Content = { readonly expression: Expression; readonly version: number; readonly isDefault: boolean } | undefined;

/** The rows got what the column was added with: the same must come out where it is added as it is in the end. */
function addedColumn(work: Work): ColumnIntent {
  const { column, now, name } = work;
  let content: Content;
  let mayBeNull = true;
  for (const event of column.events) {
    switch (event.kind) {
      case "added": {
        const expression = event.backfill ?? event.column.default;
        const isDefault = event.backfill === undefined;
        content = expression && { expression, version: event.version, isDefault };
        mayBeNull = event.column.nullable;
        break;
      }
      case "converted":
      case "mapped":
        if (content !== undefined || (event.kind === "converted" && event.conversion?.up !== undefined)) {
          const added = column.events[0]?.version ?? 0;
          return refused(`${name} was added by ${added} and its values were changed by ${event.version}`);
        }
        break;
      case "required":
        if (content !== undefined && mayBeNull && event.backfill !== undefined && !content.isDefault) {
          return refused(`the nulls of ${name}, filled when it was added, were filled again by ${event.version}`);
        }
        if (event.backfill !== undefined) {
          content ??= { expression: event.backfill, version: event.version, isDefault: false };
        }
        break;
      case "nullable":
        mayBeNull = true;
    }
  }
  if (content === undefined) {
    // A default that came later did not reach the rows that were there.
    return now.default === undefined ? nothing : { ...nothing, backfill: [{ column: now.name, value: ["NULL"] }] };
  }
  if (content.isDefault && same(content.expression, now.default)) return nothing;
  const reason = unreadable(work, content.expression, content.version);
  if (reason !== undefined) return refused(reason);
  return { ...nothing, backfill: [{ column: now.name, value: renamed(work, content.expression, content.version) }] };
}

function refused(reason: string): ColumnIntent {
  return { ...nothing, reasons: [reason] };
}

/** Why the expression of a step would say something else where all steps are one; it may read what no step touches. */
function unreadable({ table, column, name }: Work, expression: Expression, version: number): string | undefined {
  const touched = (other: TracedColumn) =>
    other.now === undefined ||
    other.original === undefined ||
    other.events.length > 0 ||
    other.original.name !== other.now.name;
  for (const part of expression) {
    if (typeof part === "string") {
      // What stands as text is as the author wrote it: a name in it stays what it is.
      const named = table.columns.find(
        (other) => touched(other) && [...other.names.values()].some((each) => mentions(part, each)),
      );
      if (named === undefined) continue;
      return `the expression by which ${version} fills ${name} names a column that other steps change`;
    }
    if (part.column === undefined || part.alias !== undefined || part.table !== undefined) {
      return `the expression by which ${version} fills ${name} reads other tables`;
    }
    const read = table.columns.find((other) => other.names.get(version) === part.column);
    if (read === column) continue;
    const isReadable = read?.original !== undefined && read.now !== undefined && read.events.length === 0;
    if (!isReadable)
      return `the expression by which ${version} fills ${name} reads ${part.column}, which other steps change`;
  }
  return undefined;
}

function mentions(text: string, name: string): boolean {
  const withoutStrings = text.replace(/'(?:[^']|'')*'/g, "''");
  return withoutStrings.split(/[^\p{L}\p{N}_$]+/u).includes(name);
}

/** The expression with the names that columns have in the end. */
function renamed({ table }: Work, expression: Expression, version: number): Expression {
  return expression.map((part) => {
    if (typeof part === "string" || part.column === undefined) return part;
    const read = table.columns.find((other) => other.names.get(version) === part.column);
    return { ...part, column: read?.now?.name ?? part.column };
  });
}
