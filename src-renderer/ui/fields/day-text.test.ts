import { describe, expect, it } from 'vitest'
import { dayText, dayTextSchema, parseDay } from './day-text'

describe('a day as it is typed', () => {
  it.each([
    ['3', '3'],
    ['31', '31'],
    ['311', '31/1'],
    ['3112', '31/12'],
    ['31/122', '31/12/2'],
    ['31122026', '31/12/2026'],
    ['311220269', '31/12/2026'],
    ['31-12-2026', '31/12/2026'],
    ['1/', '01'],
    ['01/2/', '01/02'],
    ['1/2/2026', '01/02/2026'],
    ['', ''],
  ])('%s shows %s', (typed, shown) => {
    expect(dayText(typed)).toBe(shown)
  })
})

describe('a typed day', () => {
  it.each([
    ['31/12/2026', '2026-12-31'],
    ['31/12/26', '2026-12-31'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2027', undefined],
    ['31/04/2027', undefined],
    ['00/01/2027', undefined],
    ['10/13/2027', undefined],
    ['31/12', undefined],
    ['31/12/202', undefined],
    ['', undefined],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day)
    expect(dayTextSchema.safeParse(text).data).toBe(day)
  })
})
