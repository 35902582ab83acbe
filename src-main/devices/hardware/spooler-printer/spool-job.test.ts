import { describe, expect, it } from 'vitest'
import { lookAtPrinter, spoolDocument } from './spool-job'
import { testWinspool } from './test-winspool'

const bytes = Buffer.from('Cupom 1')

describe('a paper', () => {
  it('is one RAW document', () => {
    const { winspool, done } = testWinspool()
    expect(spoolDocument(winspool, 'EPSON', bytes)).toEqual({ ok: true, value: undefined })
    expect(done).toEqual(['open', 'start Cupom', 'page', 'write Cupom 1', 'end page', 'end', 'close'])
  })

  it('goes on where Windows took only a part', () => {
    const { winspool, done } = testWinspool({ takes: 3 })
    expect(spoolDocument(winspool, 'EPSON', bytes).ok).toBe(true)
    expect(done.filter((call) => call.startsWith('write'))).toEqual(['write Cup', 'write om ', 'write 1'])
  })

  it('is taken back when Windows takes no more of it', () => {
    const { winspool, done } = testWinspool({ takes: 0 })
    expect(spoolDocument(winspool, 'EPSON', bytes)).toMatchObject({ ok: false, error: { code: 'cut-off' } })
    expect(done.slice(-2)).toEqual(['abort', 'close'])
  })

  it.each([
    ['open', 1801, 'not-found', []],
    ['open', 5, 'blocked', []],
    ['open', 1260, 'blocked', []],
    ['open', 1722, 'spooler-stopped', []],
    ['open', 1062, 'spooler-stopped', []],
    ['open', 53, 'unreachable', []],
    ['start Cupom', 5, 'blocked', ['close']],
    ['start Cupom', 1804, 'driver', ['close']],
    ['page', 5, 'blocked', ['abort', 'close']],
    ['write Cupom 1', 28, 'out-of-paper', ['abort', 'close']],
    ['end page', 1726, 'spooler-stopped', ['abort', 'close']],
    ['end', 1905, 'not-found', ['abort', 'close']],
  ] as const)('whose %s is refused with %i is %s', (call, number, code, last) => {
    const { winspool, done } = testWinspool({ refuses: { [call]: number } })
    expect(spoolDocument(winspool, 'EPSON', bytes)).toEqual({
      ok: false,
      error: { code, reason: `${call}: Windows error ${number}` },
    })
    expect(done.slice(done.indexOf(call) + 1)).toEqual(last)
  })
})

describe('a look at the printer', () => {
  it.each([
    [{}, null],
    [{ status: 0x10 }, 'out-of-paper'],
    [{ status: 0x40_00_00 }, 'cover-open'],
    [{ status: 0x80 }, 'offline'],
    [{ status: 0x01 }, 'paused'],
    [{ attributes: 0x4_00 }, 'offline'],
    [{ attributes: 0x40 }, null],
    // Busy, printing, or told by a driver that cannot know.
    [{ status: 0x2_00 }, null],
    [{ status: 0x4_00 }, null],
    [{ refuses: { look: 5 } }, null],
    [{ refuses: { open: 5 } }, 'blocked'],
  ] as const)('with %j says %s', (manners, code) => {
    const { winspool, done } = testWinspool(manners)
    const seen = lookAtPrinter(winspool, 'EPSON')
    expect(seen.ok ? null : seen.error.code).toBe(code)
    expect(done).not.toContain('start Cupom')
  })

  it('finds no printer of another name', () => {
    expect(lookAtPrinter(testWinspool().winspool, 'HP')).toMatchObject({ error: { code: 'not-found' } })
  })
})
