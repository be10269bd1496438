import { id, Table, text } from "colonnade/schema";

export class Invoices extends Table {
  id = id();
  name = text({ max: 100 });
}
