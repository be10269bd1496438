import { id, integer, references, Table, unique } from "colonnade/schema";

export class Parents extends Table {
  id = id();
}

export class Children extends Table {
  id = id();
  parent = references(() => Parents, { onDelete: "cascade" });
  place = integer();

  only = unique(this.parent, this.place);
}
