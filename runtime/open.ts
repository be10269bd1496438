/** Opens a database for generated code: reads the URL, loads the dialect's module, its driver and its client. */
import { type ConnectOptions, connect } from "./connect.ts";
import { type Database, database, type Generated } from "./database.ts";
import type { DialectName } from "./driver.ts";
import { UsageError } from "./errors.ts";
import { parseUrl } from "./url.ts";

export type OpenOptions = Omit<ConnectOptions, "constraints">;

/** What a generated index.ts gives. */
export interface Dialects<Tables> {
  /** The modules that it can load. */
  readonly dialects: { readonly [D in DialectName]?: () => Promise<Generated<Tables>> };
  /** The configuration's URL, used when neither the call nor DATABASE_URL gives one. */
  readonly url?: string;
}

/**
 * Opens the database of the URL, else of DATABASE_URL, else of the configuration. Runs no migration: call `upgrade`. Fails with
 * a ConnectionError, or a ServerError for the wrong product or one that is too old.
 */
export async function open<Tables extends object>(
  url: string | undefined,
  { dialects, url: configured }: Dialects<Tables>,
  options: OpenOptions = {},
): Promise<Database<Tables>> {
  const chosen = url ?? (process.env.DATABASE_URL || configured);
  if (chosen === undefined) {
    throw new UsageError("no database is named", {
      hint: "give open() a URL such as sqlite:./app.db, or set DATABASE_URL",
    });
  }
  const parsed = parseUrl(chosen);
  const load = dialects[parsed.dialect];
  if (load === undefined) {
    throw new UsageError(`this code was not generated for ${parsed.dialect}`, {
      hint: `it was for ${Object.keys(dialects).join(", ")}; add the dialect to the configuration and run \`colonnade generate\``,
    });
  }
  const generated = await load();
  return database(await connect(parsed, { ...options, constraints: generated.constraints }), generated);
}
