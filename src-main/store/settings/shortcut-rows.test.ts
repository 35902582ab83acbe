import { expect, it } from 'vitest'
import { testTill } from '../../testing/till/test-till'

it('what each operator keeps at hand is her own, and is there when she comes back', async () => {
  const till = testTill()
  till.signIn('manager')
  await till.must('settings.star', { id: 'audit', isFavourite: true })
  await till.must('settings.note-visit', { id: 'jobs' })
  const hers = { favourites: ['audit'], recent: ['jobs'] }
  expect(await till.must('settings.shortcuts', {})).toEqual(hers)
  till.signIn('cashier')
  expect(await till.must('settings.shortcuts', {})).toEqual({ favourites: [], recent: [] })
  await till.must('settings.star', { id: 'orders', isFavourite: true })
  till.signIn('manager')
  expect(await till.must('settings.shortcuts', {})).toEqual(hers)
  expect(await till.must('settings.star', { id: 'audit', isFavourite: false })).toEqual({
    favourites: [],
    recent: ['jobs'],
  })
})
