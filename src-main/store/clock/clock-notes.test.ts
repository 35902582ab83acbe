import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { testLog } from '../../testing/platform/test-log'
import { createClockNotes } from './clock-notes'

const minute = 60_000
const log = testLog()
let isFree = true
let noted = 0
let fails = false

const notes = createClockNotes({
  clock: {
    note: () => {
      if (fails) throw new Error('disk full')
      noted++
    },
  },
  turns: { take: () => (isFree ? true : Promise.resolve(false)) },
  log,
})

beforeEach(() => {
  vi.useFakeTimers()
  isFree = true
  noted = 0
  fails = false
})
afterEach(() => {
  notes.stop()
  vi.useRealTimers()
})

it('notes the time at the start and every minute, until the till is closed', async () => {
  notes.start()
  await vi.advanceTimersByTimeAsync(2 * minute)
  expect(noted).toBe(3)
  notes.stop()
  await vi.advanceTimersByTimeAsync(2 * minute)
  expect(noted).toBe(3)
})

it('leaves a minute out while another program holds the file', async () => {
  isFree = false
  notes.start()
  await vi.advanceTimersByTimeAsync(minute)
  expect(noted).toBe(0)
  isFree = true
  await vi.advanceTimersByTimeAsync(minute)
  expect(noted).toBe(1)
})

it('says so where the time could not be noted, and goes on', async () => {
  fails = true
  notes.start()
  await vi.advanceTimersByTimeAsync(0)
  expect(log.incidents.at(-1)).toMatchObject({ event: 'clock-not-noted' })
  fails = false
  await vi.advanceTimersByTimeAsync(minute)
  expect(noted).toBe(1)
})
