import { desc, id, index, integer, references, Table } from "colonnade/schema";

export class Parents extends Table {
  id = id();
}

export class Children extends Table {
  id = id();
  parent = references(() => Parents, { onDelete: "cascade" });
  place = integer();

  latest = index(desc(this.parent), this.place);
}
