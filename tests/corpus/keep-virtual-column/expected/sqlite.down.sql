-- Colonnade migration 0002 keep_virtual_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of files.size

-- guard: path, size of files are not unique
SELECT "id", count(*) OVER ()
  FROM "files"
  WHERE ("path", ((length("path")))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT "path" AS colonnade_key_1, (length("path")) AS colonnade_key_2 FROM "files") AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table files: size generated no becomes length(path)
CREATE TABLE "colonnade_new_files" (
  "id"   integer NOT NULL CONSTRAINT "pk_files" PRIMARY KEY AUTOINCREMENT,
  "path" text NOT NULL,
  "size" integer NOT NULL GENERATED ALWAYS AS (length("path")) VIRTUAL,
  CONSTRAINT "uq_files_path_size" UNIQUE ("path", "size"),
  CONSTRAINT "ck_files_path__type" CHECK (length("path") <= 200)
);
INSERT INTO "colonnade_new_files" ("id", "path")
SELECT "id", "path"
FROM "files";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_files';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_files', seq FROM sqlite_sequence WHERE name = 'files';
DROP TABLE "files";
ALTER TABLE "colonnade_new_files" RENAME TO "files";
CREATE INDEX "idx_files_size" ON "files" ("size");
