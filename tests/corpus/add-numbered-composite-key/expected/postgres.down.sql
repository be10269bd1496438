-- Colonnade migration 0002 add_numbered_composite_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of scores.number; the values of scores.game

-- drop primary key of scores (number, game)
ALTER TABLE "scores" DROP CONSTRAINT "pk_scores";

-- drop column scores.number
ALTER TABLE "scores" DROP COLUMN "number";

-- drop column scores.game
ALTER TABLE "scores" DROP COLUMN "game";
