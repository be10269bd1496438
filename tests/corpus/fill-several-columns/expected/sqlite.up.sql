-- Colonnade migration 0002 fill_several_columns: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of cars.seats become its backfill

-- guard: short of owners is null
SELECT "id", count(*) OVER () FROM "owners" WHERE (upper("name")) IS NULL ORDER BY "id" LIMIT 3;

-- guard: doors of cars is null
SELECT "id", count(*) OVER ()
  FROM "cars"
  WHERE (coalesce("seats", 4) + 1) IS NULL
  ORDER BY "id"
  LIMIT 3;

-- guard: label of cars is null
SELECT "id", count(*) OVER () FROM "cars" WHERE (concat("plate", '!')) IS NULL ORDER BY "id" LIMIT 3;

-- rebuild table owners: new column short
CREATE TABLE "colonnade_new_owners" (
  "id"    integer NOT NULL CONSTRAINT "pk_owners" PRIMARY KEY AUTOINCREMENT,
  "name"  text NOT NULL,
  "short" text NOT NULL,
  CONSTRAINT "ck_owners_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_owners_short__type" CHECK (length("short") <= 40)
);
INSERT INTO "colonnade_new_owners" ("id", "name", "short")
SELECT "id", "name", upper("name")
FROM "owners";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_owners';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_owners', seq FROM sqlite_sequence WHERE name = 'owners';
DROP TABLE "owners";
ALTER TABLE "colonnade_new_owners" RENAME TO "owners";

-- rebuild table cars: new column doors; new column label; new column checked_at; seats null allowed becomes refused
CREATE TABLE "colonnade_new_cars" (
  "id"         integer NOT NULL CONSTRAINT "pk_cars" PRIMARY KEY AUTOINCREMENT,
  "owner"      integer NOT NULL,
  "plate"      text NOT NULL,
  "seats"      integer NOT NULL,
  "doors"      integer NOT NULL,
  "label"      text NOT NULL DEFAULT 'new',
  "checked_at" text NOT NULL,
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_cars_plate__type" CHECK (length("plate") <= 12),
  CONSTRAINT "ck_cars_label__type" CHECK (length("label") <= 60),
  CONSTRAINT "ck_cars_checked_at__type" CHECK ("checked_at" IS strftime('%Y-%m-%d %H:%M:%f', "checked_at")),
  CONSTRAINT "ck_cars_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at")),
  CONSTRAINT "fk_cars_owner" FOREIGN KEY ("owner") REFERENCES "owners" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_cars" ("id", "owner", "plate", "seats", "doors", "label", "checked_at", "updated_at")
SELECT
  "id",
  "owner",
  "plate",
  coalesce("seats", 4),
  coalesce("seats", 4) + 1,
  concat("plate", '!'),
  '2000-02-29 00:00:00.000',
  "updated_at"
FROM "cars";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_cars';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_cars', seq FROM sqlite_sequence WHERE name = 'cars';
DROP TABLE "cars";
ALTER TABLE "colonnade_new_cars" RENAME TO "cars";
CREATE TRIGGER "trg_cars_checked_at"
AFTER UPDATE ON "cars"
FOR EACH ROW
WHEN NEW."checked_at" IS OLD."checked_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."owner" IS NOT OLD."owner"
  OR NEW."plate" IS NOT OLD."plate"
  OR NEW."seats" IS NOT OLD."seats"
  OR NEW."doors" IS NOT OLD."doors"
  OR NEW."label" IS NOT OLD."label"
)
BEGIN
  UPDATE "cars" SET "checked_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
CREATE TRIGGER "trg_cars_updated_at"
AFTER UPDATE ON "cars"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."owner" IS NOT OLD."owner"
  OR NEW."plate" IS NOT OLD."plate"
  OR NEW."seats" IS NOT OLD."seats"
  OR NEW."doors" IS NOT OLD."doors"
  OR NEW."label" IS NOT OLD."label"
)
BEGIN
  UPDATE "cars" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
