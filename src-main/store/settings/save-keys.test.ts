import { expect, it } from 'vitest'
import { defaultKeyMap } from '#shared/store/settings/key-map'
import { testTill } from '../../testing/till/test-till'

it('the keys of a till are on the trail by what they do, where they changed', async () => {
  const till = testTill()
  till.signIn('manager')
  await till.must('settings.save-keys', { ...defaultKeyMap, menu: 'F12' })
  await till.must('settings.save-keys', { ...defaultKeyMap, menu: 'F12' })
  const entries = till.database.all<{ detail: string }>('SELECT detail FROM audit_entry')
  expect(entries.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
    { before: { 'Menu do caixa': 'F9' }, after: { 'Menu do caixa': 'F12' } },
  ])
})
