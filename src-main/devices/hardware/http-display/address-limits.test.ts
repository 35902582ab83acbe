import { describe, expect, it } from 'vitest'
import { createAddressLimits } from './address-limits'

function limits() {
  const clock = { now: 0 }
  return { ...createAddressLimits(() => clock.now), clock }
}
const times = (count: number, ask: () => boolean): number =>
  Array.from({ length: count }, ask).filter(Boolean).length

describe('one address', () => {
  it('holds ten sockets, and another ten beside it', () => {
    const { enters, leaves } = limits()
    expect(times(40, () => enters('192.168.0.66'))).toBe(10)
    expect(times(40, () => enters('192.168.0.10'))).toBe(10)
    leaves('192.168.0.66')
    expect(times(2, () => enters('192.168.0.66'))).toBe(1)
  })

  it('asks so much at once, and then at a rate that costs no scan', () => {
    const { asks, clock } = limits()
    expect(times(10_000, () => asks('192.168.0.66'))).toBe(120)
    expect(times(120, () => asks('192.168.0.10'))).toBe(120)
    clock.now += 1000
    expect(times(10_000, () => asks('192.168.0.66'))).toBe(20)
  })

  it('cannot have the till remember addresses without end', () => {
    const { asks } = limits()
    for (let number = 0; number < 100_000; number++) asks(`fe80::${number.toString(16)}`)
    expect(asks('192.168.0.10')).toBe(true)
  })
})
