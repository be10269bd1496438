import { id, integer, references, Table, text, timestamp } from "colonnade/schema";

export class Owners extends Table {
  id = id();
  name = text({ max: 40 });
}

export class Cars extends Table {
  id = id();
  owner = references(() => Owners, { onDelete: "cascade" });
  plate = text({ max: 12 });
  seats = integer().nullable();
  updatedAt = timestamp().defaultNow().updatedNow();
}
