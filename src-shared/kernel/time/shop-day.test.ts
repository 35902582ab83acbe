import { expect, it } from 'vitest'
import { addDays, shopDay, startOfDay } from './shop-day'

const shop = 'America/Sao_Paulo'

it('is the day on the wall of the shop, not in London', () => {
  expect(shopDay(Date.UTC(2026, 10, 15, 2, 59), shop)).toBe('2026-11-14')
  expect(shopDay(Date.UTC(2026, 10, 15, 3), shop)).toBe('2026-11-15')
})

it('begins at the midnight of the shop', () => {
  expect(startOfDay('2026-11-15', shop)).toBe(Date.UTC(2026, 10, 15, 3))
  expect(startOfDay('2026-11-15', 'Asia/Tokyo')).toBe(Date.UTC(2026, 10, 14, 15))
})

it('counts days over months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(addDays('2026-11-15', 180)).toBe('2027-05-14')
})
