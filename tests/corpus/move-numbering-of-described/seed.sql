insert into things (name, size) values ('a', 3), (null, null), ('', -7);
insert into parts (id, thing) values (1, 1), (2, 1), (3, 3);
