import { expect, it } from 'vitest'
import { cellText } from './cell-text'

it.each([
  ['money', 123_456, '1.234,56'],
  ['money', -700, '-7,00'],
  ['quantity', 1500, '1,5'],
  ['percent', 12_500, '12,5\u00a0%'],
  ['count', 12_345, '12.345'],
  ['day', '2026-11-14', '14/11/2026'],
  ['moment', Date.UTC(2026, 10, 14, 16, 5, 22), '14/11/2026 13:05:22'],
  ['text', 'Calçados', 'Calçados'],
  ['money', null, ''],
  ['day', null, ''],
] as const)('%s %s is %s', (kind, cell, text) => {
  expect(cellText(cell, kind, 'America/Sao_Paulo')).toBe(text)
})
