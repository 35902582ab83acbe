import { expect, it } from 'vitest'
import { shareText } from './share-text'

it.each([
  [66_667, /^66,7\s%$/],
  [33_333, /^33,3\s%$/],
  [100_000, /^100\s%$/],
  [0, /^0\s%$/],
  [null, /^$/],
])('%s reads %s', (share, words) => {
  expect(shareText(share)).toMatch(words)
})
