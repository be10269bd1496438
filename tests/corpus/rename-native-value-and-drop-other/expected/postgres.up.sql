-- Colonnade migration 0002 rename_native_value_and_drop_other: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of readings.earlier

-- drop column readings.earlier
ALTER TABLE "readings" DROP COLUMN "earlier";

-- change enum state from (secret, open) to (hidden, open)
ALTER TYPE "state" RENAME VALUE 'secret' TO 'hidden';
