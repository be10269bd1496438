-- Colonnade migration 0002 say_native_type_in_words: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column readings.value: null refused becomes allowed
ALTER TABLE "readings" ALTER COLUMN "value" DROP NOT NULL;
