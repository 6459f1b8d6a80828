-- What is broken most, where: the provisions by district and year, those first that break in most decisions.
SELECT region, district, year, provision, rule, count(DISTINCT place, decision) AS decisions, sum(amount) AS tenge
FROM findings
WHERE outcome = 'VIOLATED'
GROUP BY region, district, year, provision, rule
ORDER BY decisions DESC, region, district, year, provision
LIMIT 10
