import { scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { pinCost } from './pin-cost'

it('a hash of a shop’s file is still its PIN’s, and a try at it costs 32 MB', () => {
  const [, salt = '', key] =
    'scrypt$uoP64F6YFNSI2rCLjrg8sA==$w0nVoXpMK+tA7wHCinYO3+mFtqbj7RgVeCHA7lVxtgw='.split('$')
  expect(scryptSync('482716', Buffer.from(salt, 'base64'), 32, pinCost).toString('base64')).toBe(key)
  expect(128 * pinCost.N * pinCost.r).toBe(32 * 1024 * 1024)
})
