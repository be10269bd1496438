import { id, Table } from "colonnade/schema";

export class Books extends Table {
  id = id();
}
