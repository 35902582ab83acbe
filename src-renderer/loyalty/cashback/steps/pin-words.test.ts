import { describe, expect, it } from 'vitest'
import { mayType, pinWords, secondsUntil } from './pin-words'

const sent = { kind: 'sent', validUntil: 300_000, resendFrom: 120_000, attemptsLeft: null } as const
const clock = () => '14:05'

describe('a PIN that was sent', () => {
  it('can be typed until it runs out or is blocked', () => {
    expect(mayType(sent, 299_999)).toBe(true)
    expect(mayType(sent, 300_000)).toBe(false)
    expect(mayType({ ...sent, attemptsLeft: 0 }, 0)).toBe(false)
    expect(mayType({ kind: 'not-sent' }, 0)).toBe(false)
  })

  it('can be typed where nobody knows whether it arrived', () => {
    const perhaps = { ...sent, validUntil: null }
    expect(mayType(perhaps, 900_000)).toBe(true)
    expect(pinWords(perhaps, true, clock)).toBe('Se o SMS chegou, digite o PIN; se não, envie outro.')
  })

  it('says until when, and how many attempts are left once one was wrong', () => {
    expect(pinWords(sent, true, clock)).toBe('Vale até 14:05.')
    expect(pinWords({ ...sent, attemptsLeft: 2 }, true, clock)).toContain('Restam 2 tentativas.')
    expect(pinWords({ ...sent, attemptsLeft: 2 }, true, clock, true)).toBe('Vale até 14:05.')
    expect(pinWords({ ...sent, attemptsLeft: 1 }, true, clock)).toContain('Resta 1 tentativa.')
    expect(pinWords({ ...sent, attemptsLeft: 0 }, false, clock)).toMatch(/bloqueado/)
    expect(pinWords(sent, false, clock)).toMatch(/venceu/)
  })

  it('counts whole seconds until the next may be asked for', () => {
    expect(secondsUntil(120_000, 118_500)).toBe(2)
    expect(secondsUntil(120_000, 121_000)).toBe(0)
  })
})
