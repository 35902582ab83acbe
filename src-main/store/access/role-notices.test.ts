import { expect, it } from 'vitest'
import { figures } from '../../testing/till/sell'
import { operators } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'

it('what an update changed in the roles is told until somebody who manages them has read it, which is audited', async () => {
  const till = testTill()
  till.database.write((db) => db.run("INSERT INTO role_notice (name) VALUES ('return-limits')"))
  till.signIn('supervisor')
  expect(await till.refused('access.role-notices', {})).toMatchObject({ code: 'not-allowed' })
  till.signIn('manager')
  expect(await till.must('access.role-notices', {})).toEqual(['return-limits'])
  expect(await till.must('access.read-role-notice', { name: 'return-limits' })).toEqual([])
  await till.must('access.read-role-notice', { name: 'return-limits' })
  expect(await till.must('access.role-notices', {})).toEqual([])
  expect(figures(till, 'SELECT read_by FROM role_notice')).toEqual([operators.manager.id])
  expect(figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'access.read-role-notice'")).toEqual([
    1,
  ])
})
