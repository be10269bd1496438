/** Plans every dialect's migrations, and gives those that are left their numbers and their parents. */
import { titleOf } from "../../runtime/migration.ts";
import { parseHeader } from "../../runtime/migration-file.ts";
import { emptyCatalog } from "../catalog/identity.ts";
import type { Planned } from "../compose-output.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect, Projection } from "../dialects/dialect.ts";
import type { OutputFiles } from "../migrations/state.ts";
import { planStep } from "../migrations/step.ts";
import { historyFile } from "../migrations/version.ts";
import { noIntent, type Operation } from "../operations/operation.ts";
import type { Branch, Lane } from "./branch.ts";
import { isHandWritten } from "./hand-written.ts";
import { isAsGenerated, type Moved, type Other, type PlannedLane, placeDraft, planLane } from "./lane.ts";
import { refusal } from "./onto.ts";
import { type Own, type Sides, sharedCount } from "./sides.ts";
import { currentText } from "./worktree.ts";

/** One dialect: what the merged schema wants, and our migrations on top of the ref's. */
export interface DialectLane {
  readonly dialect: Dialect;
  readonly projection: Projection;
  /** Absent for a dialect that only one of the branches has. */
  readonly planned?: PlannedLane;
}

export function planLanes(
  projections: readonly (readonly [Dialect, Projection])[],
  ref: Branch,
  owns: readonly Own[],
): readonly DialectLane[] {
  return projections.map(([dialect, projection]): DialectLane => {
    const moved = movedIn(dialect, ref, owns);
    if (moved === undefined) return { dialect, projection };
    const planned = planLane(dialect, ref.lanes.get(dialect.name), moved, projection.catalog);
    return { dialect, projection, planned };
  });
}

/** Our migrations of one dialect; undefined where a branch does not have the dialect. */
function movedIn({ name }: Dialect, ref: Branch, owns: readonly Own[]): readonly Moved[] | undefined {
  if (!ref.lanes.has(name) && ref.head > 0) return undefined;
  const moved: Moved[] = [];
  for (const [i, own] of owns.entries()) {
    const lane = own.branch.lanes.get(name);
    if (lane === undefined) return undefined;
    const since = sharedCount(own.branch, ref);
    const others = [...titled(ref, name, since), ...owns.slice(0, i).flatMap((each) => otherOf(each, own, name))];
    moved.push({ own, lane, since, others });
  }
  return moved;
}

/** A migration of another branch that comes before `own` now, and that its branch does not know. */
function otherOf(other: Own, own: Own, name: Dialect["name"]): readonly Other[] {
  if (other.branch === own.branch || other.position < sharedCount(own.branch, other.branch)) return [];
  return titled(other.branch, name, other.position).slice(0, 1);
}

function titled(branch: Branch, name: Dialect["name"], after: number): readonly Other[] {
  const later = (branch.lanes.get(name)?.histories ?? []).slice(after);
  return later.map(({ history }) => ({ title: `${titleOf(history)} of ${branch.title}`, history }));
}

