import { expect, it } from 'vitest'
import { fileSize } from './file-size'

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [331_776, '332 kB'],
  [14_240_000, '14,2 MB'],
  [2_500_000_000, '2,5 GB'],
])('%i bytes are shown as %s', (bytes, text) => expect(fileSize(bytes)).toBe(text))
