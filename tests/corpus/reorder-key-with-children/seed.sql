insert into seats ("row", number, note) values ('A', 1, null), ('A', 2, 'aisle'), ('B', 1, ''), ('b', 1, 'x');
insert into tickets (id, "row", seat) values (1, 'A', 1), (2, 'A', 1), (3, 'b', 1);
