-- Colonnade migration 0002 rename_json_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column authors.settings to preferences
ALTER TABLE "authors" RENAME COLUMN "settings" TO "preferences";
