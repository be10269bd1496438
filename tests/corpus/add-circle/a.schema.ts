import { id, Table } from "colonnade/schema";

export class Roots extends Table {
  id = id();
}
