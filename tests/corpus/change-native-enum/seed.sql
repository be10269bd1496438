insert into tickets (id, title, priority, severity, state) values (1, 'The door squeaks', 'low', 'low', 'open');
insert into tickets (id, title, priority, severity, state) values (2, 'The roof leaks', 'high', 'high', 'closed');
insert into tickets (id, title) values (3, 'It''s dark');
