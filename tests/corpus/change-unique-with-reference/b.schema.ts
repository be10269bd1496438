import { foreignKey, id, integer, Table, unique } from "colonnade/schema";

export class Rooms extends Table {
  id = id();
  house = integer();
  door = integer();

  place = unique(this.door, this.house);
}

export class Keys extends Table {
  id = id();
  house = integer();
  door = integer();

  room = foreignKey(
    [this.door, this.house],
    () => Rooms,
    (room) => [room.door, room.house],
    { onDelete: "cascade", onUpdate: "cascade" },
  );
}
