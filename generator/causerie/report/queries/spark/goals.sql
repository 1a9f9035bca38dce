/* How often each goal was reached. */
SELECT
  e.conversation,
  COALESCE(e.goal, '') AS goal_name,
  COUNT(*) AS times
FROM events AS e
JOIN chosen_rows AS r
  ON r.visitor = e.visitor
  AND r.session = e.session
  AND r.conversation = e.conversation
WHERE
  e.type = 'goal'
GROUP BY
  e.conversation,
  COALESCE(e.goal, '')
