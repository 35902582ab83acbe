import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppContract } from '#shared/contract'
import type { InputOf } from '#shared/kernel/operation'
import { ok } from '#shared/kernel/result'
import { testFolder } from '../../testing/platform/test-folder'
import { branchId, brands, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import type { LoyaltyProgram } from '../port/loyalty-program'
import { cashbackProgramOf } from './loyalty-rules'
import type { StartProgram } from './start-programs'

type Saving = InputOf<AppContract['loyalty-settings.save']>

const here = 'http://127.0.0.1:7102'
const dito = { authUrl: `${here}/auth`, communicationUrl: here, user: 'loja', brand: 'marca' }
const real = { ...dito, authUrl: 'https://auth.example/token', communicationUrl: 'https://dito.example' }

let till: TestTill
let started: { program: string; settings: unknown }[]

const program: LoyaltyProgram = { probe: () => Promise.resolve(ok(null)) }
const start: StartProgram = (id, settings) => {
  started.push({ program: id, settings })
  return ok({ ...program })
}

beforeEach(() => {
  started = []
  till = testTill(testFolder(), terminalId, undefined, start)
  till.signIn('manager')
})
afterEach(() => till.database.close())

const nothing: Saving = { program: 'dito', branchId: null, values: {}, secrets: {}, parameters: [] }
const save = (change: Partial<Saving>) => till.must('loyalty-settings.save', { ...nothing, ...change })
const read = (at: typeof branchId | null) =>
  till.must('loyalty-settings.read', { program: 'dito', branchId: at })
const ready = () => till.programs.ready('dito', branchId)

describe('what a programme is set up with', () => {
  it('is the branch’s own before the company’s, field by field, and takes effect at once', async () => {
    expect(await ready()).toBeNull()
    await save({ values: real, secrets: { password: 'geral' } })
    const general = await ready()
    expect(await ready()).toBe(general)
    await save({ branchId, values: { brand: 'praia' }, secrets: { password: 'da filial' } })
    expect(await ready()).not.toBe(general)
    expect(started.at(-1)?.settings).toMatchObject({
      ...real,
      brand: 'praia',
      password: 'da filial',
      branchCode: '001',
    })
    const shown = await read(branchId)
    expect(shown.values['brand']).toEqual({ own: 'praia', inherited: 'marca' })
    expect(shown.secrets).toEqual({ password: { own: true, inherited: true } })
    await save({ branchId, values: { brand: '' }, secrets: { password: '' } })
    await ready()
    expect(started.at(-1)?.settings).toMatchObject({ brand: 'marca', password: 'geral' })
  })

  it.each([
    [{ values: { brand: ' marca' } }, 'Brand'],
    [{ values: { authUrl: 'http://dito.example' } }, 'URL de Autenticação'],
    [{ values: { password: 'x' } }, 'Senha'],
    [{ values: { paths: 'lock /x' } }, 'Caminhos alternativos'],
    [{ values: { nothing: 'x' } }, 'nothing'],
    [{ secrets: { brand: 'x' } }, 'Brand'],
  ] as const)('is refused whole: %j', async (wrong, field) => {
    const change: Saving = { ...nothing, ...wrong }
    expect(await till.refused('loyalty-settings.save', change)).toEqual({
      code: 'loyalty-field-refused',
      field,
    })
    expect(till.database.all('SELECT * FROM program_setting')).toEqual([])
  })

  it('is recorded without any secret', async () => {
    await save({ values: { brand: 'marca' }, secrets: { password: 'segredo-1' } })
    const [entry] = till.database.all<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'loyalty-settings.save'",
    )
    expect(JSON.parse(entry?.detail ?? '')).toEqual({
      program: 'Dito Cashback',
      scope: 'Empresa',
      before: { Brand: '' },
      after: { Brand: 'marca', Senha: 'alterada' },
    })
  })
})

describe('a secret', () => {
  it('lies sealed in the file, and no answer holds it', async () => {
    const answer = await save({ values: real, secrets: { password: 'segredo-1' } })
    expect(JSON.stringify([answer, await read(branchId)])).not.toContain('segredo-1')
    const [row] = till.database.all('SELECT * FROM secret')
    expect(row).toEqual({ name: 'dito/company/password', protection: 'system', value: '1-oderges' })
    expect(JSON.stringify(till.log)).not.toContain('segredo-1')
  })

  it('sealed on another computer counts as missing, and the log says which', async () => {
    await save({ values: real, secrets: { password: 'segredo-1' } })
    till.vault.state.opens = false
    expect(await ready()).toBeNull()
    expect(till.log.events).toContain('secret-unreadable')
    expect((await read(null)).lostSecrets).toEqual(['password'])
    till.vault.state.opens = true
    expect((await read(null)).lostSecrets).toEqual([])
  })

  it('is not kept where nothing protects it, unless it opens a simulator on this computer', async () => {
    till.vault.state.isSafe = false
    expect((await read(null)).keepsSecrets).toBe(false)
    expect(
      await till.refused('loyalty-settings.save', { ...nothing, values: real, secrets: { password: 'x' } }),
    ).toEqual({ code: 'secret-not-protected' })
    await save({ values: dito, secrets: { password: 'demo' } })
    expect(await ready()).not.toBeNull()
    await save({ values: { communicationUrl: 'https://dito.example' } })
    expect(await ready()).toBeNull()
    expect((await read(null)).lostSecrets).toEqual(['password'])
  })

  it('follows to no other host, saved or only tried; to another path of its own it does', async () => {
    await save({ values: real, secrets: { password: 'segredo-1' } })
    const elsewhere = { ...nothing, values: { ...real, communicationUrl: 'https://de-alguem.example' } }
    const again = { code: 'loyalty-secret-again', field: 'Senha', address: 'URL de Comunicação' }
    const { parameters: _none, ...tried } = elsewhere
    expect(await till.refused('loyalty-settings.save', elsewhere)).toEqual(again)
    expect(await till.refused('loyalty-settings.test', { ...tried, secrets: {} })).toEqual(again)
    await save({ values: { communicationUrl: `${real.communicationUrl}/v2` } })
    await save({ values: elsewhere.values, secrets: { password: 'segredo-2' } })
  })

  it('is refused, never kept as it is, where sealing it fails', async () => {
    till.vault.state.seals = false
    const draft = { ...nothing, values: real, secrets: { password: 'segredo-1' } }
    expect(await till.refused('loyalty-settings.save', draft)).toEqual({ code: 'secret-not-protected' })
    expect(till.database.all('SELECT * FROM secret')).toEqual([])
    expect(till.log.events).toContain('secret-not-sealed')
  })
})

