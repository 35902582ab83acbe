import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { ParameterRules, Scope } from '../../kernel/parameter'
import { resolveParameter, type StoredValue } from './resolve-parameter'

const days: ParameterRules<number> = {
  scopes: ['company', 'branch', 'terminal'],
  version: 2,
  schema: z.int().min(1).max(30).default(7),
  // Version 1 counted weeks.
  upgrade: (weeks) => (typeof weeks === 'number' ? weeks * 7 : undefined),
}
const at = (scope: Scope, text: string, version = 2): StoredValue => ({ scope, version, text })

describe('which value holds', () => {
  it.each<[string, StoredValue[], number, string]>([
    ['nothing set', [], 7, 'default'],
    ['the company', [at('company', '10')], 10, 'company'],
    ['the branch over the company', [at('company', '10'), at('branch', '11')], 11, 'branch'],
    [
      'the terminal over both',
      [at('company', '10'), at('branch', '11'), at('terminal', '12')],
      12,
      'terminal',
    ],
    ['the terminal over the company', [at('terminal', '12'), at('company', '10')], 12, 'terminal'],
    ['an older version, upgraded', [at('branch', '2', 1)], 14, 'branch'],
    ['an older version past the limit', [at('branch', '9', 1), at('company', '10')], 10, 'company'],
    ['a newer version is not understood', [at('branch', '11', 3), at('company', '10')], 10, 'company'],
    ['no JSON', [at('terminal', '{'), at('branch', '11')], 11, 'branch'],
    ['another kind', [at('terminal', '"12"')], 7, 'default'],
    ['nothing stored as a value', [at('terminal', 'null'), at('company', '10')], 10, 'company'],
    ['out of bounds', [at('terminal', '31')], 7, 'default'],
  ])('%s', (_what, stored, value, origin) => {
    expect(resolveParameter(days, stored)).toMatchObject({ value, origin })
  })

  it('says what each scope says, the nearest first', () => {
    expect(resolveParameter(days, [at('company', '10'), at('terminal', 'x')]).scopes).toEqual([
      { scope: 'terminal', state: 'unreadable' },
      { scope: 'branch', state: 'inherited' },
      { scope: 'company', state: 'set', value: 10 },
    ])
  })

  it('knows only the scopes it may be set at', () => {
    const branchOnly = { ...days, scopes: ['branch'] as const }
    expect(resolveParameter(branchOnly, [at('terminal', '12'), at('company', '10')])).toEqual({
      value: 7,
      origin: 'default',
      scopes: [{ scope: 'branch', state: 'inherited' }],
    })
  })
})
