import { expect, it } from 'vitest'
import { decodeIni } from './decode-ini'

it('an ini is read as Windows wrote it where it is not UTF-8', () => {
  expect(decodeIni(Uint8Array.from([0x50, 0xe1, 0x67]))).toBe('Pág')
  expect(decodeIni(new TextEncoder().encode('Pág'))).toBe('Pág')
})
