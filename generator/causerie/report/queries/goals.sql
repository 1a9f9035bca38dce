-- How often each goal was reached.
SELECT conversation, coalesce(goal, '') AS goal_name, count(*) AS times
FROM chosen_events
WHERE type = 'goal'
GROUP BY conversation, coalesce(goal, '')
