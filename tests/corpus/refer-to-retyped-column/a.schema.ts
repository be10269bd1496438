import { id, integer, Table, text } from "colonnade/schema";

export class Places extends Table {
  id = id();
  code = integer().unique();
  name = text({ max: 40 });
}
