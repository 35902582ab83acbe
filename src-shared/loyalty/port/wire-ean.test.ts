import { expect, it } from 'vitest'
import { wireEan } from './wire-ean'

it('passes on trade item numbers and nothing else', () => {
  expect(['87111125', '7891234567895', '17891234567892'].map(wireEan)).not.toContain(null)
  expect([null, '', 'ABC', '2123450', '789-1234567895'].map(wireEan)).toEqual(Array(5).fill(null))
})
