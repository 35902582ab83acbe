import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heardCodes } from '../../testing/heard-codes'
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
    vi.advanceTimersByTime(600)
    send('222\r')
    expect(heard).toEqual(['7891000100103', 'unfinished', '222'])
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
