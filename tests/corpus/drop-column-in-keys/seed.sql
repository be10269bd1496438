insert into slots (house, floor, number, note) values (1, 0, 1, null), (1, 0, 2, ''), (2, 0, 1, 'it''s');
insert into cars (id, house, floor, number) values (1, 1, 0, 1), (2, 2, 0, 1);
