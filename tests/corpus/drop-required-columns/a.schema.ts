import { boolean, date, decimal, id, json, oneOf, Table, text, timestamp, uuid } from "colonnade/schema";

export class Invoices extends Table {
  id = id();
  name = text({ max: 100 });
  amount = decimal(12, 2);
  pieces = decimal(9, 0);
  state = oneOf("it's open", "back\\slash", "paid");
  lines = oneOf("one\r\ntwo", "three");
  issuedOn = date();
  sentAt = timestamp();
  draft = boolean();
  details = json();
  token = uuid();
}
