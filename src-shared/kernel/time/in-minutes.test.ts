import { expect, it } from 'vitest'
import { inMinutes } from './in-minutes'

it.each([
  [-5_000, '1 segundo'],
  [900, '1 segundo'],
  [40_000, '40 segundos'],
  [59_001, '1 minuto'],
  [60_000, '1 minuto'],
  [61_000, '2 minutos'],
  [300_000, '5 minutos'],
])('%i ms from now is %s', (distance, text) => expect(inMinutes(1_000_000 + distance, 1_000_000)).toBe(text))
