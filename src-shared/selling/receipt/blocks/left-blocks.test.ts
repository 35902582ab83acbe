import { expect, it } from 'vitest'
import { leftBlocks } from './left-blocks'
import { rule, text } from './receipt-blocks'

it('sets what others leave apart under one rule, whatever it is and however many they are', () => {
  const left = [text('Clube: ***'), { kind: 'qr', value: 'https://clube' }] as const
  expect(leftBlocks(left)).toEqual([rule, ...left])
})

it('says nothing, not even a rule, where nobody left anything', () => {
  expect(leftBlocks([])).toEqual([])
})
