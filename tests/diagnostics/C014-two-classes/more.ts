import { id, Table } from "colonnade/schema";

export class Messages extends Table {
  id = id();
}
