import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SpoolAnswer, SpoolOrder } from './spool-order'
import { windowsSpooler, type SpoolThread } from './spooler'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

class TestThread extends EventEmitter implements SpoolThread {
  readonly orders: SpoolOrder[] = []
  isTerminated = false
  postMessage(order: SpoolOrder): void {
    this.orders.push(order)
  }
  answer(at: number, result: SpoolAnswer['result']): void {
    this.emit('message', { id: this.orders[at]?.id ?? 0, result })
  }
  unref(): void {
    this.emit('unref')
  }
  terminate(): void {
    this.isTerminated = true
  }
}

function spooling() {
  const threads: TestThread[] = []
  const spooler = windowsSpooler(() => {
    const thread = new TestThread()
    threads.push(thread)
    return thread
  })
  const latest = () => threads.at(-1) ?? new TestThread()
  return { spooler, threads, latest }
}

const done = { ok: true, value: undefined } as const

it('asks one thread, and gives each answer to who asked', async () => {
  const { spooler, threads, latest } = spooling()
  const [look, paper] = [spooler.look('EPSON'), spooler.spool('EPSON', Buffer.from('x'))]
  expect(latest().orders).toMatchObject([{ bytes: null }, { bytes: Buffer.from('x') }])
  const missing = { ok: false, error: { code: 'not-found', reason: 'x' } } as const
  latest().answer(1, done)
  latest().answer(0, missing)
  latest().answer(0, done)
  expect([await look, await paper]).toEqual([missing, done])
  expect(threads).toHaveLength(1)
})

it('gives up on a spooler that does not answer, and starts another thread for the next paper', async () => {
  const { spooler, threads, latest } = spooling()
  const paper = spooler.spool('EPSON', Buffer.from('x'))
  vi.advanceTimersByTime(30_000)
  expect(await paper).toMatchObject({ ok: false, error: { code: 'no-answer' } })
  expect(latest().isTerminated).toBe(true)
  const next = spooler.look('EPSON')
  expect(threads).toHaveLength(2)
  threads[0]?.emit('exit')
  latest().answer(0, done)
  expect(await next).toEqual(done)
})

it.each([['error'], ['exit']])('answers who waits when the thread dies: %s', async (event) => {
  const { spooler, threads, latest } = spooling()
  const paper = spooler.spool('EPSON', Buffer.from('x'))
  latest().emit(event, new Error('out of memory'))
  expect(await paper).toMatchObject({ ok: false, error: { code: 'driver' } })
  void spooler.look('EPSON')
  expect(threads).toHaveLength(2)
})

it('ends its thread when the driver is closed', async () => {
  const { spooler, latest } = spooling()
  const paper = spooler.spool('EPSON', Buffer.from('x'))
  spooler.close()
  expect(await paper).toMatchObject({ ok: false, error: { code: 'cut-off' } })
  expect(latest().isTerminated).toBe(true)
})
