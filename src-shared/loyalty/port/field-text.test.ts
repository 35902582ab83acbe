import { expect, it } from 'vitest'
import { parsePaths } from './field-text'

it('paths are read a line each, and a line that is none refuses them all', () => {
  expect(parsePaths('')).toEqual({})
  expect(parsePaths('lock=/v2/lock\n\n  commit = /v2/commit ')).toEqual({
    lock: '/v2/lock',
    commit: '/v2/commit',
  })
  expect(parsePaths('lock=v2')).toBeUndefined()
  expect(parsePaths('lock=/a\nanything')).toBeUndefined()
})
