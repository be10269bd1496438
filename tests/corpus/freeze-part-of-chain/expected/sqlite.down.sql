-- Colonnade migration 0002 freeze_part_of_chain: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of files.area; files.width comes back empty; files.height comes back empty

-- rebuild table files: new column width; new column height; area generated no becomes width * height
CREATE TABLE "colonnade_new_files" (
  "id"     integer NOT NULL CONSTRAINT "pk_files" PRIMARY KEY AUTOINCREMENT,
  "width"  integer NOT NULL,
  "height" integer NOT NULL,
  "area"   integer NOT NULL GENERATED ALWAYS AS ("width" * "height") STORED,
  "volume" integer NOT NULL GENERATED ALWAYS AS ("area" * 2) STORED
);
INSERT INTO "colonnade_new_files" ("id", "width", "height")
SELECT "id", 0, 0
FROM "files";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_files';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_files', seq FROM sqlite_sequence WHERE name = 'files';
DROP TABLE "files";
ALTER TABLE "colonnade_new_files" RENAME TO "files";
CREATE INDEX "idx_files_volume" ON "files" ("volume");
