import { expect, it } from 'vitest'
import { ok } from '#shared/kernel/result'
import { gatewayCredentials } from '../../simulators/gateways/gateway-id'
import { testTill } from '../../testing/till/test-till'
import { infobip } from '../gateways/infobip/infobip'
import { createShopGateways } from './shop-gateways'

it('nobody was found: who is set up by another till of the same file is found when asked again', async () => {
  const { database } = testTill()
  const gateways = createShopGateways({
    database,
    secrets: {
      isSafe: () => Promise.resolve(true),
      prepare: (value) => Promise.resolve(ok({ protection: 'system', value })),
      read: () => Promise.resolve(gatewayCredentials.infobip.key),
    },
    kinds: [infobip],
    now: () => 0,
    deadlineMs: 1000,
  })
  expect(await gateways.of('sms')).toBeNull()
  database.write((db) =>
    db.run(
      "INSERT INTO message_gateway (channel, gateway, settings, price_cents) VALUES ('sms', 'infobip', ?, 12)",
      JSON.stringify({ url: 'http://127.0.0.1:9', sender: 'loja' }),
    ),
  )
  const found = await gateways.of('sms')
  expect(found?.id).toBe('infobip')
  expect(await gateways.of('sms')).toBe(found)
  gateways.stop()
})
