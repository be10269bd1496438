-- Colonnade migration 0002 reorder_key_with_children: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: row, seat of tickets refers to no row of seats
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE `tickets`.`row` IS NOT NULL AND `tickets`.`seat` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `seats` AS `colonnade_parent` WHERE `colonnade_parent`.`row` = `tickets`.`row` AND `colonnade_parent`.`number` = `tickets`.`seat`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_tickets_seat_row of tickets
-- drop index fk_tickets_seat_row on tickets
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'fk_tickets_seat_row' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tickets' AND index_name = 'fk_tickets_seat_row' -> '0'
ALTER TABLE `tickets`
  DROP FOREIGN KEY `fk_tickets_seat_row`,
  DROP INDEX `fk_tickets_seat_row`;

-- drop primary key of seats (number, row)
-- add primary key of seats (row, number)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'seats' AND index_name = 'PRIMARY' -> '2'
ALTER TABLE `seats`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`row`, `number`);

-- add foreign key fk_tickets_row_seat: tickets (row, seat) to seats (row, number) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'fk_tickets_row_seat' -> '1'
ALTER TABLE `tickets`
  ADD CONSTRAINT `fk_tickets_row_seat` FOREIGN KEY (`row`, `seat`) REFERENCES `seats` (`row`, `number`) ON DELETE CASCADE;
