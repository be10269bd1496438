insert into addresses (id, first, second, third) values (1, 'O''Brien', null, '🙂🙂');
insert into addresses (id, first, second, third) values (2, '', 'b ', 'none');
insert into parcels (id, address_id) values (1, 1);
insert into parcels (id, address_id) values (2, 2);
