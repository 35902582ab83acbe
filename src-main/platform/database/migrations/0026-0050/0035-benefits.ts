/** What takes off the price is a list, each with the programme it comes from: today's one cashback is one entry. */
export const benefits = {
  version: 35,
  // What a sale refers to stays as it is.
  touches: [],
  sql: `
ALTER TABLE sale RENAME COLUMN cashback TO benefits;
UPDATE sale SET benefits = json_array(json_object(
  'source', coalesce((SELECT program FROM loyalty_participation WHERE sale_id = sale.id
                      ORDER BY state = 'dropped', started_at DESC LIMIT 1), 'cashback'),
  'label', benefits ->> '$.label',
  'value', json_object('kind', 'amount', 'amount', benefits ->> '$.amount'),
  'stacksWith', 'any'
)) WHERE benefits IS NOT NULL;
`,
} as const
