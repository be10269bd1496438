import { id, Table, text } from "colonnade/schema";

export class Sessions extends Table {
  id = id();
  name = text({ max: 40 });
  note = text().nullable();
}
