import { id, Table, text, timestamp } from "colonnade/schema";

export class Notes extends Table {
  id = id();
  body = text();
  updatedAt = timestamp().defaultNow();
}
