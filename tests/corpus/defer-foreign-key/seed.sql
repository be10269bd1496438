insert into parts (id, name) values (1, 'bolt'), (2, ''), (3, 'nut "M8"');
insert into uses (id, first, second, third, fourth) values (1, 1, null, 2, 3), (2, 1, 1, 1, 1), (3, 3, 2, 1, null);
