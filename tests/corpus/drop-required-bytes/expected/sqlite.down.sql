-- Colonnade migration 0002 drop_required_bytes: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: files.content comes back empty; files.digest comes back empty

-- rebuild table files: new column content; new column digest
CREATE TABLE "colonnade_new_files" (
  "id"      integer NOT NULL CONSTRAINT "pk_files" PRIMARY KEY AUTOINCREMENT,
  "content" blob NOT NULL,
  "digest"  blob NOT NULL,
  CONSTRAINT "ck_files_digest__type" CHECK (length("digest") <= 32)
) STRICT;
INSERT INTO "colonnade_new_files" ("id", "content", "digest")
SELECT "id", x'', x''
FROM "files";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_files';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_files', seq FROM sqlite_sequence WHERE name = 'files';
DROP TABLE "files";
ALTER TABLE "colonnade_new_files" RENAME TO "files";
