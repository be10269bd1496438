-- Colonnade migration 0002 convert_double_to_bigint: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the fraction in readings.value; the fraction in readings.spare

-- guard: value of readings cannot become bigint
SELECT "id", count(*) OVER ()
  FROM "readings"
  WHERE NOT ("value" >= -9223372036854775808 AND "value" < 9223372036854775808)
  ORDER BY "id"
  LIMIT 3;

-- guard: spare of readings cannot become bigint
SELECT "id", count(*) OVER ()
  FROM "readings"
  WHERE NOT ("spare" >= -9223372036854775808 AND "spare" < 9223372036854775808)
  ORDER BY "id"
  LIMIT 3;

-- change column readings.value: type double precision becomes bigint; meaning double becomes bigint, converting its values
ALTER TABLE "readings"
  ALTER COLUMN "value" TYPE bigint USING (trunc("value") + CASE WHEN abs("value" - trunc("value")) >= 0.5 THEN sign("value") ELSE 0 END)::bigint;

-- change column readings.spare: type double precision becomes bigint; meaning double becomes bigint, converting its values
ALTER TABLE "readings"
  ALTER COLUMN "spare" TYPE bigint USING (trunc("spare") + CASE WHEN abs("spare" - trunc("spare")) >= 0.5 THEN sign("spare") ELSE 0 END)::bigint;
