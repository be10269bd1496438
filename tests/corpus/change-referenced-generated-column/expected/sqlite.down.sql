-- Colonnade migration 0002 change_referenced_generated_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: code of parts cannot become integer
SELECT "id", count(*) OVER ()
  FROM "parts"
  WHERE "code" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- rebuild table parts: code meaning bigint becomes integer
CREATE TABLE "colonnade_new_parts" (
  "id"    integer NOT NULL CONSTRAINT "pk_parts" PRIMARY KEY AUTOINCREMENT,
  "code"  integer NOT NULL,
  "label" integer NOT NULL GENERATED ALWAYS AS ("code" + 1000) STORED,
  CONSTRAINT "uq_parts_label" UNIQUE ("label")
);
INSERT INTO "colonnade_new_parts" ("id", "code")
SELECT "id", "code"
FROM "parts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_parts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_parts', seq FROM sqlite_sequence WHERE name = 'parts';
DROP TABLE "parts";
ALTER TABLE "colonnade_new_parts" RENAME TO "parts";

-- rebuild table uses: its constraints change
CREATE TABLE "colonnade_new_uses" (
  "id"   integer NOT NULL CONSTRAINT "pk_uses" PRIMARY KEY AUTOINCREMENT,
  "part" integer NOT NULL,
  CONSTRAINT "fk_uses_part" FOREIGN KEY ("part") REFERENCES "parts" ("label") ON DELETE RESTRICT
);
INSERT INTO "colonnade_new_uses" ("id", "part")
SELECT "id", "part"
FROM "uses";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_uses';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_uses', seq FROM sqlite_sequence WHERE name = 'uses';
DROP TABLE "uses";
ALTER TABLE "colonnade_new_uses" RENAME TO "uses";
