import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFormatSchema, type CodeFormat } from '../../src-shared/device/scanner-settings'
import { noBurst, wedge, type WedgeKey, type WedgeOutcome } from './wedge'

/** Keys `gap` ms apart, starting `rest` ms after whatever came before. */
function typed(keys: readonly string[], gap: number, startAt = 0): WedgeKey[] {
  return keys.map((key, index) => ({ key, at: startAt + index * gap, repeat: false, chord: false }))
}

function outcomes(keys: readonly WedgeKey[], format?: CodeFormat): WedgeOutcome[] {
  let burst = noBurst
  return keys.map((key) => {
    const step = wedge(burst, key, format)
    burst = step.burst
    return step.outcome
  })
}

function scans(keys: readonly WedgeKey[], format?: CodeFormat): string[] {
  return outcomes(keys, format).flatMap((outcome) => (outcome.kind === 'scan' ? [outcome.code] : []))
}

const ean = [...'7891000100103']

describe('a scanner', () => {
  it.each([1, 4, 20, 35])('is heard at %i ms a key', (gap) => {
    expect(scans(typed([...ean, 'Enter'], gap))).toEqual(['7891000100103'])
  })

  it('may end with Tab', () => {
    expect(scans(typed([...ean, 'Tab'], 5))).toEqual(['7891000100103'])
  })

  it('may send letters, with Shift between them', () => {
    const keys = ['Shift', 'A', 'Shift', 'B', '-', '1', '2', '3', 'Enter']
    expect(scans(typed(keys, 6))).toEqual(['AB-123'])
  })

  it('may send an AIM identifier first', () => {
    expect(scans(typed([']', 'E', '0', ...ean, 'Enter'], 5))).toEqual(['7891000100103'])
  })

  it('may send what it was set to send around the code, which is taken off', () => {
    const format = codeFormatSchema.parse({ prefix: '~', suffix: '#' })
    expect(scans(typed(['~', ...ean, '#', 'Enter'], 5), format)).toEqual(['7891000100103'])
    expect(scans(typed([...ean, 'Enter'], 5), format)).toEqual(['7891000100103'])
    expect(scans(typed(['~', '1', '#', 'Enter'], 5), format)).toEqual([])
  })

  it('keeps its AIM identifier when it is set to', () => {
    const format = codeFormatSchema.parse({ stripSymbology: false })
    expect(scans(typed([']', 'E', '0', ...ean, 'Enter'], 5), format)).toEqual([']E07891000100103'])
  })

  it('may end twice: the second terminator is swallowed too', () => {
    const kinds = outcomes(typed([...ean, 'Enter', 'Tab'], 5)).map((outcome) => outcome.kind)
    expect(kinds.slice(-2)).toEqual(['scan', 'trailer'])
  })

  it('is heard after something was typed and left standing', () => {
    expect(scans([...typed(['3', '*'], 120), ...typed([...ean, 'Enter'], 5, 900)])).toEqual(['7891000100103'])
  })

  it('is heard though a busy computer held a key or two back', () => {
    const keys = typed([...ean, 'Enter'], 4)
    const held = keys.map((key, index) => ({
      ...key,
      at: key.at + (index >= 1 ? 60 : 0) + (index >= 8 ? 90 : 0),
    }))
    expect(scans(held)).toEqual(['7891000100103'])
  })

  it('loses and doubles nothing at 20 codes a second, whatever the codes', () => {
    const code = fc.string({ unit: fc.constantFrom(...'0123456789ABC-.'), minLength: 4, maxLength: 14 })
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 60 }), (codes) => {
        const keys = codes.flatMap((text, index) => typed([...text, 'Enter'], 3, index * 50))
        expect(scans(keys)).toEqual(codes)
      }),
    )
  })
})

describe('a person', () => {
  it.each([50, 80, 140, 300])('typing at %i ms a key and pressing Enter is no scan', (gap) => {
    expect(scans(typed([...ean, 'Enter'], gap))).toEqual([])
    expect(scans(typed([...'1001', 'Enter'], gap))).toEqual([])
  })

  it('never makes a scan with keys above a scanner’s pace', () => {
    const key = fc.record({
      key: fc.constantFrom('1', 'a', 'Enter', 'Tab'),
      gap: fc.integer({ min: 36, max: 400 }),
    })
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        let at = 0
        const pressed = keys.map(({ key, gap }) => ({ key, at: (at += gap), repeat: false, chord: false }))
        expect(scans(pressed)).toEqual([])
      }),
    )
  })

  it('holding a key down is no scan', () => {
    const held = typed(['1', '1', '1', '1', '1', '1', 'Enter'], 33).map((key, index) => ({
      ...key,
      repeat: index > 0 && index < 6,
    }))
    expect(scans(held)).toEqual([])
  })

  it('using shortcuts is no scan', () => {
    expect(scans(typed([...'vvvvv', 'Enter'], 5).map((key) => ({ ...key, chord: true })))).toEqual([])
  })

  it('pressing three quick digits and Enter is no scan', () => {
    expect(scans(typed(['1', '2', '3', 'Enter'], 20))).toEqual([])
  })

  it('pausing before Enter is no scan, however fast the digits', () => {
    const keys = [...typed([...'1234'], 20), ...typed(['Enter'], 0, 60 + 36)]
    expect(scans(keys)).toEqual([])
  })
})
