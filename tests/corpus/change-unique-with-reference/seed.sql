insert into rooms (id, house, door) values (1, 1, 1), (2, 1, 2), (3, -1, 2);
insert into "keys" (id, house, door) values (1, 1, 2), (2, 1, 2), (3, -1, 2);
