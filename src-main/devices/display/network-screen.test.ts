import { expect, it, onTestFinished, vi } from 'vitest'
import { taxIdSchema } from '#shared/customers/customer/tax-id'
import { displaySettingsSchema } from '#shared/devices/display/display-settings'
import { cents } from '#shared/kernel/money/cents'
import { freePort, tabletAt } from '../../testing/devices/ask-screen'
import { testFolder } from '../../testing/platform/test-folder'
import { sell } from '../../testing/till/sell'
import { products, customers } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import { httpDisplay } from '../hardware/http-display/http-display'

/** A till whose network display is the real one. */
async function tillOnNetwork(folder = testFolder()) {
  const port = await freePort()
  const till = testTill(folder, undefined, undefined, undefined, (gate) =>
    httpDisplay({
      gate,
      page: () => new Map(),
      now: Date.now,
      onTrouble: (error) => till.log.incident('display-trouble', error),
      after: () => () => undefined,
    }),
  )
  onTestFinished(() => till.display.stop())
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
  await till.must(
    'display.save',
    displaySettingsSchema.parse({ network: { isOn: true, address: '127.0.0.1', port } }),
  )
  return { till, port }
}

it('tells a paired tablet the sale, and not one byte of who buys, who sells or what it costs', async () => {
  const { till, port } = await tillOnNetwork()
  const tablet = tabletAt(port)
  const { pairing } = await till.must('display.offer-code', {})
  await vi.waitFor(async () => expect(await tablet.pair(pairing?.code ?? '')).toBe(204))
  const { screens } = await tablet.follow()
  await vi.waitFor(() => expect(screens).toHaveLength(1))

  await till.must('sale.set-customer', { customerId: customers.withLimit })
  await till.must('sale.set-receipt-tax-id', { taxId: taxIdSchema.parse('40364478829') })
  const { id: saleId } = await sell(till, [products.shirt, 2], [products.skirt, 1])
  await till.must('sale.discount-sale', {
    saleId,
    discount: { value: { kind: 'amount', amount: cents(100) }, reason: 'cliente da vizinha' },
  })
  await till.must('sale.start-payment', { saleId })
  await vi.waitFor(() => expect(screens.at(-1)).toContain('"show":"payment"'))
  expect(screens.at(-1)).toContain('"total":"101,00"')

  const customer = till.database.get<Record<string, unknown>>(
    'SELECT * FROM customer WHERE id = ?',
    customers.withLimit,
  )
  const said = tablet.heard().toLowerCase()
  const secrets = [
    ...Object.values(customer ?? {}).filter(
      (one): one is string => typeof one === 'string' && one.length > 3,
    ),
    '40364478829',
    '403.644',
    '788-29',
    '***',
    'vizinha',
    'gilda',
    saleId,
    products.shirt.barcode ?? '',
    pairing?.code ?? '',
  ]
  expect(secrets.length).toBeGreaterThan(10)
  for (const secret of secrets) expect(said).not.toContain(secret.toLowerCase())
})

it('lists its tablets, keeps them through a restart, and darkens one that is removed', async () => {
  const { till, port } = await tillOnNetwork()
  const tablet = tabletAt(port)
  const { pairing } = await till.must('display.offer-code', {})
  await vi.waitFor(async () =>
    expect(await tablet.pair(pairing?.code ?? '', { name: 'Tablet da entrada' })).toBe(204),
  )
  const { ended } = await tablet.follow()
  const { paired } = await till.must('display.device', {})
  expect(paired).toMatchObject([{ name: 'Tablet da entrada', isTold: true }])

  till.display.stop()
  await ended
  till.database.close()
  const again = testTill(till.folder, undefined, undefined, undefined, (gate) =>
    httpDisplay({
      gate,
      page: () => new Map(),
      now: Date.now,
      onTrouble: () => undefined,
      after: () => () => undefined,
    }),
  )
  onTestFinished(() => again.display.stop())
  again.signIn('manager')
  again.display.start()
  await vi.waitFor(async () => expect((await tablet.fetch('/pareada')).status).toBe(204))
  const second = await tablet.follow()
  const [screen] = (await again.must('display.device', {})).paired
  if (!screen) throw new Error('One is paired')
  await again.must('display.remove-screen', { id: screen.id })
  await second.ended
  expect((await tablet.fetch('/pareada')).status).toBe(401)
})

it('is off in a new shop', async () => {
  const till = testTill()
  till.signIn('manager')
  const { settings, paired, pairing } = await till.must('display.device', {})
  expect({ isOn: settings.network.isOn, paired, pairing }).toEqual({ isOn: false, paired: [], pairing: null })
})
