/* The ids that are stored more than once: sent again by a client, or in a segment and in Parquet at the same time. */
SELECT
  id
FROM stored
GROUP BY
  id
HAVING
  COUNT(*) > 1
