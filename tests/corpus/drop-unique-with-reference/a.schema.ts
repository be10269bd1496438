import { id, references, Table, text } from "colonnade/schema";

export class Devices extends Table {
  id = id();
  serial = text({ max: 20 }).unique();
}

export class Events extends Table {
  id = id();
  serial = references(() => Devices, { column: (device) => device.serial, onDelete: "cascade" });
}
