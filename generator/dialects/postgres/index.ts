/** PostgreSQL as a dialect: https://www.postgresql.org/docs/current/sql-commands.html */
import { familyOf } from "../conversions.ts";
import type { Dialect } from "../dialect.ts";
import { projectWith } from "../projection/project.ts";
import { sizeOf } from "../sizes.ts";
import { adoption } from "./adopt.ts";
import { annotate, mode } from "./annotate.ts";
import { convert } from "./convert.ts";
import { introspect } from "./introspect.ts";
import { lower } from "./lower.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { render } from "./render.ts";
import { rules } from "./rules.ts";
import { unfit } from "./unfit.ts";

export const postgres: Dialect = {
  name: "postgres",
  floor: [14, 0, 0],
  quote: quoteName,
  literal: quoteLiteral,
  project: (schema, target) => projectWith(rules, schema, target),
  convert,
  // Between lengths of one type, assignment refuses what a cast would cut.
  cast: (from, { type }) => (familyOf(from.type) === familyOf(type) ? undefined : [{ column: from.name }, `::${type}`]),
  size: sizeOf,
  unfit,
  lower,
  render,
  annotate,
  mode,
  introspect,
  adoption,
  scratch: {
    // template1 may hold what an administrator put there, and its encoding need not be this one.
    create: (name) => `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`,
    drop: (name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    denied: ["42501"],
    allow: "ALTER ROLE … CREATEDB",
  },
};
