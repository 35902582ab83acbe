import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { pairedScreenIdSchema } from '#shared/devices/display/paired-screen'
import { createScreenStreams, type Stream } from './screen-streams'

const id = pairedScreenIdSchema.parse(1)

/** A stream that takes as much as the test lets it. */
function tablet() {
  const heard: string[] = []
  let takes = true
  const emitter = new EventEmitter()
  const stream = Object.assign(emitter, {
    write: (text: string) => (heard.push(text), takes),
    destroy: () => emitter.emit('close'),
  }) as unknown as Stream
  return { stream, heard, emitter, takes: (does: boolean) => void (takes = does) }
}

function streams() {
  const timers = new Map<() => void, number>()
  const after = (milliseconds: number, work: () => void) => {
    timers.set(work, milliseconds)
    return () => void timers.delete(work)
  }
  const pass = (milliseconds: number) => {
    for (const [work, due] of [...timers]) if (due === milliseconds && timers.delete(work)) work()
  }
  const clock = { now: 0 }
  return { ...createScreenStreams({ now: () => clock.now, after }), timers, pass, clock }
}

it('keeps of all a slow screen misses the latest alone, and tells it once it can hear', () => {
  const { show, join } = streams()
  const slow = tablet()
  show('0')
  slow.takes(false)
  join(id, slow.stream)
  for (let turn = 1; turn < 1_000; turn++) show(String(turn))
  expect(slow.heard).toEqual(['event: screen\ndata: 0\n\n'])
  slow.takes(true)
  slow.emitter.emit('drain')
  expect(slow.heard.slice(1)).toEqual(['event: screen\ndata: 999\n\n'])
  slow.emitter.emit('drain')
  expect(slow.heard).toHaveLength(2)
})

it('takes a screen that leaves three beats unanswered for gone, and says when it was last heard of', () => {
  const { join, hears, has, heardAt, pass, clock, timers } = streams()
  const one = tablet()
  expect(heardAt(id)).toBeNull()
  join(id, one.stream)
  for (let beat = 0; beat < 10; beat++) {
    clock.now += 2_500
    pass(2_500)
    hears(id)
  }
  for (let beat = 0; beat < 3; beat++) pass(2_500)
  expect(has(id)).toBe(true)
  pass(2_500)
  expect(has(id)).toBe(false)
  expect(heardAt(id)).toBe(25_000)
  expect(timers.size).toBe(0)
})

it('takes a screen that takes nothing for gone as well', () => {
  const { show, join, has, pass } = streams()
  const slow = tablet()
  slow.takes(false)
  join(id, slow.stream)
  show('0')
  for (let beat = 0; beat < 4; beat++) pass(2_500)
  expect(slow.heard).toHaveLength(1)
  expect(has(id)).toBe(false)
})

it('knows nothing any more of a screen that was removed', () => {
  const { join, cutOff, has, heardAt } = streams()
  join(id, tablet().stream)
  cutOff(id)
  expect({ has: has(id), heardAt: heardAt(id) }).toEqual({ has: false, heardAt: null })
})

it('beats while somebody listens, and no longer', () => {
  const { join, pass, timers } = streams()
  const one = tablet()
  join(id, one.stream)
  pass(2_500)
  pass(2_500)
  expect(one.heard).toEqual(Array(2).fill('event: alive\ndata:\n\n'))
  one.emitter.emit('close')
  expect(timers.size).toBe(0)
})

it('takes a screen that comes again for the one it was', () => {
  const { join, show, count } = streams()
  const before = tablet()
  const now = tablet()
  join(id, before.stream)
  join(id, now.stream)
  show('1')
  expect(count()).toBe(1)
  expect(before.heard).toEqual([])
  expect(now.heard).toEqual(['event: screen\ndata: 1\n\n'])
})
