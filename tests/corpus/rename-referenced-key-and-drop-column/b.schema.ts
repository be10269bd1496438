import { id, integer, references, Table } from "colonnade/schema";

export const mayLose = ["parents.label"];

export class Parents extends Table {
  number = id().renamedFrom("id");
}

export class Children extends Table {
  id = id();
  parent = references(() => Parents, { onDelete: "cascade" });
  place = integer();
}
