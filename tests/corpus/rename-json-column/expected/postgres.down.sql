-- Colonnade migration 0002 rename_json_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column authors.preferences to settings
ALTER TABLE "authors" RENAME COLUMN "preferences" TO "settings";
