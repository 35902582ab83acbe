import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wedgeFormatSchema, type WedgeFormat } from '#shared/devices/device/scanner-settings'
import { noBurst } from './burst'
import { abnt2Dead, chord, noNumLock, plain, type Press } from './testing/presses'
import { gs1, scannerRows } from './testing/scanner-rows'
import { maxStall, leftOver, wedge, type WedgeKey, type WedgeOutcome } from './wedge'

/** Keys `gap` ms apart, starting `rest` ms after whatever came before. */
function typed(keys: readonly Press[], gap: number, startAt = 0): WedgeKey[] {
  return keys.map((key, index) => ({ ...key, at: startAt + index * gap }))
}

function run(keys: readonly WedgeKey[], format?: WedgeFormat) {
  let burst = noBurst
  const outcomes: WedgeOutcome[] = keys.map((key) => {
    const step = wedge(burst, key, format)
    burst = step.burst
    return step.outcome
  })
  return { burst, outcomes }
}

/** What is looked up, and `!` before what the cashier is told instead. */
function heard(keys: readonly WedgeKey[], format?: WedgeFormat): string[] {
  return run(keys, format).outcomes.flatMap((outcome) => {
    if (outcome.kind === 'scan') return [outcome.code]
    return outcome.kind === 'cut' ? [`!${outcome.why}`] : []
  })
}

const kindsOf = (keys: readonly WedgeKey[]) => run(keys).outcomes.map(({ kind }) => kind)
const set = (part: object) => wedgeFormatSchema.parse(part)
const [enter, tab] = plain('Enter', 'Tab') as [Press, Press]
const gtin = '7891000100103'
const ean = plain(...gtin)

describe.each(scannerRows)('a scanner: %s', (_, rows) => {
  it.each(rows)('$scanner', ({ keys, is, gap = 5, format }) => {
    expect(heard(typed(keys, gap), format)).toEqual(is)
  })
})

describe('a scanner', () => {
  it('may end twice: the second terminator is swallowed too', () => {
    expect(kindsOf(typed([...ean, enter, tab, ...chord('KeyJ', 'j')], 5)).slice(-4)).toEqual([
      'scan',
      'trailer',
      'shift',
      'trailer',
    ])
    expect(kindsOf(typed([...ean, enter, enter], 60)).slice(-2)).toEqual(['scan', 'trailer'])
  })

  it('is heard after something was typed and left standing', () => {
    expect(heard([...typed(plain('3', '*'), 120), ...typed([...ean, enter], 5, 900)])).toEqual([gtin])
  })

  it('is heard though a busy computer held a key or two back', () => {
    const keys = typed([...ean, enter], 4)
    const held = keys.map((key, index) => ({
      ...key,
      at: key.at + (index >= 1 ? 60 : 0) + (index >= 8 ? 90 : 0),
    }))
    expect(heard(held)).toEqual([gtin])
  })

  it('keeps its separators out of the page', () => {
    expect(kindsOf(typed(gs1(plain('F8')), 5))[16]).toBe('control')
  })

  it('loses and doubles nothing at 20 codes a second, whatever the codes', () => {
    const code = fc.string({ unit: fc.constantFrom(...'0123456789ABC-.'), minLength: 4, maxLength: 14 })
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 60 }), (codes) => {
        const keys = codes.flatMap((text, index) => typed([...plain(...text), enter], 3, index * 50))
        expect(heard(keys)).toEqual(codes)
      }),
    )
  })

  it('never has a part of a code looked up, whatever key comes between', () => {
    const foreign = fc.constantFrom<Press>(
      abnt2Dead,
      ...plain('Escape', 'F2', 'ArrowDown', 'Process', 'Unidentified'),
    )
    fc.assert(
      fc.property(
        foreign,
        fc.integer({ min: 3, max: 12 }),
        fc.integer({ min: 1, max: 30 }),
        (key, at, gap) => {
          const looked = heard(typed([...ean.slice(0, at), key, ...ean.slice(at), enter], gap))
          expect(looked).toHaveLength(1)
          expect(looked[0]).toMatch(/^!/)
        },
      ),
    )
  })
})

describe('what is told of a burst that never ended', () => {
  const left = (keys: readonly Press[], inField: boolean, gap = 5) =>
    leftOver(run(typed(keys, gap)).burst, inField)

  it.each([
    ['a dead key in it', [...plain(...'AB'), abnt2Dead, ...plain(...'1234')], true, 'layout'],
    ['a separator in it', gs1(plain('F8')).slice(0, -1), true, 'unfinished'],
    ['figures that came as arrows', noNumLock(gtin), true, 'unfinished'],
    ['nothing to see it in', ean, false, 'unfinished'],
    ['to be seen in the field', ean, true, null],
    ['too short for a scanner', plain(...'123'), false, null],
  ] as const)('%s', (_, keys, inField, why) => {
    expect(left(keys, inField)).toBe(why)
  })

  it('is nothing at a person’s pace', () => {
    expect(left([...plain(...'S'), abnt2Dead, ...plain(...'ao Paulo')], false, 90)).toBeNull()
    expect(maxStall).toBeGreaterThan(90)
  })
})

describe('a person', () => {
  it.each([80, 140, 300])('typing at %i ms a key and pressing Enter is no scan', (gap) => {
    expect(heard(typed([...ean, enter], gap), set({ pace: 'slow' }))).toEqual([])
    expect(heard(typed(plain(...'1001', 'Enter'), gap))).toEqual([])
  })

  it.each(['40364478829', '11987654321', '1001', '123456', '90000', 'camiseta'])(
    'typing %s at 50 ms a key is no scan',
    (text) => {
      expect(heard(typed(plain(...text, 'Enter'), 50))).toEqual([])
    },
  )

  it('never makes a scan with keys above a scanner’s pace', () => {
    const key = fc.record({
      key: fc.constantFrom(...plain('1', 'a', 'Enter', 'Tab', 'F8', 'Escape'), abnt2Dead),
      gap: fc.integer({ min: 71, max: 400 }),
    })
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), fc.constantFrom('normal', 'slow'), (keys, pace) => {
        let at = 0
        const pressed = keys.map(({ key: press, gap }) => ({ ...press, at: (at += gap) }))
        expect(heard(pressed, set({ pace }))).toEqual([])
      }),
    )
  })

  it('holding a key down is no scan', () => {
    const held = typed(plain('1', '1', '1', '1', '1', '1', 'Enter'), 33).map((key, index) => ({
      ...key,
      repeat: index > 0 && index < 6,
    }))
    expect(heard(held)).toEqual([])
  })

  it('using shortcuts is no scan', () => {
    expect(kindsOf(typed([...chord('KeyV', 'v'), ...chord('KeyV', 'v'), enter], 5))).not.toContain('scan')
  })

  it.each([
    ['F8', plain('F8')],
    ['Ctrl+J', chord('KeyJ', 'j')],
    ['Ctrl+M', chord('KeyM', 'm')],
  ])('pressing %s, alone or after an amount, is heard by the screen', (_, keys) => {
    expect(kindsOf(typed(keys, 5)).at(-1)).toBe('typed')
    expect(kindsOf(typed([...plain(...'1000'), ...keys], 90)).at(-1)).toBe('typed')
  })

  it('pressing three quick digits and Enter is no scan', () => {
    expect(heard(typed(plain('1', '2', '3', 'Enter'), 20))).toEqual([])
  })

  it('pausing before Enter is no scan, however fast the digits', () => {
    expect(heard([...typed(plain(...'1234'), 20), ...typed([enter], 0, 60 + 36)])).toEqual([])
  })
})
