import { id, oneOf, references, Table } from "colonnade/schema";

export class Readings extends Table {
  id = id();
  state = oneOf("hidden", "open").asEnum("state").nullable().renamedValues({ secret: "hidden" });
}

export class Notes extends Table {
  id = id();
  readingId = references(() => Readings, { onDelete: "cascade" });
}

export const mayLose = ["readings.earlier"];
