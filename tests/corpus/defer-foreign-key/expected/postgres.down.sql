-- Colonnade migration 0002 defer_foreign_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_uses_first of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_first";

-- drop foreign key fk_uses_fourth of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_fourth";

-- add foreign key fk_uses_first: uses (first) to parts (id) on delete cascade
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_first" FOREIGN KEY ("first") REFERENCES "parts" ("id") ON DELETE CASCADE;

-- add foreign key fk_uses_fourth: uses (fourth) to parts (id)
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_fourth" FOREIGN KEY ("fourth") REFERENCES "parts" ("id") DEFERRABLE INITIALLY DEFERRED;
