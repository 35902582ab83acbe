import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, it } from 'vitest'
import { listBlocked } from '#main/customers/blocked/blocked-queries'
import { channelSetUp } from '#main/customers/message/channel-rows'
import { connect } from '#main/platform/database/connection'
import { reasonToWithdraw } from '#main/platform/messages/check-before-sending'
import { nextDue } from '#main/platform/messages/message-rows'
import { testFolder } from '#main/testing/platform/test-folder'
import { messageStates } from '#shared/customers/message/message-states'
import { setUpDemoOperators } from '../loyalty/demo-operators'
import { seedShop } from '../seed-shop'

const now = Date.UTC(2026, 2, 14, 15)
const root = testFolder(afterAll)

it('shows what a message centre is for: carriers, consents, blocked numbers, every state but one', async () => {
  const size = { products: 60, customers: 60, sales: 5, orders: 0 }
  const path = await seedShop(join(root, 'demo'), size, { now, setUp: setUpDemoOperators })
  const db = connect(new Sqlite(path))
  expect(channelSetUp(db, 'email')?.gateway).toBe('smtp')
  expect(channelSetUp(db, 'sms')?.gateway).toBe('infobip')
  const states = db.all<{ state: string }>('SELECT DISTINCT state FROM message').map(({ state }) => state)
  // Nothing is being sent while nobody is there.
  expect(states.toSorted((a, b) => a.localeCompare(b))).toEqual(
    messageStates.filter((state) => state !== 'sending').toSorted((a, b) => a.localeCompare(b)),
  )
  expect(listBlocked(db, { address: '', after: null, limit: 9 })).toMatchObject([{ reason: 'asked' }])
  const rules = { hours: { from: 9, to: 22 }, mostPerWeek: 7 }
  const waiting = nextDue(db, 'sms', 'marketing', now)
  expect(waiting).toBeDefined()
  if (waiting) expect(reasonToWithdraw(db, waiting, rules, now)).toBeNull()
  db.close()
})
