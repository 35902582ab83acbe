import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heardCodes } from '../../../testing/devices/heard-codes'
import { hearBytes } from './hear-bytes'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function hearing(ending: 'suffix' | 'silence') {
  const { listener, heard } = heardCodes()
  const line = hearBytes(listener, ending)
  return { heard, send: (text: string | Uint8Array) => line.take(Buffer.from(text)), stop: line.stop }
}

describe('codes with a suffix', () => {
  it('come whole from any chunks, at once', () => {
    const { heard, send } = hearing('suffix')
    send('789100')
    send('0100103\r')
    send('\n2001230012349\t45')
    expect(heard).toEqual(['7891000100103', '2001230012349'])
    send('6\r')
    expect(heard).toEqual(['7891000100103', '2001230012349', '456'])
  })

  it('wait for a slow line, but a beginning without an end never meets the next code', () => {
    const { heard, send } = hearing('suffix')
    send('78910')
    vi.advanceTimersByTime(400)
    send('00100103\r')
    send('111')
    vi.advanceTimersByTime(2_500)
    send('222\r')
    expect(heard).toEqual(['7891000100103', 'unfinished', '222'])
  })

  it.each([
    ['its end alone', ['\r\n'], ['unfinished', '222']],
    ['its rest and end', ['0100103\r\n'], ['unfinished', 'unfinished', '222']],
    ['its rest in pieces', ['010', '0103', '\r'], ['unfinished', 'unfinished', 'unfinished', '222']],
    ['its rest and another code', ['0100103\r\n333\r\n'], ['unfinished', 'unfinished', '333', '222']],
  ])('cut off by a line that was held up are never looked up by their rest: %s', (_, pieces, is) => {
    const { heard, send } = hearing('suffix')
    send('789100')
    vi.advanceTimersByTime(600)
    pieces.forEach(send)
    send('222\r\n')
    expect(heard).toEqual(is)
  })

  it.each([
    ['CR and LF in two chunks, with a rest between', ['7891000100103\r', 300, '\n'], ['7891000100103']],
    ['CR LF CR LF', ['7891000100103\r\n\r\n'], ['7891000100103']],
    ['byte by byte', [...'7891000100103\r\n'], ['7891000100103']],
    ['an end before the code', ['\n7891000100103\r'], ['7891000100103']],
    ['two codes in one chunk', ['111\r\n222\r', 1_000, '\n'], ['111', '222']],
  ] as const)('are heard once each: %s', (_, pieces, is) => {
    const { heard, send } = hearing('suffix')
    for (const piece of pieces) {
      if (typeof piece === 'number') vi.advanceTimersByTime(piece)
      else send(piece)
    }
    vi.advanceTimersByTime(2_000)
    expect(heard).toEqual(is)
  })
})

describe('codes without a suffix', () => {
  it('end when the scanner falls silent, or by the suffix it has after all', () => {
    const { heard, send } = hearing('silence')
    send('78910')
    vi.advanceTimersByTime(20)
    send('00100103')
    vi.advanceTimersByTime(60)
    expect(heard).toEqual(['7891000100103'])
    send('456\r\n')
    expect(heard).toEqual(['7891000100103', '456'])
    vi.advanceTimersByTime(1_000)
    expect(heard).toHaveLength(2)
  })

  it('are not torn by a busy computer that finds timer and bytes late', () => {
    const { heard, send } = hearing('silence')
    const begun = performance.now()
    send('78910')
    const clock = vi.spyOn(performance, 'now').mockReturnValue(begun + 300)
    vi.advanceTimersByTime(50)
    clock.mockRestore()
    expect(heard).toEqual([])
    send('00100103')
    vi.advanceTimersByTime(60)
    expect(heard).toEqual(['7891000100103'])
  })

  it('are forgotten when the line closes', () => {
    const { heard, send, stop } = hearing('silence')
    send('789')
    stop()
    vi.advanceTimersByTime(1_000)
    expect(heard).toEqual([])
  })
})

describe('noise', () => {
  it.each([
    ['a wrong speed', Uint8Array.of(0xf8, 0x80, 0xfe, 0x0d)],
    ['a wrong parity', Uint8Array.of(0xb7, 0x38, 0x39, 0x0d)],
    ['control characters', '78\u00019\r'],
    ['more than any code has', `${'9'.repeat(9_000)}\r`],
  ])('of %s is told and is no code', (_what, sent) => {
    const { heard, send } = hearing('suffix')
    send(sent)
    send('789\r')
    expect(heard).toEqual(['garbled', '789'])
  })

  it('without an end takes no memory', () => {
    const { heard, send } = hearing('suffix')
    for (let times = 0; times < 50; times++) send('9'.repeat(1_000))
    send('\r789\r')
    expect(heard).toEqual(['garbled', '789'])
  })

  it('does not touch accents, blanks inside, or the separators of GS1', () => {
    const { heard, send } = hearing('suffix')
    send(' CAFÉ 1\r')
    send(']C110AB\u001d21X\r')
    send('   \r')
    expect(heard).toEqual(['CAFÉ 1', ']C110AB\u001d21X'])
  })
})
