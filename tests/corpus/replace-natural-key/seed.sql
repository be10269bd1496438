insert into countries (code, name) values ('de', 'Deutschland'), ('CI', 'Côte d''Ivoire'), ('', 'nowhere');
insert into cities (id, country, name) values (1, 'de', 'Köln'), (2, 'CI', 'Abidjan'), (3, 'de', 'Ulm');
