/** Puts our migrations of one dialect behind those of the ref: each is made again on the Catalog that stands before it there. */
import type { Direction } from "../../runtime/migration-file.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { emptyCatalog } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { carryCatalog, carryIntent, renameConflicts, underOurNames } from "../merge/carry.ts";
import { mergeCatalogs } from "../merge/merge.ts";
import type { Conflict } from "../merge/sides.ts";
import { type History, historyOf, writeHistory } from "../migrations/history.ts";
import { chained, type MigrationFiles } from "../migrations/state.ts";
import { missingIntent, type Place, planStep, type Step, writeStep } from "../migrations/step.ts";
import { noIntent } from "../operations/operation.ts";
import type { HistoryText, Lane } from "./branch.ts";
import { bodyOf, isHandWritten, withHeader } from "./hand-written.ts";
import type { Own } from "./sides.ts";

/** One migration of ours in one dialect, before it has its number. */
export interface Draft {
  readonly own: Own;
  readonly lane: Lane;
  /** As its branch has it. */
  readonly original: MigrationFiles;
  readonly originalHistory: HistoryText;
  /** The chain that the original was made on. */
  readonly originalParent: string | undefined;
  readonly step: Step;
  /** Written by hand: its statements are kept as they are. */
  readonly isByHand: boolean;
}

export interface PlannedLane {
  readonly drafts: readonly Draft[];
  /** What the last of them leads to. */
  readonly catalog: Catalog;
  readonly conflicts: readonly OwnConflict[];
}

/** A conflict, the migration of ours that has it, and what the other side has done until then. */
export interface OwnConflict {
  readonly own: Own;
  readonly conflict: Conflict;
  readonly others: readonly Other[];
}

/** A migration that ours are put behind. */
export interface Other {
  readonly title: string;
  readonly history: History;
}

/** Each of ours with its lane, and the migrations that its own branch did not know. */
export interface Moved {
  readonly own: Own;
  readonly lane: Lane;
  /** How many of its branch's migrations the ref has, too. */
  readonly since: number;
  readonly others: readonly Other[];
}

/** Plans one dialect's migrations; `goal` is what the merged schema projects to. */
export function planLane(dialect: Dialect, ref: Lane | undefined, moved: readonly Moved[], goal: Catalog): PlannedLane {
  const drafts: Draft[] = [];
  const conflicts: OwnConflict[] = [];
  let catalog = ref?.catalogs.at(-1) ?? emptyCatalog(dialect.name);
  for (const { own, lane, since, others } of moved) {
    const { position } = own;
    const [original, originalHistory] = [lane.migrations[position], lane.histories[position]];
    const [base, ours] = [lane.catalogs[position], lane.catalogs[position + 1]];
    if (!original || !originalHistory || !base || !ours) throw new Error(`version ${own.version} is not in its branch`);
    const { intent } = originalHistory.history;
    const earlier = lane.histories.slice(since, position).map(({ history }) => history.intent);
    const theirs = others.map(({ history }) => earlier.reduce(underOurNames, history.intent));
    const carried = carryIntent(intent, theirs);
    const after = theirs.map((each) => underOurNames(each, intent));
    // All three are compared under the new names that both sides have given.
    const merge = mergeCatalogs(
      carryCatalog(base, [...theirs, carried]),
      carryCatalog(ours, after),
      carryCatalog(catalog, [carried]),
      goal,
    );
    const found = [...renameConflicts(base, intent, theirs), ...merge.conflicts];
    conflicts.push(...found.map((conflict) => ({ own, conflict, others })));
    if (found.length > 0) continue;
    const step = planStep(dialect, catalog, merge.catalog, carried);
    conflicts.push(...unsaid(step).map((conflict) => ({ own, conflict, others })));
    const originalParent = lane.migrations[position - 1]?.chain;
    drafts.push({ own, lane, original, originalHistory, originalParent, step, isByHand: isHandWritten(original) });
    catalog = merge.catalog;
  }
  return { drafts, catalog, conflicts };
}

/** What our schema said was enough for our own branch's rows, and may not be for the merged ones. */
function unsaid(step: Step): readonly Conflict[] {
  return missingIntent(step, (table, column) => `${table}.${column}`).map(({ at, message }) => ({
    kind: "column",
    object: at,
    name: at,
    how: "cannot follow",
    missing: message,
  }));
}

/** A migration with its new place in the chain. */
export interface Placed {
  readonly files: MigrationFiles;
  /** Text of its history file. */
  readonly history: string;
}

/** Writes a draft in its place; where what stands before it is what it was made on, it stays as it is. `text` is a hand-written one's. */
export function placeDraft(draft: Draft, place: Omit<Place, "name">, text: (direction: Direction) => string): Placed {
  const { own, original, originalHistory, originalParent, step, isByHand } = draft;
  const { version, parent } = place;
  const { name } = own;
  const stays = version === own.version && parent?.chain === originalParent;
  if (isByHand) {
    const [up, down] = [text("up"), text("down")].map((each) => withHeader(each, version, parent?.chain));
    const files = chained({ version, name, up: up ?? "", down: down ?? "" }, parent);
    const history = writeHistory(historyOf(version, name, step.from, step.from, noIntent));
    return { files, history: stays ? originalHistory.text : history };
  }
  if (stays) return { files: original, history: originalHistory.text };
  const { files, history } = writeStep(step, { ...place, name });
  return { files, history: writeHistory(history) };
}

/**
 * Whether the original is what its history makes by itself. If not, a person has edited it, or another version of the compiler wrote
 * it: what is written anew will differ from it.
 */
export function isAsGenerated(draft: Draft, dialect: Dialect, origin: string): boolean {
  const { own, lane, original, originalHistory, originalParent } = draft;
  const [from, to] = [lane.catalogs[own.position], lane.catalogs[own.position + 1]];
  if (from === undefined || to === undefined) return true;
  const step = planStep(dialect, from, to, originalHistory.history.intent);
  const parent = originalParent === undefined ? undefined : lane.migrations[own.position - 1];
  const { files } = writeStep(step, { version: own.version, name: own.name, origin, parent });
  return (["up", "down"] as const).every((direction) =>
    sameLines(bodyOf(files[direction]), bodyOf(original[direction])),
  );
}

/** A snapshot sorts what the author ordered, so lines may come in another order. */
function sameLines(a: string, b: string): boolean {
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => line.replace(/,$/, ""))
      .sort()
      .join("\n");
  return lines(a) === lines(b);
}
