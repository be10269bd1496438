insert into parts (id, code) values (1, 5);
insert into parts (id, code) values (2, -1000);
insert into uses (id, part) values (1, 1005);
insert into uses (id, part) values (2, 0);
