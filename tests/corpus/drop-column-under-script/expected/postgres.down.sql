-- Colonnade migration 0002 drop_column_under_script: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: messages.draft comes back empty

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- add column messages.draft (text, null)
ALTER TABLE "messages" ADD COLUMN "draft" text COLLATE "C";

-- rewrite draft in the rows of messages
UPDATE "messages" SET "draft" = '';

-- change column messages.draft: null allowed becomes refused
ALTER TABLE "messages" ALTER COLUMN "draft" SET NOT NULL;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
