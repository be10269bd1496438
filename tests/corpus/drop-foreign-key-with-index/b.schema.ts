import { bigint, id, integer, Table } from "colonnade/schema";

export class Parents extends Table {
  id = id();
}

export class Children extends Table {
  id = id();
  parent = bigint({ as: "number" });
  place = integer();
}
