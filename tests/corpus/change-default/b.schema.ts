import { id, integer, Table, text, timestamp } from "colonnade/schema";

export class Jobs extends Table {
  id = id();
  state = text({ max: 20 }).default('it\'s "waiting"');
  tries = integer().default(0);
  note = text().nullable().default("none");
  startedAt = timestamp().nullable().defaultNow();
}
