import { describe, expect, it } from 'vitest'
import { valueTroubles } from '#shared/rewards/consult/consulted'
import { troubleWords } from './trouble-words'

describe('why value cannot be used', () => {
  const value = { since: '2026-11-02', expiresOn: '2026-10-01' }

  it('has words of its own for each reason, and none where it can', () => {
    const words = valueTroubles.map((trouble) => troubleWords({ ...value, trouble }))
    expect(new Set(words).size).toBe(valueTroubles.length)
    for (const one of words) expect(one).toMatch(/^\p{Lu}.*\.$/u)
    expect(troubleWords({ ...value, trouble: null })).toBeNull()
  })

  it('names the day it ended', () => {
    expect(troubleWords({ ...value, trouble: 'expired' })).toContain('01/10/2026')
    expect(troubleWords({ ...value, trouble: 'cancelled' })).toContain('02/11/2026')
    expect(troubleWords({ ...value, trouble: 'given-back' })).toBe('Devolvido em 02/11/2026: não vale mais.')
    expect(troubleWords({ ...value, expiresOn: null, trouble: 'expired' })).toBe(
      'Venceu: não pode mais ser usado.',
    )
  })
})
