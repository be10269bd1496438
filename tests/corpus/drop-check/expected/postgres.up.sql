-- Colonnade migration 0002 drop_check: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_spans_ordered on spans
ALTER TABLE "spans" DROP CONSTRAINT "ck_spans_ordered";
