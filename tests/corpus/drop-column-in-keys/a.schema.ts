import { check, foreignKey, id, index, integer, primaryKey, sql, Table, text, unique } from "colonnade/schema";

export class Slots extends Table {
  house = integer();
  floor = integer();
  number = integer();
  note = text({ max: 40 }).nullable();

  pk = primaryKey(this.house, this.floor, this.number);
  once = unique(this.floor, this.note);
  byFloor = index(this.floor, this.number);
  low = check(sql`${this.floor} < 100`);
}

export class Cars extends Table {
  id = id();
  house = integer();
  floor = integer();
  number = integer();

  slot = foreignKey(
    [this.house, this.floor, this.number],
    () => Slots,
    (slot) => [slot.house, slot.floor, slot.number],
    { onDelete: "cascade" },
  );
}
