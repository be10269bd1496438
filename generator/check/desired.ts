/** What an output folder says that a version of a dialect holds: its catalog, rebuilt from the histories, and its migrations. */
import { UsageError } from "../../runtime/errors.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { emptyCatalog } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { catalogsOf, readHistory } from "../migrations/read-history.ts";
import { filesOnDisk, readState } from "../migrations/state.ts";
import { historyFile } from "../migrations/version.ts";
import type { Desired } from "./structure.ts";

/** `out` is absolute. Throws what is wrong with the files: the first of the diagnostics that `generate` would give. */
export function desiredAt(out: string, { name }: Dialect, version: number): Desired {
  const files = filesOnDisk(out);
  const { state, diagnostics } = readState(files, name);
  const [broken] = diagnostics;
  if (broken !== undefined) {
    throw new UsageError(broken.message, broken.hint === undefined ? {} : { hint: broken.hint });
  }
  const histories = state.migrations.map((migration) => {
    const file = `${name}/${historyFile(migration.version)}`;
    return readHistory(files.text(file) ?? "", file);
  });
  const catalogs = catalogsOf(state.snapshot?.catalog ?? emptyCatalog(name), histories, name);
  const at = state.migrations.findIndex((migration) => migration.version === version);
  const written: Catalog | undefined = catalogs[at + 1];
  if (at < 0 || written === undefined) {
    throw new UsageError(`${name}/migrations has no version ${version}`, {
      hint: "run `colonnade generate`, or restore the folder from version control",
    });
  }
  return { written, migrations: state.migrations.slice(0, at + 1) };
}
