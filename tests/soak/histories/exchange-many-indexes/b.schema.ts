import { id, index, integer, references, sql, Table, text, unique } from "colonnade/schema";

/** Indexes go, come, are renamed, made unique and made anew under their old names. */
export class Places extends Table {
  id = id();
  name = text({ max: 40 });
  town = text({ max: 40 });
  rank = integer();

  byName = index(this.name, this.rank);
  byTown = index(this.town).named("idx_places_in_town").renamedFrom("idx_places_town");
  byRank = index(this.rank).where(sql`${this.rank} > 0`, { otherwise: "full" });
  byRankAndTown = index(this.rank, this.town);
  byRankAndName = index(this.rank, this.name);
  byAll = index(this.rank, this.town, this.name);
  one = unique(this.rank, this.name);
}

export class Visits extends Table {
  id = id();
  placeId = references(() => Places, { onDelete: "cascade" });
  year = integer();

  byPlace = index(this.placeId, this.year);
  byYear = index(this.year, this.placeId);
}
