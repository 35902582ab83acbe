import { expect, it } from 'vitest'
import { wireInstant, wireInstantSchema } from './wire-instant'

it('writes an instant at Brasília’s offset and reads it back from any', () => {
  const at = Date.UTC(2026, 10, 22, 1, 30, 5, 7)
  expect(wireInstant(at)).toBe('2026-11-21T22:30:05.007-03:00')
  expect(wireInstantSchema.parse(wireInstant(at))).toBe(at)
  expect(wireInstantSchema.parse('2026-11-22T01:30:05.007Z')).toBe(at)
  expect(wireInstantSchema.safeParse('2026-11-22T01:30:05').success).toBe(false)
})
