/** What several dialects say alike is said once, with the names of all of them. */
import type { Problem } from "./diagnostic.ts";

/** Keeps the place of the first of equals; a problem without a dialect is only ever equal to its like. */
export function mergeProblems(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.severity, problem.at, neutral(problem)]);
    const group = groups.get(key) ?? [];
    group.push(problem);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => merge(group));
}

/** The message with the dialect's title taken out. */
function neutral({ message, dialect }: Problem): string {
  return dialect === undefined ? message : withTitle(message, dialect, "\0");
}

/** Names stand between backticks, and a table may be called like a database. */
function withTitle(message: string, title: string, by: string): string {
  return message
    .split("`")
    .map((text, position) => (position % 2 === 0 ? text.replaceAll(title, by) : text))
    .join("`");
}

function merge(group: readonly Problem[]): readonly Problem[] {
  const [first] = group;
  if (first?.dialect === undefined) return first === undefined ? [] : [first];
  const titles = [...new Set(group.flatMap(({ dialect }) => dialect ?? []))];
  return [{ ...first, message: titles.length === 1 ? first.message : inPlural(first.message, first.dialect, titles) }];
}

/** Verbs that follow a dialect's title in a message, and what they become behind several. */
const plurals: ReadonlyMap<string, string> = new Map([
  ["has", "have"],
  ["is", "are"],
  ["allows", "allow"],
  ["keeps", "keep"],
  ["needs", "need"],
  ["refuses", "refuse"],
]);

function inPlural(message: string, title: string, titles: readonly string[]): string {
  const list = `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;
  const verb = (all: string, word: string) => (plurals.has(word) ? `\0 ${plurals.get(word)}` : all);
  return withTitle(message, title, "\0")
    .replace(/\0 (\w+)/g, verb)
    .replaceAll("\0", list);
}
