/** The output of one commit: each dialect's migrations, and the Catalogs that they lead to one after the other. */
import type { Catalog } from "../catalog/catalog.ts";
import { emptyCatalog } from "../catalog/identity.ts";
import { SnapshotError } from "../catalog/snapshot.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { History } from "../migrations/history.ts";
import { catalogsOf, readHistory } from "../migrations/read-history.ts";
import { type MigrationFiles, type OutputFiles, readState } from "../migrations/state.ts";
import { historyFile } from "../migrations/version.ts";
import type { DialectName } from "../schema/schema.ts";

/** One dialect's migrations; the lists run beside each other. Versions may have gaps, where some were squashed. */
export interface Lane {
  readonly migrations: readonly MigrationFiles[];
  readonly histories: readonly HistoryText[];
  /** `[0]` is empty, `[n + 1]` is what `migrations[n]` leads to. */
  readonly catalogs: readonly Catalog[];
}

/** A history and the text of its file. */
export interface HistoryText {
  readonly history: History;
  readonly text: string;
}

/** What one commit holds; a dialect without any output is absent. */
export interface Branch {
  /** As a message names it: the ref that was given, or the commit. */
  readonly title: string;
  readonly lanes: ReadonlyMap<DialectName, Lane>;
  /** Of the newest migration. */
  readonly head: number;
}

export type BranchReading =
  | { readonly branch: Branch; readonly diagnostics?: undefined }
  | { readonly branch?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Reads the output that a commit holds; where it does not fit together, what is wrong with it. */
export function readBranch(
  title: string,
  texts: ReadonlyMap<string, string>,
  dialects: readonly DialectName[],
): BranchReading {
  const files = filesIn(texts);
  const lanes = new Map<DialectName, Lane>();
  for (const dialect of dialects) {
    const { state, diagnostics } = readState(files, dialect);
    if (diagnostics.length > 0) return { diagnostics };
    if (state.snapshot === undefined) continue;
    try {
      lanes.set(dialect, {
        migrations: state.migrations,
        ...recorded(files, dialect, state.snapshot.catalog, state.migrations),
      });
    } catch (error) {
      if (error instanceof SnapshotError) return { diagnostics: [error.diagnostic] };
      throw error;
    }
  }
  const heads = [...lanes.values()].map(({ migrations }) => migrations.at(-1)?.version ?? 0);
  const head = Math.max(0, ...heads);
  if (heads.some((each) => each !== head)) {
    return {
      diagnostics: [{ code: "C051", severity: "error", message: `dialects end at different versions in ${title}` }],
    };
  }
  return { branch: { title, lanes, head } };
}

function recorded(
  files: OutputFiles,
  dialect: DialectName,
  head: Catalog,
  migrations: readonly MigrationFiles[],
): Omit<Lane, "migrations"> {
  const histories = migrations.map(({ version }): HistoryText => {
    const file = `${dialect}/${historyFile(version)}`;
    const text = files.text(file) ?? "";
    return { text, history: readHistory(text, file) };
  });
  const rebuilt = catalogsOf(
    head,
    histories.map(({ history }) => history),
    dialect,
  );
  return { histories, catalogs: [emptyCatalog(dialect), ...rebuilt.slice(1)] };
}

function filesIn(texts: ReadonlyMap<string, string>): OutputFiles {
  return {
    names: (folder) => {
      const inside = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`));
      return inside.length === 0 ? undefined : inside.map((path) => path.slice(folder.length + 1));
    },
    text: (path) => texts.get(path),
  };
}

/** Which files of an output folder say what its migrations are. */
export function isRecord(path: string): boolean {
  return /^chain\.json$|^\w+\/(snapshot\.json|history\/\d+\.json|migrations\/[^/]+\.sql)$/.test(path);
}
