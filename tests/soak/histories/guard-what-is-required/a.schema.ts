import { bigint, id, integer, Table, text } from "colonnade/schema";

export class Owners extends Table {
  id = id();
  name = text({ max: 100 }).nullable();
  code = integer();
}

export class Pets extends Table {
  id = id();
  ownerId = bigint({ as: "number" }).nullable();
  name = text({ max: 200 }).nullable();
  born = text({ max: 10 });
  weight = bigint({ as: "number" });
}
