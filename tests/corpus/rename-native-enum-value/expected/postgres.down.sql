-- Colonnade migration 0002 rename_native_enum_value: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change enum visibility from (public, hidden) to (public, secret)
ALTER TYPE "visibility" RENAME VALUE 'hidden' TO 'secret';

-- change column messages.visibility: default 'hidden' becomes 'secret'; closed set (public, hidden) becomes (public, secret)
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" SET DEFAULT 'secret';
