insert into places (id, code, name) values (1, -7, 'O''Hara "x"');
insert into places (id, code, name) values (2, 2147483647, '');
