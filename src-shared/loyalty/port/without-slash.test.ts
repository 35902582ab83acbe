import { expect, it } from 'vitest'
import { withoutSlash } from './without-slash'

it('takes the slashes off the end of an address', () => {
  expect(['https://a.b/c/', ' https://a.b/c// ', 'https://a.b/c'].map(withoutSlash)).toEqual(
    Array(3).fill('https://a.b/c'),
  )
})
