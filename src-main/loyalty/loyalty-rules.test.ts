import { expect, it } from 'vitest'
import { writeParameter } from '../settings/parameter-queries'
import { branchId } from '../testing/test-shop'
import { testTill } from '../testing/test-till'
import { usesPoints } from './loyalty-rules-queries'

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
  expect(usesPoints(database, branchId)).toBe(scores)
})
