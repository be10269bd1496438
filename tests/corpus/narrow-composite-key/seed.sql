insert into members (team, person, role) values (1, 1, 'lead'), (1, 2, ''), (2, 3, 'it''s');
