import { id, references, Table } from "colonnade/schema";

export class Teams extends Table {
  id = id();
  leader = references(() => People);
}

export class People extends Table {
  id = id();
  team = references(() => Teams);
}

export class Folders extends Table {
  id = id();
  parent = references(() => Folders);
}
