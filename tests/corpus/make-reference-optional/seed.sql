insert into owners (id) values (1), (2);
insert into pets (id, owner, name) values (1, 1, 'Rex'), (2, 1, 'rex'), (3, 2, '');
