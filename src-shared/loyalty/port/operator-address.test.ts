import { describe, expect, it } from 'vitest'
import { isOnThisComputer, isOperatorAddress } from './operator-address'

describe('an address', () => {
  it.each([
    ['http://127.0.0.1:4801', true, true],
    ['http://localhost:4801/pages', true, true],
    ['http://[::1]:80/', true, true],
    ['https://www.crmbonus.com/pages', true, false],
    ['http://www.crmbonus.com/pages', false, false],
    ['https://127.0.0.1.example.com', true, false],
    ['http://127.0.0.1.example.com', false, false],
    ['http://127.0.0.1@example.com/', false, false],
    ['http://user:pass@127.0.0.1/', false, false],
    ['http://localhost#@example.com', false, false],
    ['http://localhost\\@example.com', false, false],
    ['ftp://127.0.0.1/', false, false],
    ['www.crmbonus.com', false, false],
    ['', false, false],
  ])('%s', (address, mayBeCalled, isHere) => {
    expect(isOperatorAddress(address)).toBe(mayBeCalled)
    expect(isOnThisComputer(address)).toBe(isHere)
  })
})
