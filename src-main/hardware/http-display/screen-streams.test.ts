import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { pairedScreenIdSchema } from '../../../src-shared/display/paired-screen'
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
  return { ...createScreenStreams({ after }), timers, pass }
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

it('cuts off a screen that takes nothing for fifteen seconds, and not one that took it by then', () => {
  const { show, join, has, pass } = streams()
  const slow = tablet()
  slow.takes(false)
  join(id, slow.stream)
  show('0')
  slow.takes(true)
  slow.emitter.emit('drain')
  pass(15_000)
  expect(has(id)).toBe(true)
  slow.takes(false)
  show('1')
  pass(15_000)
  expect(has(id)).toBe(false)
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
