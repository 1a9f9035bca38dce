/* How often each goal was reached. */
SELECT
  conversation,
  COALESCE(goal, '') AS goal_name,
  COUNT(*) AS times
FROM chosen_events
WHERE
  type = 'goal'
GROUP BY
  conversation,
  COALESCE(goal, '')
