import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PrinterState } from '../../src-shared/contract/hardware'
import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import { testPrinter } from '../testing/test-printer'
import type { ReceiptPrinter } from './receipt-printer'
import { steadyPrinter } from './steady-printer'

const paper: ReceiptDocument = { kind: 'sale', title: 'Cupom 000001', blocks: [] }
const bug = new Error('a bug in the driver')

function throws(): never {
  throw bug
}

/** A driver with some of its methods broken, and what was told about it. */
function steady(broken: Partial<ReceiptPrinter>) {
  const troubles: unknown[] = []
  const printer = steadyPrinter('Impressora', { ...testPrinter(), ...broken }, (error) =>
    troubles.push(error),
  )
  return { printer, troubles }
}

describe('a driver that breaks its word', () => {
  it.each([
    ['throws', throws],
    ['rejects', () => Promise.reject(bug)],
  ])('answers offline when printing %s', async (_how, print) => {
    const { printer, troubles } = steady({ print })
    expect(await printer.print(paper)).toEqual({
      ok: false,
      error: { code: 'offline', reason: 'Error: a bug in the driver' },
    })
    expect(troubles).toEqual([bug])
  })

  it('is offline when it cannot say how it is', () => {
    const { printer, troubles } = steady({ state: throws })
    expect(printer.state()).toEqual({ name: 'Impressora', status: 'offline' })
    expect(troubles).toEqual([bug])
  })

  it('keeps nothing else from closing', () => {
    const { printer, troubles } = steady({ close: throws })
    printer.close()
    expect(troubles).toEqual([bug])
  })

  it('never meets what its listeners throw', () => {
    const listeners: ((state: PrinterState) => void)[] = []
    const { printer, troubles } = steady({
      onStateChange: (listener) => {
        listeners.push(listener)
        return () => undefined
      },
    })
    printer.onStateChange(throws)
    expect(listeners).toHaveLength(1)
    for (const listener of listeners) listener({ name: 'Impressora', status: 'ready' })
    expect(troubles).toEqual([bug])
  })
})

describe('a driver that never answers', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is offline after the deadline, does not hold the next paper, and is back when it answers', async () => {
    const answers: (() => void)[] = []
    const print = () =>
      new Promise<{ ok: true; value: undefined }>((resolve) =>
        answers.push(() => resolve({ ok: true, value: undefined })),
      )
    const { printer, troubles } = steady({ print })
    const states: string[] = []
    const stop = printer.onStateChange(({ status }) => states.push(status))
    const [first, second] = [printer.print(paper), printer.print(paper)]
    await vi.advanceTimersByTimeAsync(29_999)
    expect(printer.state().status).toBe('ready')
    await vi.advanceTimersByTimeAsync(1)
    for (const asked of [first, second])
      expect(await asked).toEqual({ ok: false, error: { code: 'offline', reason: 'no answer in 30000 ms' } })
    expect(printer.state()).toMatchObject({ status: 'offline' })
    const third = printer.print(paper)
    answers.at(-1)?.()
    expect(await third).toEqual({ ok: true, value: undefined })
    expect(printer.state().status).toBe('ready')
    expect(states).toEqual(['offline', 'ready'])
    expect(vi.getTimerCount()).toBe(0)
    stop()
    expect(troubles).toEqual([])
  })
})
