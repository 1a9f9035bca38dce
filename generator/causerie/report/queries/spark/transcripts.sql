/* What was shown and done in the rows that began last, of those in which the visitor took part. */
SELECT
  r.began_ms,
  r.visitor,
  r.session,
  r.conversation,
  r.row_page,
  e.ts_ms,
  e.id,
  e.type,
  COALESCE(e.card, '') AS at_card,
  COALESCE(e.card_type, '') AS kind_of_card,
  COALESCE(e.value, '') AS what_was_said,
  COALESCE(e.goal, '') AS goal_name,
  COALESCE(e.data, '') AS more
FROM events AS e
JOIN (
  SELECT
    visitor,
    session,
    conversation,
    row_page,
    began_ms
  FROM chosen_rows
  WHERE
    engaged_once = 1
  ORDER BY
    began_ms DESC,
    visitor NULLS LAST,
    session NULLS LAST,
    conversation NULLS LAST
  LIMIT :transcripts
) AS r
  ON r.visitor = e.visitor
  AND r.session = e.session
  AND r.conversation = e.conversation
