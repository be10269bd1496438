insert into slots (id, room, hour) values (1, null, 9);
insert into slots (id, room, hour) values (2, -2147483648, 9);
insert into bookings (id, slot_id) values (1, 1);
