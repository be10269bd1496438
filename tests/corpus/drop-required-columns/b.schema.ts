import { id, Table, text } from "colonnade/schema";

export const mayLose = [
  "invoices.amount",
  "invoices.details",
  "invoices.draft",
  "invoices.issued_on",
  "invoices.lines",
  "invoices.pieces",
  "invoices.sent_at",
  "invoices.state",
  "invoices.token",
];

export class Invoices extends Table {
  id = id();
  name = text({ max: 100 });
}
