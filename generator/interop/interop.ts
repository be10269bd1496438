/** What is written for other libraries, on request: types for Kysely, schemas for Zod, JSON Schema. */
import { driverValues } from "../dialects/driver-values.ts";
import type { Plan } from "../helpers/plan.ts";
import type { DialectName } from "../schema/schema.ts";
import { writeJsonSchema } from "./json-schema.ts";
import { writeKysely } from "./kysely.ts";
import { type InteropName, interopNames } from "./names.ts";
import { writeZod } from "./zod.ts";

export interface InteropRequest {
  readonly plan: Plan;
  /** The schema's folder. */
  readonly origin: string;
  readonly dialects: readonly DialectName[];
}

/** The files by their path below the output folder. */
const writers: { readonly [N in InteropName]: (request: InteropRequest) => readonly (readonly [string, string])[] } = {
  kysely: ({ plan, origin, dialects }) =>
    dialects.map((name) => [`${name}/kysely.ts`, writeKysely(plan, driverValues[name], origin)]),
  zod: ({ plan, origin }) => [["zod.ts", writeZod(plan, origin)]],
  "json-schema": ({ plan, origin }) => [["schema.json", writeJsonSchema(plan, origin)]],
};

export function writeInterop(names: readonly InteropName[], request: InteropRequest): ReadonlyMap<string, string> {
  return new Map(interopNames.filter((name) => names.includes(name)).flatMap((name) => writers[name](request)));
}
