import { id, Table, text } from "colonnade/schema";

export class Devices extends Table {
  id = id();
  serial = text({ max: 20 });
}

export class Events extends Table {
  id = id();
  serial = text({ max: 20 });
}
