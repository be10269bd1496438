import { id, Table } from "colonnade/schema";

export class Sessions extends Table {
  id = id();
}
