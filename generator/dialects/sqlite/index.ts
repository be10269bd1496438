/** SQLite as a dialect: https://www.sqlite.org/lang.html */
import type { Dialect } from "../dialect.ts";
import { projectWith } from "../projection/project.ts";
import { adoption } from "./adopt.ts";
import { convert } from "./convert.ts";
import { introspect } from "./introspect.ts";
import { lower, mode } from "./lower.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { render } from "./render.ts";
import { rules } from "./rules.ts";
import { size, unfit } from "./unfit.ts";

export const sqlite: Dialect = {
  name: "sqlite",
  floor: [3, 45, 0],
  quote: quoteName,
  literal: quoteLiteral,
  project: (schema, target) => projectWith(rules, schema, target),
  convert,
  cast: () => undefined,
  size,
  unfit,
  lower,
  render,
  annotate: () => [],
  mode,
  introspect,
  adoption,
  scratch: { url: "sqlite::memory:" },
};
