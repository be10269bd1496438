import { foreignKey, id, integer, primaryKey, Table, text } from "colonnade/schema";

export const mayLose = ["slots.floor", "cars.floor"];

export class Slots extends Table {
  house = integer();
  number = integer();
  note = text({ max: 40 }).nullable();

  pk = primaryKey(this.house, this.number);
}

export class Cars extends Table {
  id = id();
  house = integer();
  number = integer();

  slot = foreignKey(
    [this.house, this.number],
    () => Slots,
    (slot) => [slot.house, slot.number],
    { onDelete: "cascade" },
  );
}
