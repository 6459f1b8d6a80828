-- How many of the decisions of a district break something, of a hundred; an open one may or may not.
SELECT region, district,
       sum(totals.violated + totals.error + totals.open + totals.not_covered + totals.kept) AS decisions,
       sum(totals.violated) AS violated,
       sum(totals.open + totals.error) AS open,
       round(100.0 * sum(totals.violated)
             / sum(totals.violated + totals.error + totals.open + totals.not_covered + totals.kept), 1) AS of_a_hundred
FROM answers
GROUP BY region, district
ORDER BY of_a_hundred DESC, region, district
LIMIT 10
