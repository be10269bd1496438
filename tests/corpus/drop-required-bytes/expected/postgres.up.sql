-- Colonnade migration 0002 drop_required_bytes: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of files.content; the values of files.digest

-- drop check ck_files_digest__type on files
ALTER TABLE "files" DROP CONSTRAINT "ck_files_digest__type";

-- drop column files.content
ALTER TABLE "files" DROP COLUMN "content";

-- drop column files.digest
ALTER TABLE "files" DROP COLUMN "digest";
