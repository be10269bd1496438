-- Colonnade migration 0002 rename_check: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename check spans_in_order to ck_spans_ordered on spans
ALTER TABLE "spans" RENAME CONSTRAINT "spans_in_order" TO "ck_spans_ordered";
