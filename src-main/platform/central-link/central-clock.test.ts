import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { contract } from '#shared/contract'
import { cents } from '#shared/kernel/money/cents'
import { tillOf, type TillOfCentral } from '../../testing/central/enrolled-till'
import { loopbackCentral, type LoopbackCentral } from '../../testing/central/loopback-central'
import { createCentralClock } from './central-clock'

const minute = 60_000
const noon = Date.UTC(2026, 2, 10, 15)

function clocks() {
  const at = { now: noon, steady: 5_000 }
  const clock = createCentralClock({ now: () => at.now, steadyNow: () => at.steady })
  const pass = (ms: number): void => {
    at.now += ms
    at.steady += ms
  }
  /** The Central answers, so far off, in the middle of a call that takes so long. */
  const hear = (off: number, took = 0): void => {
    const heard = clock.ask()
    pass(took / 2)
    const shown = at.now + off
    pass(took / 2)
    heard(shown)
  }
  return { at, clock, pass, hear }
}

describe('the clock against the Central’s', () => {
  it.each([
    ['the same', 0, null],
    ['ten minutes ahead', -10 * minute, null],
    ['ten minutes behind', 10 * minute, null],
    ['eleven minutes ahead', -11 * minute, { kind: 'ahead', minutes: 11 }],
    ['eleven minutes behind', 11 * minute, { kind: 'behind', minutes: 11 }],
    ['a dead battery', 7 * 365 * 1_440 * minute, { kind: 'behind', minutes: 7 * 365 * 1_440 }],
  ] as const)('%s', (_what, off, difference) => {
    const { clock, hear } = clocks()
    expect(clock.difference()).toBeNull()
    hear(off)
    expect(clock.difference()).toEqual(difference)
  })

  it('is noticed at once where somebody sets it while nobody answers, and where they put it right', () => {
    const { at, clock, pass, hear } = clocks()
    hear(0)
    pass(3 * 60 * minute)
    expect(clock.difference()).toBeNull()
    at.now += 60 * minute
    expect(clock.difference()).toEqual({ kind: 'ahead', minutes: 60 })
    at.now -= 120 * minute
    expect(clock.difference()).toEqual({ kind: 'behind', minutes: 60 })
    at.now += 60 * minute
    expect(clock.difference()).toBeNull()
  })

  it('is not known after a sleep, until the next answer', () => {
    const { at, clock, hear } = clocks()
    hear(0)
    at.now += 8 * 60 * minute
    clock.forget()
    expect(clock.difference()).toBeNull()
    hear(-20 * minute)
    expect(clock.difference()).toEqual({ kind: 'ahead', minutes: 20 })
  })

  it('says nothing wrong of a clock that is right, however long answers take, and finds one that is far off', () => {
    const off = fc.integer({ min: -120, max: 120 }).map((minutes) => minutes * minute)
    fc.assert(
      fc.property(off, fc.nat(5 * minute), fc.nat(600 * minute), (far, took, later) => {
        const { clock, pass, hear } = clocks()
        hear(far, took)
        pass(later)
        const said = clock.difference()
        if (Math.abs(far) <= 10 * minute) expect(said).toBeNull()
        if (Math.abs(far) > 10 * minute + took) expect(said?.kind).toBe(far < 0 ? 'ahead' : 'behind')
      }),
    )
  })
})

describe('a till', () => {
  let central: LoopbackCentral
  let one: TillOfCentral
  beforeEach(async () => {
    central = loopbackCentral([])
    one = tillOf(central)
    await one.till().must('till.open', { float: cents(0) })
    await one.enrol()
  })
  const said = async () => (await one.till().must('central.state', {})).clock
  const run = { job: 'birthdays', period: '2026-03-10', per: 'company' } as const

  it.each([
    ['ahead', -12 * minute],
    ['behind', 12 * minute],
  ] as const)(
    'that is %s says so, sells on, and leaves to others what one does for all',
    async (kind, off) => {
      central.clock.now += off
      await one.till().central.sync()
      expect(await said()).toEqual({ kind, minutes: 12 })
      expect(one.till().pushed).toContainEqual({ name: 'central-changed', payload: { stop: null } })
      expect(await one.till().central.claimJob(run)).toBe('clock-differs')
      await one.till().must('sale.scan', contract['sale.scan'].example)
    },
  )

  it('whose clock is put right is believed by itself', async () => {
    central.clock.now -= 30 * minute
    await one.till().central.sync()
    one.till().clock.now -= 30 * minute
    one.till().clock.set -= 30 * minute
    expect(await said()).toBeNull()
    expect(await one.till().central.claimJob(run)).toBe('granted')
  })
})
