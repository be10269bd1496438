import { bigint, id, references, sql, Table, text } from "colonnade/schema";

/** What takes place. */
export class Occasions extends Table {
  static options = { renamedFrom: "events", sqlite: { strict: true }, mysql: { rowFormat: "COMPACT" } };
  id = id();
  title = text({ max: 40 }).renamedFrom("name").default("party");
  seats = bigint();
  free = bigint().generated(() => sql`${this.seats} - 1`, { stored: true });
}

export class Guests extends Table {
  id = id();
  eventId = references(() => Occasions, { onDelete: "cascade" });
}
