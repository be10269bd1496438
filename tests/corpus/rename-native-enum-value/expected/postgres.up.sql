-- Colonnade migration 0002 rename_native_enum_value: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change enum visibility from (public, secret) to (public, hidden)
ALTER TYPE "visibility" RENAME VALUE 'secret' TO 'hidden';

-- change column messages.visibility: default 'secret' becomes 'hidden'; closed set (public, secret) becomes (public, hidden)
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" SET DEFAULT 'hidden';
