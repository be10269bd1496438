/** What a session is and which settings it has, read from the answers of servers. */
import type { Row } from "../driver.ts";
import type { Settings } from "../migrate/engine.ts";

/** A session in a few words, of its number, program, state and age in seconds: `session 4711 (psql, idle in transaction for 12 s)`. */
export function describeSession([id, program, state, seconds]: Row): string {
  const isTold = (value: unknown) => value !== null && value !== undefined && value !== "";
  const said = [program, state].filter(isTold).join(", ");
  if (said === "") return `session ${id}`;
  return `session ${id} (${said}${isTold(state) && isTold(seconds) ? ` for ${Math.round(Number(seconds))} s` : ""})`;
}

/** The values of a row by the names of what was asked for. */
export function settingsOf(asked: Readonly<Record<string, string>>, values: Row): Settings {
  return Object.fromEntries(Object.keys(asked).map((name, index) => [name, values[index]]));
}
