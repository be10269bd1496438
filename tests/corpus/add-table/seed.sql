insert into authors (id, name) values (1, 'Ada');
insert into authors (id, name) values (2, 'O''Brien');
