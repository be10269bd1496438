import { id, Table } from "colonnade/schema";

export class Users extends Table {
  id = id();
}
