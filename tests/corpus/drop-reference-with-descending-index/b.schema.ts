import { bigint, desc, id, index, integer, Table } from "colonnade/schema";

export class Parents extends Table {
  id = id();
}

export class Children extends Table {
  id = id();
  parent = bigint({ as: "number" });
  place = integer();

  latest = index(desc(this.parent), this.place);
}
