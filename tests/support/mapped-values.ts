/** What the rows of a closed set should hold after its values changed, worked out from what the author said and nothing else. */

import type { Column } from "../../generator/catalog/catalog.ts";
import type { Intent } from "../../generator/operations/operation.ts";
import type { EngineName } from "./matrix.ts";

type Mapping = Intent["values"][number];

/** Texts of rows before, with those after the way up, and after the way up and down; what is not there stays. */
export interface MappedValues {
  readonly up: ReadonlyMap<string | null, string | null>;
  readonly back: ReadonlyMap<string | null, string | null>;
}

/** `said` is what the author said of this column. */
export function mappedValues(engine: EngineName, from: Column, to: Column, said: readonly Mapping[]): MappedValues {
  const live = said.filter((each) => has(from, each.from) && !has(to, each.from));
  // SQLite gives values as literals.
  const text = (value: string | null) =>
    value === null || engine !== "sqlite" ? value : `'${value.replaceAll("'", "''")}'`;
  const home = (value: string | null) =>
    has(from, value) ? value : (live.find((each) => each.to === value)?.from ?? value);
  return {
    up: new Map(live.map((each) => [text(each.from), text(each.to)])),
    back: new Map(live.map((each) => [text(each.from), text(home(each.to))])),
  };
}

function has({ values, nullable }: Column, value: string | null): boolean {
  return value === null ? nullable : values === undefined || values.includes(value);
}

/** A text and a closed set hold the same texts, whatever their types are called. */
export function bothTexts(from: Column, to: Column): boolean {
  const isText = ({ meaning }: Column) => meaning === "text" || meaning === "oneOf";
  return isText(from) && isText(to) && (from.values !== undefined || to.values !== undefined);
}
