/** One Intent for several migrations: renames that meet in one, values that come out the same, or the reason why that cannot be. */
import type { Catalog, Column } from "../catalog/catalog.ts";
import { identity, same, title } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { withLiveRenames } from "../operations/live-renames.ts";
import type { Intent } from "../operations/operation.ts";
import { rename } from "../operations/rename.ts";
import { columnIntent } from "./column-intent.ts";
import { type FoldedStep, type TracedTable, trace } from "./trace.ts";

/** The Intent from the catalog before the first step to the one after the last, or why one step cannot do what they did. */
export type Composed = { readonly intent: Intent } | { readonly reasons: readonly string[] };

export function composeIntent(dialect: Dialect, from: Catalog, to: Catalog, steps: readonly FoldedStep[]): Composed {
  const tables = trace(dialect, steps);
  const parts = tables.map(tableIntent);
  const reasons = parts.flatMap((part) => part.reasons);
  const intent: Intent = {
    tables: parts.flatMap((part) => part.intent.tables),
    views: viewRenames(steps),
    columns: parts.flatMap((part) => part.intent.columns),
    constraints: parts.flatMap((part) => part.intent.constraints),
    conversions: parts.flatMap((part) => part.intent.conversions),
    backfills: parts.flatMap((part) => part.intent.backfills),
    ...concurrentIndexes(steps),
    values: parts.flatMap((part) => part.intent.values),
  };
  const lost = reasons.length > 0 ? reasons : misled(from, to, intent, tables);
  return lost.length > 0 ? { reasons: lost } : { intent };
}

type Part = { readonly intent: Omit<Intent, "views">; readonly reasons: readonly string[] };

function tableIntent(traced: TracedTable): Part {
  const { original, now, columns } = traced;
  const none = { tables: [], columns: [], constraints: [], conversions: [], backfills: [], values: [] };
  if (now === undefined) return { intent: none, reasons: [] };
  const place = now.namespace === undefined ? {} : { namespace: now.namespace };
  const owner = { table: now.name, ...place };
  const found = columns.map((column) => columnIntent(traced, column));
  const isRenamed = identity(original) !== identity(now);
  const fromPlace = original.namespace === undefined ? {} : { fromNamespace: original.namespace };
  return {
    intent: {
      tables: isRenamed ? [{ from: original.name, to: now.name, ...place, ...fromPlace }] : [],
      columns: columns.flatMap(({ original: old, now: column }) =>
        old === undefined || column === undefined || old.name === column.name
          ? []
          : [{ from: old.name, to: column.name, ...owner }],
      ),
      constraints: traced.constraints.filter(({ from, to }) => from !== to).map((each) => ({ ...each, ...owner })),
      conversions: found.flatMap((each) => each.conversion.map((said) => ({ ...said, ...owner }))),
      backfills: found.flatMap((each) => each.backfill.map((said) => ({ ...said, ...owner }))),
      values: found.flatMap((each) => each.values.map((said) => ({ ...said, ...owner }))),
    },
    reasons: found.flatMap((each) => each.reasons),
  };
}

/** An index that any of the steps builds beside others' writing is built so by the one that stands for them. */
function concurrentIndexes(steps: readonly FoldedStep[]): Pick<Intent, "concurrent"> {
  const all = new Map(steps.flatMap(({ intent }) => intent.concurrent ?? []).map((each) => [identity(each), each]));
  return all.size === 0 ? {} : { concurrent: [...all.values()] };
}

/** A view holds no rows: one that is not traced to its new name is dropped and made anew. */
function viewRenames(steps: readonly FoldedStep[]): Intent["views"] {
  const traced = (steps[0]?.from.views ?? []).map(({ name }) => ({ from: name, to: name }));
  return steps
    .reduce((views, { from, to, intent }) => {
      const { views: live } = withLiveRenames(from, to, intent);
      const names = new Set(to.views.map(({ name }) => name));
      return views
        .map((view) => ({ ...view, to: live.find((each) => each.from === view.to)?.to ?? view.to }))
        .filter((view) => names.has(view.to));
    }, traced)
    .filter(({ from, to }) => from !== to);
}

/** What one step would take for something else than the steps did: names that stood for two things, one after the other. */
function misled(from: Catalog, to: Catalog, intent: Intent, tables: readonly TracedTable[]): readonly string[] {
  const renamed = rename(from, withLiveRenames(from, to, intent));
  const wanted = new Map(to.tables.map((table) => [identity(table), table]));
  return tables.flatMap(({ original, now, droppedBy, columns }, index) => {
    const seen = renamed.tables[index];
    const taken = seen && wanted.get(identity(seen));
    const name = title(original);
    if (now === undefined) {
      return taken === undefined
        ? []
        : [`table ${name} was dropped by ${droppedBy}, and its name was given to another later`];
    }
    if (taken === undefined || identity(taken) !== identity(now)) {
      return [`table ${name} became ${title(now)} on a way that one step cannot go: names change hands`];
    }
    return columns.flatMap((column) =>
      misledColumn(name, column, seen?.columns ?? [], original.columns, taken.columns),
    );
  });
}

function misledColumn(
  table: string,
  { original, now, droppedBy }: TracedTable["columns"][number],
  renamed: readonly Column[],
  originals: readonly Column[],
  wanted: readonly Column[],
): readonly string[] {
  if (original === undefined) return [];
  const seen = renamed[originals.indexOf(original)];
  const taken = wanted.find(({ name }) => name === seen?.name);
  if (same(taken, now)) return [];
  return now === undefined
    ? [`column ${table}.${original.name} was dropped by ${droppedBy}, and its name was given to another later`]
    : [`column ${table}.${original.name} became ${now.name} on a way that one step cannot go: names change hands`];
}
