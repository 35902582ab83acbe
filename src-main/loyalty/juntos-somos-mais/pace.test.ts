import { assert, array, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { pace } from './pace'

/** A clock that stands still unless told otherwise; who waits is told how long. */
function fixedClock() {
  const clock = { at: 0, waits: [] as number[] }
  const turn = pace({
    now: () => clock.at,
    wait: (milliseconds) => {
      clock.waits.push(milliseconds)
      return Promise.resolve()
    },
  })
  return { clock, turn }
}

it('lets three go at once and sends the others one window later, in order', async () => {
  const { clock, turn } = fixedClock()
  for (let call = 0; call < 7; call++) await turn()
  expect(clock.waits).toEqual([1_100, 1_100, 1_100, 2_200])
})

it('waits only for what is left of the window', async () => {
  const { clock, turn } = fixedClock()
  for (clock.at of [0, 400, 800, 1_000]) await turn()
  expect(clock.waits).toEqual([100])
  clock.at = 5_000
  await turn()
  expect(clock.waits).toEqual([100])
})

it('never starts more than three in any second', () => {
  assert(
    property(array(integer({ min: 0, max: 600 }), { maxLength: 40 }), (gaps) => {
      const starts: number[] = []
      let at = 0
      let waited = 0
      const turn = pace({
        now: () => at,
        wait: (milliseconds) => ((waited = milliseconds), Promise.resolve()),
      })
      for (const gap of gaps) {
        at += gap
        waited = 0
        void turn()
        starts.push(at + waited)
      }
      starts.forEach((start, index) => {
        const third = starts[index - 3]
        if (third !== undefined) expect(start - third).toBeGreaterThan(1_000)
      })
    }),
  )
})
