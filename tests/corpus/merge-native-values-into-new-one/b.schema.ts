import { id, oneOf, references, Table } from "colonnade/schema";

export class Readings extends Table {
  id = id();
  state = oneOf("recent", "old").asEnum("state").nullable().renamedValues({ fresh: "recent", new: "recent" });
}

export class Notes extends Table {
  id = id();
  readingId = references(() => Readings, { onDelete: "cascade" });
}
