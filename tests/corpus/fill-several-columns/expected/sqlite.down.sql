-- Colonnade migration 0002 fill_several_columns: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of owners.short; the values of cars.doors; the values of cars.label; the values of cars.checked_at

-- rebuild table owners: without column short
CREATE TABLE "colonnade_new_owners" (
  "id"   integer NOT NULL CONSTRAINT "pk_owners" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_owners_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_owners" ("id", "name")
SELECT "id", "name"
FROM "owners";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_owners';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_owners', seq FROM sqlite_sequence WHERE name = 'owners';
DROP TABLE "owners";
ALTER TABLE "colonnade_new_owners" RENAME TO "owners";

-- rebuild table cars: without column doors; without column label; without column checked_at; seats null refused becomes allowed
CREATE TABLE "colonnade_new_cars" (
  "id"         integer NOT NULL CONSTRAINT "pk_cars" PRIMARY KEY AUTOINCREMENT,
  "owner"      integer NOT NULL,
  "plate"      text NOT NULL,
  "seats"      integer,
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_cars_plate__type" CHECK (length("plate") <= 12),
  CONSTRAINT "ck_cars_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at")),
  CONSTRAINT "fk_cars_owner" FOREIGN KEY ("owner") REFERENCES "owners" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_cars" ("id", "owner", "plate", "seats", "updated_at")
SELECT "id", "owner", "plate", "seats", "updated_at"
FROM "cars";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_cars';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_cars', seq FROM sqlite_sequence WHERE name = 'cars';
DROP TABLE "cars";
ALTER TABLE "colonnade_new_cars" RENAME TO "cars";
CREATE TRIGGER "trg_cars_updated_at"
AFTER UPDATE ON "cars"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."owner" IS NOT OLD."owner"
  OR NEW."plate" IS NOT OLD."plate"
  OR NEW."seats" IS NOT OLD."seats"
)
BEGIN
  UPDATE "cars" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
