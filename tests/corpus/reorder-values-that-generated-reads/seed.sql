insert into tickets (id, state, name) values (1, 'open', 'é');
insert into tickets (id, state, name) values (2, 'it''s', '');
insert into tickets (id, state, name) values (3, 'closed', 'O''Hara ');
insert into notes (id, ticket_id) values (1, 1);
