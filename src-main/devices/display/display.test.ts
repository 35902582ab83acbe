import { describe, expect, it } from 'vitest'
import { displaySettingsSchema } from '#shared/devices/display/display-settings'
import { viewForCustomer } from '#shared/devices/display/view-for-customer'
import { cents } from '#shared/kernel/money/cents'
import { viewSale } from '../../compose/participants'
import { currentSale } from '../../selling/sale/sale-queries'
import { branchProfile } from '../../store/branch/branch-queries'
import { cash, payInCash, sell } from '../../testing/till/sell'
import { branchId, customers, products, terminalId } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'

async function openTill() {
  const till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
  return { till, view: till.customerDisplay.view }
}

describe('the customer display', () => {
  it('shows each line with the answer that brought it, and greets before and after', async () => {
    const { till, view } = await openTill()
    till.display.start()
    await new Promise(setImmediate)
    expect(view()).toEqual({ show: 'idle', shop: 'Loja Centro', greeting: 'Bem-vindo!' })
    await till.must('sale.scan', { code: products.shirt.code })
    expect(view()).toMatchObject({ show: 'sale', itemCount: 1, total: '35,00' })
    await till.must('sale.scan', { code: `3*${products.shirt.code}` })
    expect(view()).toMatchObject({ itemCount: 2, total: '140,00' })
    const sale = await till.must('sale.current', {})
    if (!sale) throw new Error('A sale is open')
    await till.must('sale.cancel', { saleId: sale.id, reason: 'desistiu' })
    expect(view()).toMatchObject({ show: 'idle' })
  })

  it('follows the payment to the change, thanks, and greets again after a while', async () => {
    const { till, view } = await openTill()
    const { id: saleId } = await sell(till, [products.shirt, 1])
    await till.must('sale.start-payment', { saleId })
    expect(view()).toMatchObject({ show: 'payment', remaining: '35,00', tenders: [] })
    await till.must('payment.add-tender', { saleId, tender: cash(2_000) })
    expect(view()).toMatchObject({ remaining: '15,00', tenders: [{ name: 'Dinheiro', amount: '20,00' }] })
    await till.must('payment.add-tender', { saleId, tender: cash(2_000) })
    expect(view()).toMatchObject({ remaining: null, change: '5,00' })
    await till.must('sale.finish', { saleId })
    expect(view()).toMatchObject({ show: 'thanks', total: '35,00', change: '5,00' })
    // What the cashier's screen asks meanwhile ends nothing.
    await till.must('sale.current', {})
    expect(view()).toMatchObject({ show: 'thanks' })
    till.passTime()
    await new Promise(setImmediate)
    expect(view()).toMatchObject({ show: 'idle' })
  })

  it('goes from thanks to the next customer’s first line at once, and nothing of before returns', async () => {
    const { till, view } = await openTill()
    const { id } = await sell(till, [products.shirt, 1])
    await payInCash(till, id, 5_000)
    await till.must('sale.scan', { code: products.shirt.code })
    expect(view()).toMatchObject({ show: 'sale', total: '35,00' })
    const next = await till.must('sale.current', {})
    if (!next) throw new Error('A sale is open')
    await till.must('sale.park', { saleId: next.id, label: 'volta já' })
    expect(view()).toMatchObject({ show: 'idle' })
  })

  it('is told once for answers that come together, and not at all where nothing it shows changed', async () => {
    const { till } = await openTill()
    await till.must('sale.scan', { code: products.shirt.code })
    const before = till.customerDisplay.shown.length
    await till.must('sale.current', {})
    await till.must('sale.set-customer', { customerId: customers.withLimit })
    expect(till.customerDisplay.shown.length).toBe(before)
  })

  it('shows after each answer what the file holds, read again or not', async () => {
    const { till } = await openTill()
    till.display.start()
    const asRead = () => {
      const sale = currentSale(till.database, terminalId)
      const { name: shop } = branchProfile(till.database, branchId)
      const at = { shop, greeting: 'Bem-vindo!', sale: sale ? viewSale(till.database, sale) : null }
      return viewForCustomer({ ...at, finished: null })
    }
    const { shirt, cap } = products
    const { id: saleId, lines } = await sell(till, [shirt, 2], [cap, 1])
    const [first] = lines
    if (!first) throw new Error('Two lines were sold')
    const steps = [
      () => till.must('sale.scan', { code: shirt.code }),
      () => till.must('sale.cancel-line', { saleId, lineId: first.id }),
      () => till.must('sale.set-customer', { customerId: customers.withLimit }),
      () => till.must('sale.start-payment', { saleId }),
      () => till.must('payment.add-tender', { saleId, tender: cash(500) }),
    ]
    for (const step of steps) {
      await step()
      expect(till.customerDisplay.view()).toEqual(asRead())
    }
  })

  it('is not told of a scan that never was', async () => {
    const { till, view } = await openTill()
    till.display.start()
    expect(await till.must('sale.rehearse', {})).not.toBeNull()
    expect(view()).toMatchObject({ show: 'idle' })
    expect(till.customerDisplay.shown.some((one) => one.view.show === 'sale')).toBe(false)
  })

  it('whose screen is out is told nothing, and shows the sale of now once it is plugged in', async () => {
    const { till, view } = await openTill()
    till.display.start()
    await till.must('sale.scan', { code: products.shirt.code })
    const { length } = till.customerDisplay.shown
    till.customerDisplay.plug(false)
    await till.must('sale.scan', { code: products.shirt.code })
    expect(till.customerDisplay.shown).toHaveLength(length)
    till.customerDisplay.plug(true)
    await new Promise(setImmediate)
    expect(view()).toMatchObject({ show: 'sale', total: '70,00' })
  })

  it('thanks nobody for a sale that ended while its screen was out', async () => {
    const { till, view } = await openTill()
    till.display.start()
    const { id } = await sell(till, [products.shirt, 1])
    till.customerDisplay.plug(false)
    await payInCash(till, id, 3_500)
    till.customerDisplay.plug(true)
    await new Promise(setImmediate)
    expect(view()).toMatchObject({ show: 'idle' })
  })

  it('shows a sale a crash left behind', async () => {
    const { till } = await openTill()
    await sell(till, [products.shirt, 2])
    till.database.close()
    const again = testTill(till.folder)
    again.display.start()
    await new Promise(setImmediate)
    expect(again.customerDisplay.view()).toMatchObject({ show: 'sale', total: '70,00' })
  })

  it('that fails stops no sale', async () => {
    const { till } = await openTill()
    till.customerDisplay.window.show = () => {
      throw new Error('no such screen')
    }
    await till.must('sale.scan', { code: products.shirt.code })
    expect(till.log.incidents.at(-1)).toMatchObject({ event: 'display-trouble' })
  })
})

