import { id, index, integer, references, Table, text, unique } from "colonnade/schema";

export class Places extends Table {
  id = id();
  name = text({ max: 40 });
  town = text({ max: 40 });
  rank = integer();

  byName = index(this.name);
  byTown = index(this.town);
  byTownAndName = index(this.town, this.name);
  byRank = index(this.rank);
  once = unique(this.name, this.town);
}

export class Visits extends Table {
  id = id();
  placeId = references(() => Places, { onDelete: "cascade" });
  year = integer();

  byPlace = index(this.placeId);
  byYear = index(this.year);
}
