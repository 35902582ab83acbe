import { expect, it } from 'vitest'
import { writeParameter } from '../../store/settings/parameter-rows'
import { branchId } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import { pointsProgramsOf } from './loyalty-rules'

it.each([
  [null, null, false],
  [null, true, false],
  [false, true, false],
  [true, null, true],
  [true, true, true],
  [true, false, false],
])('company %s, branch %s: the branch scores %s', (company, branch, scores) => {
  const { database } = testTill()
  const place = { branchId, id: null }
  database.write((db) => {
    writeParameter(db, 'loyalty.uses-points', 'company', place, company)
    writeParameter(db, 'loyalty.uses-points', 'branch', place, branch)
  })
  expect(pointsProgramsOf(database, branchId)).toEqual(scores ? ['juntos-somos-mais'] : [])
})
