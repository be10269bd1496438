insert into tokens ("key", note) values ('a', null), ('b', ''), ('c', 'x');
delete from tokens where "key" = 'c';
insert into uses (id, token) values (1, 'a'), (2, 'b');
