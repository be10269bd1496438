import { id, integer, Table, text, timestamp } from "colonnade/schema";

export class Letters extends Table {
  id = id();
  body = text({ max: 60 });
  rank = integer().nullable();
  updatedAt = timestamp().defaultNow().updatedNow();
}

export class Words extends Table {
  word = text({ max: 30 }).primaryKey();
  said = timestamp();
}
