-- Colonnade migration 0002 rename_check: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename check ck_spans_ordered to spans_in_order on spans
ALTER TABLE "spans" RENAME CONSTRAINT "ck_spans_ordered" TO "spans_in_order";
