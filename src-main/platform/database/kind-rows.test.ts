import { expect, test } from 'vitest'
import { testTill } from '../../testing/till/test-till'
import { keepKinds } from './kind-rows'

test('a kind the file does not know gets its row, those it knows keep theirs, twice is once', () => {
  const { database } = testTill()
  const kinds = () =>
    database.all<{ kind: string }>('SELECT kind FROM adjustment_kind ORDER BY kind').map(({ kind }) => kind)
  const before = kinds()
  keepKinds(database, 'adjustment_kind', ['promotion', 'birthday'])
  keepKinds(database, 'adjustment_kind', ['promotion', 'birthday'])
  expect(kinds()).toEqual([...before, 'birthday'].toSorted())
})
