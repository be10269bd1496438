-- Colonnade migration 0002 drop_numbered_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of scores.id

-- guard: player, game of scores are not unique
SELECT "id", count(*) OVER ()
  FROM "scores"
  WHERE ("player", "game") IN (SELECT "player", "game" FROM "scores" GROUP BY "player", "game" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table scores: without column id
CREATE TABLE "colonnade_new_scores" (
  "player" text NOT NULL,
  "game"   integer NOT NULL,
  "points" integer NOT NULL DEFAULT 0,
  CONSTRAINT "pk_scores" PRIMARY KEY ("player", "game"),
  CONSTRAINT "ck_scores_player__type" CHECK (length("player") <= 20)
);
INSERT INTO "colonnade_new_scores" ("player", "game", "points")
SELECT "player", "game", "points"
FROM "scores";
DROP TABLE "scores";
ALTER TABLE "colonnade_new_scores" RENAME TO "scores";
