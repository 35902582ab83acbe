import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mariana, openCrmBonusShop, spending, type CrmBonusShop } from '../testing/crm-bonus-shop'

let shop: CrmBonusShop
beforeEach(async () => {
  shop = await openCrmBonusShop()
})
afterEach(() => shop.simulators.close())

const ask = (path: string, options: RequestInit = {}) => fetch(shop.simulators.panel.url + path, options)
const read = async (path: string, options: RequestInit = {}): Promise<unknown> =>
  (await ask(path, options)).json()
const page = async () => (await ask('/')).text()
const submit = (path: string, fields: Record<string, string>) =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })

describe('the JSON', () => {
  it('tells the ledger, messages and calls', async () => {
    const transaction = await shop.identified(mariana)
    await shop.confirm(transaction, mariana, spending('80.00'))
    expect(await read('/ledger?operator=crm-bonus')).toEqual(shop.simulators.ledger('crm-bonus'))
    expect(await read('/ledger')).toEqual(shop.simulators.ledger())
    expect(await read('/sms')).toMatchObject([{ mobile: mariana, pin: shop.lastPin() }])
    expect(await read('/calls')).toMatchObject([
      { path: '/pin/enviar' },
      { path: '/pin/validar' },
      { path: '/venda/efetivar', status: 200 },
    ])
    expect((await ask('/ledger?operator=x')).status).toBe(400)
  })

  it('switches faults on and off', async () => {
    const order = { operator: 'crm-bonus', path: null, calls: 3, fault: { kind: 'error-before' } }
    const on = await read('/faults', { method: 'POST', body: JSON.stringify(order) })
    expect(on).toEqual({ id: 1 })
    expect((await shop.situation(randomUUID())).status).toBe(500)
    expect(await read('/faults')).toMatchObject([{ id: 1, callsLeft: 2 }])
    expect(await read('/faults/1', { method: 'DELETE' })).toEqual([])
    expect((await shop.situation(randomUUID())).status).toBe(200)
    await ask('/faults', { method: 'POST', body: JSON.stringify(order) })
    expect(await read('/faults', { method: 'DELETE' })).toEqual([])
  })

  it.each(['{', '{}', '{"operator":"x","fault":{"kind":"doubled"}}'])(
    'refuses the order %s',
    async (body) => {
      expect((await ask('/faults', { method: 'POST', body })).status).toBe(400)
      expect(shop.simulators.faults.list()).toEqual([])
    },
  )

  it('is not for other sites', async () => {
    const stranger = { headers: { origin: 'https://example.com' } }
    expect((await ask('/ledger', stranger)).status).toBe(403)
    expect((await ask('/nothing')).status).toBe(404)
  })
})

describe('the page', () => {
  it('shows messages, balances, campaigns, movements, calls and faults', async () => {
    const transaction = await shop.identified(mariana)
    await shop.confirm(transaction, mariana, spending('80.00'))
    await shop.simulators.faults.switchOn({ operator: 'dito', fault: { kind: 'refused' } })
    const text = await page()
    for (const shown of [
      '(11) 98765-4321',
      shop.lastPin(),
      'Verão em dobro',
      '-R$ 80,00'.replace(' ', '\u00a0'),
    ])
      expect(text).toContain(shown)
    for (const shown of [
      'POST /venda/efetivar',
      'Porta fechada',
      '403.644.788-29',
      '1.250 pontos',
      '719.332.739-92',
    ])
      expect(text).toContain(shown)
    expect(text).toContain('CRM&#38;Bônus')
  })

  it('loads nothing from elsewhere and labels every field', async () => {
    const answer = await ask('/')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await answer.text()
    expect(text).not.toMatch(/(src|href)="(?!\/)/)
    expect(text).not.toMatch(/ style="/)
    const fields = text.match(/<(select|input)\s(?![^>]*type="hidden")/g) ?? []
    expect(fields.length).toBe(7)
    expect(text.match(/<label\s*>[^<]*<(select|input)/g)?.length).toBe(fields.length)
    for (const file of ['/panel.css', '/panel.js']) expect((await ask(file)).status).toBe(200)
  })

  it('escapes what a till wrote', async () => {
    await shop.confirm(randomUUID(), mariana, { numero_nota: '<b>1</b>', campanha_id: 'DEZ' })
    expect(await page()).toContain('1-&#60;b&#62;1&#60;/b&#62;')
  })

  it('switches faults by its form', async () => {
    const fields = {
      operator: 'crm-bonus',
      path: '/venda/situacao',
      kind: 'delay',
      seconds: '0.01',
      calls: '2',
    }
    const { status, headers } = await submit('/panel/on', fields)
    expect([status, headers.get('location')]).toEqual([303, '/'])
    expect(shop.simulators.faults.list()).toMatchObject([
      { path: '/venda/situacao', callsLeft: 2, fault: { kind: 'delay', ms: 10 } },
    ])
    expect(await page()).toContain('Demora antes de processar, 0,01 s')
    await submit('/panel/off', { id: '1' })
    await submit('/panel/on', { ...fields, kind: 'refused' })
    expect(shop.simulators.faults.list()).toMatchObject([{ path: null, callsLeft: null }])
    expect((await submit('/panel/on', { ...fields, kind: 'x' })).status).toBe(400)
    await shop.simulators.faults.switchAllOff()
    await submit('/panel/on', { ...fields, operator: 'dito' })
    expect(shop.simulators.faults.list()).toMatchObject([{ operator: 'crm-bonus', path: '/venda/situacao' }])
  })

  it('lets held calls go', async () => {
    await shop.simulators.faults.switchOn({
      operator: 'crm-bonus',
      calls: 1,
      fault: { kind: 'delay', ms: null },
    })
    const late = shop.situation(randomUUID())
    await expect.poll(page).toContain('Retidas: 1 chamada')
    await submit('/panel/release', {})
    expect((await late).status).toBe(200)
  })
})
