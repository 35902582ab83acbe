import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heardCodes } from '../../../testing/devices/heard-codes'
import { hearReports } from './hear-reports'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** 64 bytes in the usual layout: id, length, AIM identifier, 56 of data, maker's symbology, reserved, continued. */
function report(aim: string, data: string, continues = false, maker = 0): Uint8Array {
  const bytes = Buffer.alloc(64)
  bytes.set([2, data.length])
  bytes.write(aim, 2, 'latin1')
  bytes.write(data, 5, 'latin1')
  bytes.set([maker, 0, continues ? 1 : 0], 61)
  return bytes
}

function hearing() {
  const { heard, listener } = heardCodes()
  return { heard, ...hearReports(listener) }
}

describe('a HID POS scanner', () => {
  it('tells code and symbology', () => {
    const { heard, take } = hearing()
    take(report(']E0', '7891000100103', false, 0x64))
    take(report(']C1', '0107891000100103'))
    take(report(']E0', '2001230012349'))
    expect(heard).toEqual(['E0 7891000100103', 'C1 0107891000100103', 'E0 2001230012349'])
  })

  it('sends a boarding pass in two reports, the second padded: the example of Access-IS’ manual', () => {
    const first = 'M1GATHERGOOD/MICHAEL YABCDEF LHRDURAK 3542 052Y003D23   '
    const { heard, take } = hearing()
    take(report(']Q0', first, true, 0x73))
    expect(heard).toEqual([])
    take(report(']Q0', '3100', false, 0x73))
    expect(first).toHaveLength(56)
    expect(heard).toEqual([`Q0 ${first}3100`])
  })

  it('may leave the AIM identifier empty, or out, or in the data', () => {
    const { heard, take } = hearing()
    take(report('\0\0\0', '7891000100103'))
    const bare = Buffer.alloc(64)
    bare.set([2, 13])
    bare.write('7891000100103', 2)
    take(bare)
    const inline = Buffer.alloc(64)
    inline.set([2, 16])
    inline.write(']E07891000100103', 2)
    take(inline)
    expect(heard).toEqual(['7891000100103', '7891000100103', 'E0 7891000100103'])
  })

  it('may end its codes with CR, which is no part of them', () => {
    const { heard, take } = hearing()
    take(report(']E4', '96385074\r'))
    expect(heard).toEqual(['E4 96385074'])
  })

  it('sends other reports, which are no codes, and length beyond its data, which is cut', () => {
    const { heard, take } = hearing()
    take(Uint8Array.of(3, 1, 0, 0))
    take(new Uint8Array())
    take(Uint8Array.of(2))
    take(report(']E0', ''))
    const boastful = report(']E0', '7891000100103')
    boastful[1] = 255
    take(boastful)
    expect(heard).toEqual(['E0 7891000100103'])
  })

  it('pulled in the middle of a long code, gives none of it to the next', () => {
    const { heard, take } = hearing()
    take(report(']Q0', 'A'.repeat(56), true))
    vi.advanceTimersByTime(600)
    take(report(']E0', '7891000100103'))
    expect(heard).toEqual(['unfinished', 'E0 7891000100103'])
  })

  it('out of order is told', () => {
    const { heard, take } = hearing()
    take(report(']E0', '\u0001\u0002\u0003'))
    expect(heard).toEqual(['garbled'])
  })
})