describe('the device screen', () => {
  it('keeps the settings, puts them on the trail, and uses them from then on', async () => {
    const { till } = await openTill()
    const wanted = displaySettingsSchema.parse({
      greeting: 'Olá!',
      communication: { kind: 'page', url: 'https://loja.example/vitrine' },
      screen: { kind: 'chosen', id: 7, label: 'HDMI-1', bounds: { x: 0, y: 0, width: 1024, height: 768 } },
    })
    const saved = await till.must('display.save', wanted)
    expect(saved.settings).toEqual(wanted)
    expect(till.customerDisplay.used.at(-1)).toEqual(wanted)
    expect(till.customerDisplay.view()).toMatchObject({ show: 'idle', greeting: 'Olá!' })
    expect(till.customerDisplay.shown.at(-1)?.look).toMatchObject({
      communication: { kind: 'page', url: 'https://loja.example/vitrine' },
    })
    const [entry] = till.database.all<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'display.save'",
    )
    expect(JSON.parse(entry?.detail ?? '')).toEqual({
      screen: 'HDMI-1',
      communication: 'página',
      pole: 'nenhum',
      network: 'desligada',
    })
  })

  it('shows a sample until something is sold', async () => {
    const { till, view } = await openTill()
    await till.must('display.test', {})
    expect(view()).toMatchObject({ show: 'sale', total: '90,00' })
    await till.must('sale.scan', { code: products.shirt.code })
    expect(view()).toMatchObject({ total: '35,00' })
  })

  it('tells a folder without pictures, and shows the sale alone meanwhile', async () => {
    const { till } = await openTill()
    const communication = { kind: 'folder', path: `${till.folder}/nada`, seconds: 8 } as const
    const saved = await till.must('display.save', displaySettingsSchema.parse({ communication }))
    expect(saved.communication).toMatchObject({ status: 'trouble', lastFault: { code: 'folder-unreadable' } })
    expect(await till.must('display.state', {})).toEqual({ status: 'trouble' })
    expect(till.customerDisplay.shown.at(-1)?.look.communication).toEqual({ kind: 'none' })
  })

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'app://balcao/index.html', 'loja'])(
    'takes no page at %s',
    async (url) => {
      const { till } = await openTill()
      const refused = await till.refused('display.save', { communication: { kind: 'page', url } })
      expect(refused).toMatchObject({ code: 'invalid-input', field: 'communication.url' })
    },
  )

  it('is nobody’s who lacks the right', async () => {
    const { till } = await openTill()
    till.signIn('cashier')
    expect(await till.refused('display.save', {})).toMatchObject({ code: 'not-allowed' })
    expect(await till.must('display.state', {})).toEqual({ status: 'ready' })
  })
})
