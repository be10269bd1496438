-- Colonnade migration 0002 drop_numbered_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of scores.id

-- guard: player, game of scores are not unique
SELECT "id", count(*) OVER ()
  FROM "scores"
  WHERE ("player", "game") IN (SELECT "player", "game" FROM "scores" GROUP BY "player", "game" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop index idx_scores_player_id on scores
DROP INDEX "idx_scores_player_id";

-- drop primary key of scores (id)
ALTER TABLE "scores" DROP CONSTRAINT "pk_scores";

-- drop column scores.id
ALTER TABLE "scores" DROP COLUMN "id";

-- add primary key of scores (player, game)
ALTER TABLE "scores" ADD CONSTRAINT "pk_scores" PRIMARY KEY ("player", "game");
