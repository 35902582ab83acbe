import { expect, it } from 'vitest'
import { ageWords, placesWords } from './copy-words'

const minute = 60_000

it.each([
  [0, 'agora mesmo'],
  [minute, 'há 1 minuto'],
  [59 * minute, 'há 59 minutos'],
  [60 * minute, 'há 1 hora'],
  [47 * 60 * minute, 'há 47 horas'],
  [48 * 60 * minute, 'há 2 dias'],
  [30 * 24 * 60 * minute, 'há 30 dias'],
])('a copy %i ms old was made “%s”', (age, words) => {
  expect(ageWords(0, age)).toBe(words)
})

it('says every place a copy lies in', () => {
  expect(placesWords(['here', 'second'])).toBe('neste computador e na segunda pasta')
})
