-- As many events as are wanted, in the order of time: rows of one to five cards by visitors who come back, with answers,
-- goals, meetings, documents and addresses. $row_count rows have about nine events each.
WITH counted AS (
  SELECT i, hash(i) AS chance, 1 + hash(i * 7 + 1) % 5 AS cards
  FROM range($row_count) AS t(i)
), moments AS (
  SELECT i, chance, cards, unnest(range(CAST(2 * cards + 2 + (chance >> 8) % 3 AS BIGINT))) AS k
  FROM counted
), told AS (
  SELECT
    *,
    1760000000000 + i * 6000 + k * 3500 AS ts_ms,
    md5(i || '-' || k) AS digest,
    md5('visitor' || (i // 3)) AS visitor_digest,
    md5('session' || (i // 2)) AS session_digest,
    CASE
      WHEN k = 0 THEN 'triggered'
      WHEN k <= 2 * cards AND k % 2 = 1 THEN 'card'
      WHEN k = 2 * cards AND chance % 3 = 0 THEN 'closed'
      WHEN k <= 2 * cards THEN 'answer'
      WHEN k = 2 * cards + 1 THEN ['acquired', 'goal', 'completed', 'engaged'][CAST(1 + chance % 4 AS BIGINT)]
      WHEN k = 2 * cards + 2 THEN ['meeting', 'document', 'completed'][CAST(1 + chance % 3 AS BIGINT)]
      ELSE 'goal'
    END AS type
  FROM moments
)
SELECT
  concat_ws('-', lpad(to_hex(ts_ms >> 16), 8, '0'), lpad(to_hex(ts_ms & 65535), 4, '0'), '7' || digest[1:3],
    '8' || digest[4:6], digest[7:18]) AS id,
  ts_ms,
  CAST(make_timestamp(ts_ms * 1000) AS DATE) AS dt,
  type,
  concat_ws('-', visitor_digest[1:8], visitor_digest[9:12], '4' || visitor_digest[13:15], '8' || visitor_digest[16:18],
    visitor_digest[19:30]) AS visitor,
  concat_ws('-', session_digest[1:8], session_digest[9:12], '4' || session_digest[13:15], '8' || session_digest[16:18],
    session_digest[19:30]) AS session,
  'conversation-' || (chance % 8) AS conversation,
  'abc123def456' AS version,
  CASE WHEN chance % 8 < 6 THEN 'flow' ELSE 'dialogue' END AS kind,
  'popup' AS surface,
  ['click', 'page_load', 'time_on_page', 'exit_intent'][CAST(1 + (chance >> 4) % 4 AS BIGINT)] AS trigger,
  '/page/' || ((chance >> 10) % 40) AS page,
  'https://www.example.org' AS referrer,
  ['en', 'de', 'fr'][CAST(1 + (chance >> 12) % 3 AS BIGINT)] AS language,
  'desktop' AS device,
  (chance >> 14) % 4 = 0 AS known,
  CASE WHEN chance % 8 = 0 THEN ['a', 'b'][CAST(1 + (chance >> 16) % 2 AS BIGINT)] END AS variant,
  CASE WHEN k BETWEEN 1 AND 2 * cards THEN 'card-' || ((k + 1) // 2) END AS card,
  CASE WHEN k BETWEEN 1 AND 2 * cards THEN 'question' END AS card_type,
  CASE type WHEN 'answer' THEN 'choice-' || ((chance >> 18) % 4) WHEN 'document' THEN 'opened' END AS value,
  CASE WHEN type = 'goal' THEN 'Goal ' || (chance % 3) END AS goal,
  '{"source":"https://www.example.com"}' AS data
FROM told
