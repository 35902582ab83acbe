/** A branch's scoring table becomes that of the one programme there was: another may score beside it with its own. */
export const pointsTables = {
  version: 32,
  touches: ['setting'],
  sql: `
UPDATE setting SET key = 'points-table:juntos-somos-mais:' || substr(key, length('points-table:') + 1)
  WHERE key GLOB 'points-table:[0-9]*';
`,
} as const
