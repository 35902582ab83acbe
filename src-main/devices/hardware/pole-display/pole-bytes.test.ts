import { describe, expect, it } from 'vitest'
import { poleBytes, poleStart } from './pole-bytes'

const pole = { kind: 'serial', path: 'COM1', baudRate: 9_600, commands: 'epson', letters: 'cp860' } as const
const upper = 'Calção de algodão   '
const lower = 'TOTAL          80,00'
const text = (bytes: Uint8Array, page: string) => new TextDecoder(page).decode(bytes)

describe('bytes for a pole display', () => {
  it('writes both lines over the former from the first place on', () => {
    const bytes = poleBytes([upper, lower], { ...pole, letters: 'cp1252' })
    expect(bytes[0]).toBe(0x0b)
    expect(bytes).toHaveLength(41)
    expect(text(bytes.subarray(1), 'windows-1252')).toBe(upper + lower)
  })

  it('numbers letters as the code page does, and leaves accents off where there are none', () => {
    const first = (letters: 'ascii' | 'cp850' | 'cp860') =>
      [...poleBytes([upper, lower], { ...pole, letters })].slice(4, 7)
    expect(first('cp860')).toEqual([0x87, 0x84, 0x6f])
    expect(first('cp850')).toEqual([0x87, 0xc6, 0x6f])
    expect(first('ascii')).toEqual([...'cao'].map((letter) => letter.charCodeAt(0)))
  })

  it('has one byte for whatever stands in a description, and no command among them', () => {
    const strange = '😀\u001b\n×\u00a0€'.padEnd(20)
    const bytes = poleBytes([strange, lower], { ...pole, letters: 'ascii' })
    expect(text(bytes.subarray(1, 7), 'latin1')).toBe('??x ? ')
  })

  it.each([
    ['cp850', '1ª linha nº 2 a 5°', [0x31, 0xa6, 0x6c], [0x6e, 0xa7]],
    ['cp860', '1ª linha nº 2 a 5°', [0x31, 0xa6, 0x6c], [0x6e, 0xa7]],
    ['cp1252', '1ª linha nº 2 a 5°', [0x31, 0xaa, 0x6c], [0x6e, 0xba]],
    ['ascii', '1ª linha nº 2 a 5°', [0x31, 0x61, 0x6c], [0x6e, 0x6f]],
  ] as const)('%s has the ordinals, or letters in their place', (letters, words, first, second) => {
    const bytes = [...poleBytes([words, lower], { ...pole, letters })].slice(1, 21)
    expect([bytes[0], bytes[1], bytes[3]]).toEqual(first)
    expect(bytes.slice(9, 11)).toEqual(second)
    expect(bytes).not.toContain(0x3f)
  })

  it.each(['Sa\u0303o Joa\u0303o da Barra Mansa', 'Natal 🎄 família 👨‍👩‍👧 2026', 'curto', '', 'n\u00bd ﬁ … ª'])(
    'both lines are 20 bytes, so that none begins in the other: %s',
    (words) => {
      for (const letters of ['ascii', 'cp850', 'cp860', 'cp1252'] as const) {
        const bytes = poleBytes([words, lower], { ...pole, letters })
        expect(bytes).toHaveLength(41)
        expect(text(bytes.subarray(21), 'latin1')).toBe(lower)
      }
    },
  )

  it('speaks CD5220 line by line', () => {
    const bytes = poleBytes([upper, lower], { ...pole, commands: 'cd5220', letters: 'ascii' })
    expect([...bytes.subarray(0, 3)]).toEqual([0x1b, 0x51, 0x41])
    expect(text(bytes.subarray(3, 23), 'latin1')).toBe('Calcao de algodao   ')
    expect([...bytes.subarray(23, 27)]).toEqual([0x0d, 0x1b, 0x51, 0x42])
    expect(text(bytes.subarray(27, 47), 'latin1')).toBe(lower)
    expect(bytes.at(-1)).toBe(0x0d)
  })

  it('starts afresh with its code page chosen', () => {
    expect([...poleStart(pole)]).toEqual([0x1b, 0x40, 0x1f, 0x01, 0x1b, 0x74, 3, 0x1f, 0x43, 0, 0x0c])
    expect([...poleStart({ ...pole, commands: 'cd5220', letters: 'ascii' })]).toEqual([
      0x1b, 0x40, 0x1b, 0x11, 0x1b, 0x5f, 0, 0x0c,
    ])
  })
})
