insert into authors (id, name, born) values (1, 'O''Brien ', -44);
insert into authors (id, name, born) values (2, '😀', 2147483647);
insert into posts (id, author_id) values (10, 1);
insert into posts (id, author_id) values (11, 2);
