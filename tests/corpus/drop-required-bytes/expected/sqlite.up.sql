-- Colonnade migration 0002 drop_required_bytes: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of files.content; the values of files.digest

-- rebuild table files: without column content; without column digest
CREATE TABLE "colonnade_new_files" (
  "id" integer NOT NULL CONSTRAINT "pk_files" PRIMARY KEY AUTOINCREMENT
) STRICT;
INSERT INTO "colonnade_new_files" ("id")
SELECT "id"
FROM "files";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_files';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_files', seq FROM sqlite_sequence WHERE name = 'files';
DROP TABLE "files";
ALTER TABLE "colonnade_new_files" RENAME TO "files";
