/* The latest answer of each row to each card; `what_was_asked` is empty where it was neither a choice nor a rating. */
SELECT
  r.visitor AS row_visitor,
  r.session AS row_session,
  r.conversation AS row_conversation,
  a.card AS answered_card,
  MAX_BY(COALESCE(a.value, ''), (a.ts_ms, a.id)) AS latest_value,
  MAX(
    CASE
      WHEN a.card_type IN ('question', 'select', 'multi_select', 'consent', 'rating', 'nps')
      THEN a.card_type
      WHEN a.rest LIKE '%"field":"select"%'
      THEN 'select'
      WHEN a.rest LIKE '%"field":"multi_select"%'
      THEN 'multi_select'
      WHEN a.rest LIKE '%"field":"consent"%'
      THEN 'consent'
      WHEN a.rest LIKE '%"field":"rating"%'
      THEN 'rating'
      WHEN a.rest LIKE '%"field":"nps"%'
      THEN 'nps'
      ELSE ''
    END
  ) AS what_was_asked
FROM (
  SELECT
    visitor,
    session,
    conversation,
    card,
    card_type,
    value,
    ts_ms,
    id,
    REPLACE(data, '": "', '":"') AS rest
  FROM events
  WHERE
    type = 'answer' AND NOT card IS NULL
) AS a
JOIN chosen_rows AS r
  ON r.visitor = a.visitor
  AND r.session = a.session
  AND r.conversation = a.conversation
GROUP BY
  r.visitor,
  r.session,
  r.conversation,
  a.card
