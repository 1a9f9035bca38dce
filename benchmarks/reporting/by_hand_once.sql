-- What someone who knows DuckDB well would write to get the same numbers: one query for this one engine, without filters,
-- that counts each id once, as a report must: clients send again what was not acknowledged.
WITH stored AS (
  FROM read_parquet($files)
), repeated AS MATERIALIZED (
  SELECT id FROM stored GROUP BY id HAVING count(*) > 1
), events AS (
  FROM stored ANTI JOIN repeated ON repeated.id = stored.id
  UNION ALL
  SELECT * FROM (SELECT DISTINCT ON (id) * FROM stored SEMI JOIN repeated ON repeated.id = stored.id ORDER BY ts_ms)
), counted AS MATERIALIZED (
  SELECT
    visitor, session, conversation,
    arg_min({'ts_ms': ts_ms, 'page': page, 'trigger': trigger, 'variant': variant}, (type <> 'triggered', ts_ms, id)) AS head,
    arg_max(card, (ts_ms, id)) FILTER (type = 'card') AS last_card,
    bool_or(type IN ('engaged', 'answer', 'acquired', 'meeting', 'document')) AS engaged,
    bool_or(type = 'completed') AS completed,
    bool_or(type = 'acquired') AS acquired,
    count_if(type = 'goal') AS goals,
    count_if(type = 'meeting') AS meetings,
    count_if(type = 'document' AND value = 'opened') AS documents
  FROM events
  GROUP BY ALL
  HAVING bool_or(type <> 'held_out')
), latest AS MATERIALIZED (
  SELECT visitor, session, conversation, card, arg_max(value, (ts_ms, id)) AS answer
  FROM events
  WHERE type = 'answer'
  GROUP BY ALL
)
SELECT
  'measures' AS what, conversation, head.ts_ms // 86400000 AS day, head.page AS page, head.trigger AS trigger,
  head.variant AS variant, NULL AS card, NULL AS name, count(*) AS n, [
    count_if(engaged), count_if(completed), count_if(acquired), count_if(goals > 0), sum(goals), sum(meetings), sum(documents)
  ] AS more
FROM counted
GROUP BY GROUPING SETS (
  (conversation), (conversation, head.ts_ms // 86400000), (conversation, head.page), (conversation, head.trigger),
  (conversation, head.variant)
)
UNION ALL
SELECT 'cards', conversation, NULL, NULL, NULL, NULL, card, NULL, count_if(type = 'card'), [count_if(type = 'answer')]
FROM events WHERE type IN ('card', 'answer') GROUP BY ALL
UNION ALL
SELECT 'dropped', conversation, NULL, NULL, NULL, NULL, last_card, NULL, count(*), NULL
FROM counted ANTI JOIN latest
  ON counted.visitor = latest.visitor AND counted.session = latest.session
  AND counted.conversation = latest.conversation AND counted.last_card = latest.card
WHERE NOT completed AND last_card IS NOT NULL GROUP BY ALL
UNION ALL
SELECT 'answers', conversation, NULL, NULL, NULL, NULL, card, answer, count(*), NULL FROM latest GROUP BY ALL
UNION ALL
SELECT 'goals', conversation, NULL, NULL, NULL, NULL, NULL, goal, count(*), NULL
FROM events WHERE type = 'goal' GROUP BY ALL
