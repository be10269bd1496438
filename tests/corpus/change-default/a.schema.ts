import { id, integer, Table, text, timestamp } from "colonnade/schema";

export class Jobs extends Table {
  id = id();
  state = text({ max: 20 }).default("new");
  tries = integer();
  note = text().nullable();
  startedAt = timestamp().nullable();
}
