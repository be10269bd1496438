insert into devices (id, serial) values (1, 'S-1'), (2, ''), (3, 's-1');
insert into events (id, serial) values (1, 'S-1'), (2, 'S-1'), (3, '');
