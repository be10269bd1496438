import { id, oneOf, references, Table } from "colonnade/schema";

export class Readings extends Table {
  id = id();
  state = oneOf("secret", "open").asEnum("state").nullable();
  earlier = oneOf("secret", "open").asEnum("state").nullable();
}

export class Notes extends Table {
  id = id();
  readingId = references(() => Readings, { onDelete: "cascade" });
}