export interface PlacedLanes {
  /** The version that every dialect ends at. */
  readonly head: number;
  /** For each of ours, in order. */
  readonly places: readonly Place[];
  /** What the output is composed of. */
  readonly planned: readonly Planned[];
  /** Path below the output folder → text. */
  readonly histories: ReadonlyMap<string, string>;
  /** What leads from there to the merged schema, in the dialect with the most of it. */
  readonly remaining: readonly Operation[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Place {
  /** Absent where nothing is left of it. */
  readonly version?: number;
  readonly isByHand: boolean;
}

interface Surroundings {
  readonly ref: Branch;
  readonly sides: Sides;
  readonly disk: OutputFiles;
  /** The schema's folder. */
  readonly origin: string;
}

/** Numbers our migrations behind the ref's and writes their texts. */
export function placeLanes(lanes: readonly DialectLane[], { ref, sides, disk, origin }: Surroundings): PlacedLanes {
  const { branches, owns } = sides;
  const places = numbersOf(owns, lanes, ref.head);
  const versions = new Map(owns.map((own, i) => [own, places[i]?.version]));
  const head = ref.head + places.filter(({ version }) => version !== undefined).length;
  const histories = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  let remaining: readonly Operation[] = [];
  const planned = lanes.map((lane): Planned => {
    const { dialect, projection } = lane;
    const base = ref.lanes.get(dialect.name);
    for (const { text, history } of base?.histories ?? []) {
      histories.set(`${dialect.name}/${historyFile(history.version)}`, text);
    }
    if (lane.planned === undefined) diagnostics.push(...handWrittenIn(dialect, owns));
    if (lane.planned === undefined && head > ref.head) return joining(dialect, projection, base);
    const migrations = [...(base?.migrations ?? [])];
    for (const draft of lane.planned?.drafts ?? []) {
      const version = versions.get(draft.own);
      if (version === undefined) continue;
      const text = currentText(disk, dialect.name, draft, version, branches);
      const parent = migrations.at(-1);
      const placed = placeDraft(draft, { version, parent, origin }, text);
      migrations.push(placed.files);
      histories.set(`${dialect.name}/${historyFile(version)}`, placed.history);
      const isNew = !draft.isByHand && placed.files !== draft.original;
      if (isNew && !isAsGenerated(draft, dialect, origin)) diagnostics.push(madeAnew(draft.own, dialect));
    }
    const catalog = lane.planned?.catalog ?? base?.catalogs.at(-1) ?? emptyCatalog(dialect.name);
    const rest = planStep(dialect, catalog, projection.catalog, projection.intent);
    if (rest.up.length > remaining.length) remaining = rest.up;
    // Where nothing is left, the output is the very one that `generate` would write.
    const step = rest.up.length === 0 ? rest : planStep(dialect, catalog, catalog, noIntent);
    return { state: { migrations, snapshot: { format: 1, version: migrations.at(-1)?.version ?? 0, catalog } }, step };
  });
  return { head, places, planned, histories, remaining, diagnostics };
}

/** A migration that folds others stands for shared ones, too, and cannot come behind them. */
export function foldedAmong(owns: readonly Own[]): readonly Diagnostic[] {
  return owns.flatMap((own) => {
    const [text] = [...own.branch.lanes.values()].flatMap(({ migrations }) => migrations[own.position]?.up ?? []);
    if (text === undefined || parseHeader(text, titleOf(own)).folds === undefined) return [];
    return [
      refusal(
        `our ${titleOf(own)} folds others, which the other branch still has one by one`,
        "take the output as it was before `colonnade squash`, rebase, and squash again when the branches are one",
      ),
    ];
  });
}

/** A dialect that a branch lacks gets all that it lacks with the last version. */
function joining(dialect: Dialect, { catalog, intent }: Projection, base: Lane | undefined): Planned {
  const snapshot = base?.catalogs.at(-1);
  const migrations = base?.migrations ?? [];
  const known = snapshot && {
    snapshot: { format: 1, version: migrations.at(-1)?.version ?? 0, catalog: snapshot } as const,
  };
  return { state: { migrations, ...known }, step: planStep(dialect, snapshot, catalog, intent) };
}

function handWrittenIn({ name }: Dialect, owns: readonly Own[]): readonly Diagnostic[] {
  const found = owns.flatMap(({ branch, position }) => branch.lanes.get(name)?.migrations[position] ?? []);
  return found
    .filter(isHandWritten)
    .map((migration) =>
      refusal(
        `${titleOf(migration)} is written by hand for ${name}, which the other branch does not have`,
        `add ${name} to the other branch first, and merge that`,
      ),
    );
}

function madeAnew(own: Own, { name }: Dialect): Diagnostic {
  return {
    code: "C055",
    severity: "warning",
    message: `our ${titleOf(own)} for ${name} is not what its history makes, and is made anew from that`,
    hint: "it was edited, or another version of Colonnade wrote it: compare the two before you commit",
  };
}

/** One that has become empty in every dialect has no number any more: all that it did is done before it. */
function numbersOf(owns: readonly Own[], lanes: readonly DialectLane[], head: number): readonly Place[] {
  let last = head;
  return owns.map((own): Place => {
    const drafts = lanes.flatMap(({ planned }) => planned?.drafts.filter((draft) => draft.own === own) ?? []);
    const isByHand = drafts.some((draft) => draft.isByHand);
    const wasEmpty = drafts.every(({ originalHistory: { history } }) => Object.keys(history.changes).length === 0);
    const isEmpty = drafts.length > 0 && drafts.every(({ step }) => step.up.length === 0);
    if (isEmpty && !wasEmpty && !isByHand) return { isByHand };
    last += 1;
    return { version: last, isByHand };
  });
}
