import { describe, expect, it } from 'vitest'
import { ok } from '#shared/kernel/result'
import type { clockContract } from '#shared/store/clock/clock-operations'
import type { MainFeature } from '../store/access/handlers'
import { merge } from './features'

/** Each of these must not compile: where one does, its comment is an error. */
export const incomplete = [
  // @ts-expect-error a command nobody does
  { queries: () => ({}), commands: () => ({}) } satisfies MainFeature<typeof clockContract>,
  // @ts-expect-error a feature without its commands
  { queries: () => ({}) } satisfies MainFeature<typeof clockContract>,
]

describe('the handlers of all features', () => {
  const clock = { 'clock.confirm': () => ok(null) }
  const rain = { 'rain.forecast': () => ok('sol') }

  it('are put together under their names', () => {
    expect(merge([clock, rain])).toEqual({ ...clock, ...rain })
  })

  it('are refused where two features answer one operation', () => {
    expect(() => merge([clock, rain, { ...clock }])).toThrow('Two features answer “clock.confirm”')
  })
})
