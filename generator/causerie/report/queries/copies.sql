-- How many ids are stored more than once.
SELECT count(*) AS ids FROM repeated_ids
