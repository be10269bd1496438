import { foreignKey, id, integer, Table, unique } from "colonnade/schema";

export class Rooms extends Table {
  id = id();
  house = integer();
  door = integer();

  place = unique(this.house, this.door);
}

export class Keys extends Table {
  id = id();
  house = integer();
  door = integer();

  room = foreignKey(
    [this.house, this.door],
    () => Rooms,
    (room) => [room.house, room.door],
    { onDelete: "cascade", onUpdate: "cascade" },
  );
}
