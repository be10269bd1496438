import { bigint, id, references, Table, text } from "colonnade/schema";

export class Places extends Table {
  id = id();
  code = bigint().unique();
  name = text({ max: 40 });
}

export class Notes extends Table {
  id = id();
  placeCode = references(() => Places, { onDelete: "cascade", column: (place) => place.code });
}
