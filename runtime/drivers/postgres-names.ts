/** The names under which a session of PostgreSQL keeps prepared statements, no more of them than it has room for. */
import type pg from "pg";

/**
 * The server keeps a parsed query and up to two plans for each, in every session's own memory, and has no limit of its own:
 * https://www.postgresql.org/docs/current/sql-prepare.html
 */
const capacity = 500;

/** Gives the name for a statement's slot; the oldest statement makes room for one too many. */
export function preparedNames(client: pg.Client, most = capacity): (slot: number) => string {
  const names: (string | undefined)[] = [];
  const slots: number[] = [];
  let made = 0;

  function makeRoom(): void {
    const slot = slots.shift() ?? -1;
    const name = names[slot];
    names[slot] = undefined;
    if (name === undefined) return;
    // In the same message as the next statement, whose end is the end of this: no answer is waited for, and a failed transaction is no matter.
    Reflect.apply(Reflect.get(client.connection, "close"), client.connection, [{ type: "S", name }]);
    // The client would remember its text for as long as the connection lives.
    const parsed: unknown = Reflect.get(client.connection, "parsedStatements");
    if (parsed instanceof Object) Reflect.deleteProperty(parsed, name);
  }

  return (slot) => {
    const known = names[slot];
    if (known !== undefined) return known;
    // A name is not used twice: what the client knows of it would be of the old one.
    const name = `c${made++}`;
    names[slot] = name;
    if (slots.push(slot) > most) makeRoom();
    return name;
  };
}
