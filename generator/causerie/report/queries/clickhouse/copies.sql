/* How many ids are stored more than once. */
SELECT
  COUNT(*) AS ids
FROM repeated_ids
