import { Table, timestamp } from "colonnade/schema";

export abstract class Timestamps extends Table {
  createdAt = timestamp().defaultNow();
}
