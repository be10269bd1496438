-- Colonnade migration 0002 drop_numbered_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table scores: new column id
CREATE TABLE "colonnade_new_scores" (
  "id"     integer NOT NULL CONSTRAINT "pk_scores" PRIMARY KEY AUTOINCREMENT,
  "player" text NOT NULL,
  "game"   integer NOT NULL,
  "points" integer NOT NULL DEFAULT 0,
  CONSTRAINT "ck_scores_player__type" CHECK (length("player") <= 20)
);
INSERT INTO "colonnade_new_scores" ("player", "game", "points")
SELECT "player", "game", "points"
FROM "scores";
DROP TABLE "scores";
ALTER TABLE "colonnade_new_scores" RENAME TO "scores";
CREATE INDEX "idx_scores_player_id" ON "scores" ("player", "id");
