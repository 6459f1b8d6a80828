-- What was not checked, by the kinds of its problems, with one line of each to look at.
SELECT codes, count(*) AS lines, min(place) AS first, min_by(ru, place) AS why
FROM refused
GROUP BY codes
ORDER BY lines DESC
