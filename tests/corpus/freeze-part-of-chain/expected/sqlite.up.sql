-- Colonnade migration 0002 freeze_part_of_chain: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of files.height; the values of files.width

-- rebuild table files: without column width; without column height; area generated width * height becomes no
CREATE TABLE "colonnade_new_files" (
  "id"     integer NOT NULL CONSTRAINT "pk_files" PRIMARY KEY AUTOINCREMENT,
  "area"   integer NOT NULL,
  "volume" integer NOT NULL GENERATED ALWAYS AS ("area" * 2) STORED
);
INSERT INTO "colonnade_new_files" ("id", "area")
SELECT "id", "area"
FROM "files";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_files';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_files', seq FROM sqlite_sequence WHERE name = 'files';
DROP TABLE "files";
ALTER TABLE "colonnade_new_files" RENAME TO "files";
CREATE INDEX "idx_files_volume" ON "files" ("volume");
