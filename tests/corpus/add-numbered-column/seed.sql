insert into tokens ("key", note) values ('b', null), ('a', ''), ('c', 'x');
insert into uses (id, token) values (1, 'a'), (2, 'b');
