-- Colonnade migration 0002 drop_required_bytes: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: files.content comes back empty; files.digest comes back empty

-- add column files.content (bytea, null)
ALTER TABLE "files" ADD COLUMN "content" bytea;

-- rewrite content in the rows of files
UPDATE "files" SET "content" = '';

-- change column files.content: null allowed becomes refused
ALTER TABLE "files" ALTER COLUMN "content" SET NOT NULL;

-- add column files.digest (bytea, null)
ALTER TABLE "files" ADD COLUMN "digest" bytea;

-- rewrite digest in the rows of files
UPDATE "files" SET "digest" = '';

-- change column files.digest: null allowed becomes refused
ALTER TABLE "files" ALTER COLUMN "digest" SET NOT NULL;

-- add check ck_files_digest__type on files: octet_length(digest) <= 32
ALTER TABLE "files" ADD CONSTRAINT "ck_files_digest__type" CHECK (octet_length("digest") <= 32);
