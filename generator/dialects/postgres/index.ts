/** PostgreSQL as a dialect: https://www.postgresql.org/docs/current/sql-commands.html */
import type { Dialect } from "../dialect.ts";
import { projectWith } from "../projection/project.ts";
import { convert } from "./convert.ts";
import { introspect } from "./introspect.ts";
import { lower } from "./lower.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { render } from "./render.ts";
import { rules } from "./rules.ts";

export const postgres: Dialect = {
  name: "postgres",
  floor: [14, 0, 0],
  quote: quoteName,
  literal: quoteLiteral,
  project: (schema, target) => projectWith(rules, schema, target),
  convert,
  lower,
  render,
  mode: () => "transaction",
  introspect,
};
