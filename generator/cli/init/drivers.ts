/** The packages that an application of each dialect needs, and what `init` makes of them. */
import { type DialectName, dialectNames } from "../../schema/schema.ts";

interface DriverPackage {
  readonly name: string;
  /** The range that Colonnade is tested with. */
  readonly range: string;
  /** Whether a project is taken to be for this dialect: always, or where it has the package. mysql2 does not say which of two. */
  readonly assumed: "always" | "withPackage" | "never";
  /** Of an engine that comes with its package: what is in it is a database at once, which `init` sets up. */
  readonly embedded?: { readonly url: string };
}

export const drivers: { readonly [D in DialectName]: DriverPackage } = {
  sqlite: {
    name: "better-sqlite3",
    range: "^12.11.1",
    assumed: "always",
    embedded: { url: "sqlite:./colonnade.db" },
  },
  postgres: { name: "pg", range: "^8.23.1", assumed: "withPackage" },
  mysql: { name: "mysql2", range: "^3.24.5", assumed: "withPackage" },
  mariadb: { name: "mysql2", range: "^3.24.5", assumed: "never" },
};

/** For a project that has no driver yet. */
const firstDialects: readonly DialectName[] = ["sqlite", "postgres"];

/** The dialects that a project with these packages is likely to want. */
export function likelyDialects(packages: { readonly [name: string]: unknown }): readonly DialectName[] {
  const present = dialectNames.filter(
    (name) => drivers[name].assumed === "withPackage" && drivers[name].name in packages,
  );
  if (present.length === 0) return firstDialects;
  return dialectNames.filter((name) => drivers[name].assumed === "always" || present.includes(name));
}

/** Of the chosen dialects the one whose database needs no server. */
export function embeddedDriver(dialects: readonly DialectName[]): Required<DriverPackage> | undefined {
  for (const dialect of dialects) {
    const { embedded, ...driver } = drivers[dialect];
    if (embedded !== undefined) return { ...driver, embedded };
  }
  return undefined;
}
