import { id, integer, references, Table } from "colonnade/schema";

export const mayLose = ["orders.quantity"];

export class Orders extends Table {
  id = id();
  price = integer();
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
