import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { printerSettingsSchema } from '#shared/devices/device/printer-settings'
import { fail, ok } from '#shared/kernel/result'
import type { Connection, Fault, Transport } from '../conversation/transport'
import { escposPrinter } from './escpos-printer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settings = printerSettingsSchema.parse({ name: 'Balcão', model: 'other-80' })
const paper = { kind: 'sale', title: 'Cupom 000001', blocks: [] } as const

/** A printer that keeps each conversation until the test ends it. */
function slowPrinter() {
  const done: string[] = []
  let fault: Fault | null = null
  let release: () => void = () => undefined
  const connection: Connection = {
    send: () => {
      done.push('send')
      return new Promise((resolve) => {
        release = () => resolve(ok(undefined))
      })
    },
    ask: () => Promise.resolve(ok(null)),
    release: () => Promise.resolve(ok(undefined)),
  }
  const transport: Transport = {
    answers: false,
    open: () => {
      done.push('open')
      return Promise.resolve(fault === null ? ok(connection) : fail(fault))
    },
    close: () => void done.push('close'),
  }
  const printer = escposPrinter({ settings, transport, decode: () => null, now: () => 7 })
  return {
    printer,
    done,
    release: () => release(),
    fails: (next: Fault | null) => {
      fault = next
    },
  }
}

it('after the computer slept the port is taken anew, and the printer asked how it is', async () => {
  const { printer, done, fails } = slowPrinter()
  await vi.advanceTimersByTimeAsync(0)
  done.length = 0
  fails({ code: 'not-found', reason: 'its USB port was switched off' })
  printer.wake()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['close', 'open'])
  expect(printer.report().status).toBe('offline')
  printer.close()
})

it('a paper that is coming out is not cut off for it', async () => {
  const { printer, done, release } = slowPrinter()
  await vi.advanceTimersByTimeAsync(0)
  done.length = 0
  const printed = printer.print({ ...paper, blocks: [] })
  await vi.waitFor(() => expect(done).toContain('send'))
  printer.wake()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['open', 'send'])
  release()
  expect(await printed).toEqual({ ok: true, value: undefined })
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['open', 'send', 'close', 'open'])
  printer.close()
})