describe('the programme that serves a branch', () => {
  const card = (value: string | null) => save({ branchId, parameters: [{ key: 'loyalty.cashback', value }] })
  const serves = () => cashbackProgramOf(till.database, branchId)

  it('is Dito only by the branch’s own choice of card and both switches', async () => {
    await save({ parameters: [{ key: 'loyalty.cashback', value: 'dito' }] })
    await save({ parameters: [{ key: 'loyalty.uses-dito', value: true }] })
    expect(serves()).toBeNull()
    expect(await card('dito')).toMatchObject({ serves: 'dito' })
    await save({ branchId, parameters: [{ key: 'loyalty.uses-dito', value: false }] })
    expect(serves()).toBeNull()
    await save({ branchId, parameters: [{ key: 'loyalty.uses-dito', value: true }] })
    expect(serves()).toBe('dito')
    await save({ parameters: [{ key: 'loyalty.uses-dito', value: false }] })
    expect(serves()).toBeNull()
  })

  it('is CRM&Bônus while the Hub is active', async () => {
    await card('crm-bonus')
    expect(serves()).toBe('crm-bonus')
    const active = (value: boolean) =>
      save({ program: 'crm-bonus', branchId, parameters: [{ key: 'loyalty.hub-active', value }] })
    await active(false)
    expect(serves()).toBeNull()
    await active(true)
    await card('none')
    expect(serves()).toBeNull()
  })
})

it('a connection is tested with what is typed over what is saved, and nothing is kept', async () => {
  const test = (values: Record<string, string>, secrets: Record<string, string> = {}) =>
    till.must('loyalty-settings.test', { program: 'dito', branchId: null, values, secrets })
  expect(await test(real)).toEqual({ fault: { kind: 'misconfigured', what: 'incomplete' } })
  expect(await test(real, { password: 'x' })).toEqual({ fault: null })
  expect(started).toMatchObject([{ settings: { ...real, password: 'x' } }])
  expect(till.database.all('SELECT * FROM program_setting')).toEqual([])
})

it('a store’s scoring table takes known brands only, and is recorded', async () => {
  const table = { scoring: 'quantity', brands: [{ brandId: brands.own, factor: 1500 }] } as const
  const place = { program: 'juntos-somos-mais', branchId } as const
  const saved = await till.must('loyalty-settings.save-points-table', {
    ...place,
    table: { ...table, brands: [...table.brands] },
  })
  expect(saved).toEqual({ table, brands: [{ id: 1, name: 'Própria' }] })
  const strange = { scoring: 'value', brands: [{ brandId: 99 as typeof brands.own, factor: 1 }] } as const
  expect(
    await till.refused('loyalty-settings.save-points-table', {
      ...place,
      table: { ...strange, brands: [...strange.brands] },
    }),
  ).toEqual({ code: 'brand-not-found' })
  expect(
    till.database.all("SELECT 1 FROM audit_entry WHERE action = 'loyalty-settings.save-points-table'"),
  ).toHaveLength(1)
})

it('a brand that scores goes on scoring under the one it is joined to', async () => {
  const place = { program: 'juntos-somos-mais', branchId } as const
  const table = { scoring: 'quantity' as const, brands: [{ brandId: brands.own, factor: 1500 }] }
  await till.must('loyalty-settings.save-points-table', { ...place, table })
  const { id } = await till.must('grouping.save', { grouping: 'brand', id: null, name: 'Nova' })
  await till.must('grouping.merge', { grouping: 'brand', id: brands.own, into: id })
  const { table: after } = await till.must('loyalty-settings.points-table', place)
  expect(after.brands).toEqual([{ brandId: id, factor: 1500 }])
})

it('products without classification or barcode are listed, found by words, a page at a time', async () => {
  till.database.write((db) => db.run("UPDATE product SET classification = 'A' WHERE id IN (1, 3)"))
  const list = await till.must('loyalty-settings.unready-products', { text: '', after: null })
  expect(list.products.find(({ id }) => id === products.shirt.id)).toBeUndefined()
  expect(list.products.find(({ id }) => id === products.cap.id)).toMatchObject({
    withoutClassification: false,
    withoutBarcode: true,
  })
  expect(list.products.find(({ id }) => id === products.gone.id)).toBeUndefined()
  expect(list.total).toBe(list.products.length)
  const found = await till.must('loyalty-settings.unready-products', { text: 'bon', after: null })
  expect(found.products.map(({ code }) => code)).toEqual([products.cap.code])
  const rest = await till.must('loyalty-settings.unready-products', { text: '', after: products.boot.id })
  expect(rest.products).toEqual([])
})
