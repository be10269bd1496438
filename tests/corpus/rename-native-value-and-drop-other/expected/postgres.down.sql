-- Colonnade migration 0002 rename_native_value_and_drop_other: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change enum state from (hidden, open) to (secret, open)
ALTER TYPE "state" RENAME VALUE 'hidden' TO 'secret';

-- add column readings.earlier (state, null)
ALTER TABLE "readings" ADD COLUMN "earlier" state;
