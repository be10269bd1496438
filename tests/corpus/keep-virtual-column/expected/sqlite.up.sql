-- Colonnade migration 0002 keep_virtual_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table files: size generated length(path) becomes no
CREATE TABLE "colonnade_new_files" (
  "id"   integer NOT NULL CONSTRAINT "pk_files" PRIMARY KEY AUTOINCREMENT,
  "path" text NOT NULL,
  "size" integer NOT NULL,
  CONSTRAINT "uq_files_path_size" UNIQUE ("path", "size"),
  CONSTRAINT "ck_files_path__type" CHECK (length("path") <= 200)
);
INSERT INTO "colonnade_new_files" ("id", "path", "size")
SELECT "id", "path", "size"
FROM "files";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_files';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_files', seq FROM sqlite_sequence WHERE name = 'files';
DROP TABLE "files";
ALTER TABLE "colonnade_new_files" RENAME TO "files";
CREATE INDEX "idx_files_size" ON "files" ("size");
