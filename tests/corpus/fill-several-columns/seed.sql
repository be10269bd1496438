insert into owners (id, name) values (1, 'Ada'), (2, 'o''brien'), (3, '');
insert into cars (id, owner, plate, seats, updated_at) values
  (1, 1, 'A 1', 2, '2001-01-01 00:00:00.001'), (2, 1, '', null, '1960-01-01 00:00:00.000'), (3, 2, 'it''s', -1, '2024-02-29 23:59:59.999');
