insert into seats ("row", number, note) values ('A', 1, null), ('A', 2, 'aisle'), ('B', 1, ''), ('b', 1, 'trailing '), ('', -1, '"q"');
insert into tickets (id, holder) values (1, 'Ada');
