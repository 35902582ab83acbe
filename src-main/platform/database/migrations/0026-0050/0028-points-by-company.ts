/**
 * Juntos Somos Mais off at the company is off at every branch. Where branches scored while the company had said nothing,
 * it says so now, and the branches that had said nothing either say that they do not score: nobody begins or stops.
 */
export const pointsByCompany = {
  version: 28,
  sql: `
INSERT INTO parameter_value (key, scope, scope_id, version, value)
  SELECT 'loyalty.uses-points', 'branch', id, 1, 'false' FROM branch
  WHERE NOT EXISTS (SELECT 1 FROM parameter_value WHERE key = 'loyalty.uses-points' AND scope = 'company')
    AND EXISTS (SELECT 1 FROM parameter_value
                WHERE key = 'loyalty.uses-points' AND scope = 'branch' AND value = 'true')
    AND NOT EXISTS (SELECT 1 FROM parameter_value
                    WHERE key = 'loyalty.uses-points' AND scope = 'branch' AND scope_id = branch.id);
INSERT INTO parameter_value (key, scope, scope_id, version, value)
  SELECT 'loyalty.uses-points', 'company', 0, 1, 'true'
  WHERE NOT EXISTS (SELECT 1 FROM parameter_value WHERE key = 'loyalty.uses-points' AND scope = 'company')
    AND EXISTS (SELECT 1 FROM parameter_value
                WHERE key = 'loyalty.uses-points' AND scope = 'branch' AND value = 'true');
`,
} as const
