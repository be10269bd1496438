import { id, Table } from "colonnade/schema";

/** Größen. */
export class Sizes extends Table {
  id = id();
}
