/** A migration's name where the author gives none. */
import { english } from "../operations/english.ts";
import type { Operation } from "../operations/operation.ts";

/** Says the first change, and that there are more: `add_column_messages_tokens`, `create_table_notes_and_more`. */
export function nextName(operations: readonly Operation[]): string {
  const [first, ...rest] = operations.filter(({ kind }) => !followers.has(kind));
  const named = first ?? operations[0];
  if (named === undefined) return "unchanged";
  const [words = ""] = english(named).split(/[(:,]/);
  return rest.length === 0 ? words : `${words.slice(0, 50)} and more`;
}

/** Operations that another one brings along. */
const followers: ReadonlySet<Operation["kind"]> = new Set([
  "dropView",
  "createView",
  "dropTrigger",
  "createTrigger",
  "dropCheck",
  "addCheck",
  "createFunction",
  "dropFunction",
]);
