import { id, integer, references, Table } from "colonnade/schema";

export class Orders extends Table {
  id = id();
  price = integer();
  quantity = integer();
}

export class Payments extends Table {
  id = id();
  orderId = references(() => Orders, { onDelete: "cascade" });
}
