import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FileChanges } from '#shared/customers/customer/customer'
import { mobileSchema } from '#shared/customers/customer/mobile'
import { phoneSchema } from '#shared/customers/customer/phone'
import { taxIdSchema } from '#shared/customers/customer/tax-id'
import { customerIdSchema, type CustomerId } from '#shared/kernel/ids'
import { centsSchema } from '#shared/kernel/money/cents'
import { newId } from '../../platform/database/new-id'
import { writeParameter } from '../../store/settings/parameter-rows'
import { figures } from '../../testing/till/sell'
import { customers, operators, terminalId, branchId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { writeCustomerQuestion } from '../supplement/customer-question-rows'

let till: TestTill
const maria = customers.withLimit

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const save = (id: CustomerId, changes: FileChanges, answers: Record<string, string> = {}) =>
  till.must('customer.save', { id, changes, answers })
const refuse = (id: CustomerId, changes: FileChanges, answers: Record<string, string> = {}) =>
  till.refused('customer.save', { id, changes, answers })
const nobody = () => customerIdSchema.parse(randomUUID())
const shown = (id: CustomerId) => till.must('customer.file', { customerId: id })
const trail = () =>
  till.database.all<{ action: string; detail: string }>(
    "SELECT action, detail FROM audit_entry WHERE action LIKE 'customer.%' ORDER BY id",
  )

const whole = {
  givenName: 'Clara',
  surname: 'Nunes Dias',
  taxId: taxIdSchema.parse('96271845860'),
  sex: 'female',
  birthDate: '1990-08-12',
  mobile: mobileSchema.parse('11987654321'),
  phone: phoneSchema.parse('1133334444'),
  email: 'clara@example.com',
  loyaltyCard: 'CLUBE-7',
  postalCode: '01310100',
  street: 'Avenida Paulista',
  streetNumber: '1000',
  complement: 'ap. 12',
  district: 'Bela Vista',
  city: 'São Paulo',
  state: 'SP',
  country: 'BR',
  language: 'pt',
  note: 'Não há pagamento por cheque para este cliente',
} as const satisfies FileChanges

function ask(name: string, asks: Parameters<typeof writeCustomerQuestion>[1]['asks'], position = 1): string {
  const uid = newId<string>()
  const question = { id: newId<string>(), uid, version: 1, name, asks, position, isActive: true }
  const written = { at: till.clock.now, operatorId: operators.manager.id }
  till.database.write((db) => writeCustomerQuestion(db, question, written))
  return uid
}

function demand(list: string): void {
  till.database.write((db) =>
    writeParameter(db, 'customer.mandatory-fields', 'company', { branchId, id: terminalId }, list),
  )
}

describe('a new file', () => {
  it('keeps every field, its name in one piece, and comes from this branch', async () => {
    const id = nobody()
    expect(await save(id, whole)).toMatchObject({
      id,
      code: '3',
      name: 'Clara Nunes Dias',
      city: 'São Paulo',
    })
    const { taxId: _taxId, birthDate: _day, mobile: _mobile, phone: _phone, email: _email, ...open } = whole
    const file = await shown(id)
    expect(file).toMatchObject({ code: '3', name: 'Clara Nunes Dias', file: open })
    expect(file.file.branchUid).toBe(till.database.get<{ uid: string }>('SELECT uid FROM branch')?.uid)
    expect(file.masked).toEqual({
      taxId: '***.718.458-**',
      birthDate: '12/08/****',
      mobile: '(11) *****-4321',
      phone: '(11) ****-4444',
      email: 'c…@example.com',
    })
  })

  it('saved twice is one customer', async () => {
    const id = nobody()
    await save(id, whole)
    await save(id, whole)
    expect(figures(till, "SELECT count(*) FROM customer WHERE name = 'Clara Nunes Dias'")).toEqual([1])
  })

  it('is nobody’s without a name', async () => {
    expect(await refuse(nobody(), { city: 'Santos' })).toEqual({ code: 'customer-needs', fields: ['Nome'] })
    expect(await save(nobody(), { surname: 'Prado' })).toMatchObject({ name: 'Prado' })
  })

  it('is found by its name and by its surname', async () => {
    await save(nobody(), whole)
    const { customers: found } = await till.must('customer.search', { text: 'nunes' })
    expect(found.map(({ name }) => name)).toEqual(['Clara Nunes Dias'])
  })
})

describe('a change', () => {
  it('touches what is named and leaves the rest as it is', async () => {
    await save(maria, { street: 'Rua Augusta', city: 'São Paulo' })
    await save(maria, { city: '' })
    const { file, name } = await shown(maria)
    expect(file).toMatchObject({ street: 'Rua Augusta', city: '' })
    expect(name).toBe('Maria Clara Prado')
  })

  it('of the name is what the customer is found by', async () => {
    await save(maria, { givenName: 'Mônica', surname: 'Prado' })
    expect((await till.must('customer.search', { text: 'monica' })).customers).toHaveLength(1)
    expect((await till.must('customer.search', { text: 'maria' })).customers).toHaveLength(0)
  })

  it('is told by the names of the fields, never by what stands in them', async () => {
    await save(maria, { street: 'Rua Augusta', mobile: whole.mobile })
    expect(trail().map(({ action }) => action)).toEqual(['customer.change-mobile', 'customer.save'])
    expect(trail()[1]?.detail).toContain('Celular, Rua')
    expect(trail().some(({ detail }) => detail.includes('Augusta') || detail.includes('11987654321'))).toBe(
      false,
    )
  })

  it('of nothing leaves no trail', async () => {
    await save(maria, { givenName: 'Maria Clara Prado' })
    expect(trail()).toEqual([])
  })

  it('of the limit, or of whether somebody is active, needs a right of its own', async () => {
    till.signIn('cashier')
    expect(await refuse(maria, { creditLimit: centsSchema.parse(1_00) })).toMatchObject({
      code: 'needs-approval',
      permission: 'customer.set-credit-limit',
    })
    expect(await refuse(maria, { isActive: false })).toMatchObject({ code: 'not-allowed' })
    till.signIn('supervisor')
    await save(maria, { isActive: false })
    expect((await shown(maria)).file.isActive).toBe(false)
  })
})

describe('what somebody else has', () => {
  it('is a document, refused by the name it is found by', async () => {
    const taken = { taxId: taxIdSchema.parse('40364478829') }
    expect(await refuse(nobody(), { ...whole, ...taken })).toEqual({
      code: 'tax-id-taken',
      name: 'Maria Clara Prado',
    })
  })

  it('is one card for one person, and no number of the ledger', async () => {
    await save(maria, { loyaltyCard: 'CLUBE-7' })
    expect(await refuse(nobody(), whole)).toEqual({ code: 'card-taken', name: 'Maria Clara Prado' })
    till.signIn('cashier')
    expect(await refuse(nobody(), whole)).toMatchObject({ name: 'Maria C. P.' })
    till.signIn('manager')
    await save(maria, { loyaltyCard: 'CLUBE-7', city: 'Santos' })
    const prefix = till.database.get<{ prefix: string }>(
      'SELECT prefix FROM value_kind WHERE prefix IS NOT NULL',
    )
    const card = `${prefix?.prefix}0000000017`
    expect(await refuse(maria, { loyaltyCard: card })).toEqual({ code: 'card-is-money' })
  })

  it('is a mobile only when somebody says so, with a right', async () => {
    await save(maria, { mobile: whole.mobile })
    const id = nobody()
    expect(await refuse(id, whole)).toMatchObject({ code: 'mobile-taken', name: 'Maria C. P.' })
    await till.must('customer.save', { id, changes: whole, sharesMobile: true })
    expect(figures(till, "SELECT count(*) FROM customer WHERE mobile = '11987654321'")).toEqual([2])
  })
})

describe('complementos', () => {
  it('are kept in the form of their kind, changed, and taken away', async () => {
    const shirt = ask('Tamanho da camisa', { kind: 'choice', choices: ['P', 'M', 'G'] })
    const shoe = ask('Sapato', { kind: 'number' }, 2)
    const married = ask('Casamento', { kind: 'date' }, 3)
    await save(maria, {}, { [shirt]: 'm', [shoe]: '38,5', [married]: '12/05/2012' })
    expect((await shown(maria)).answers).toEqual({ [shirt]: 'M', [shoe]: '38.5', [married]: '2012-05-12' })
    await save(maria, {}, { [shirt]: 'G', [shoe]: '' })
    expect((await shown(maria)).answers).toEqual({ [shirt]: 'G', [married]: '2012-05-12' })
  })

  it('that cannot be read are refused by the name of the question, and nothing is written', async () => {
    const shoe = ask('Sapato', { kind: 'number' })
    expect(await refuse(maria, { city: 'Santos' }, { [shoe]: 'grande' })).toEqual({
      code: 'customer-answer-unreadable',
      question: 'Sapato',
    })
    expect((await shown(maria)).file.city).toBe('')
  })
})

describe('what the shop asks of every file (R2)', () => {
  it('is missing by its label, in the file and in the quick registration', async () => {
    const shirt = ask('Tamanho da camisa', { kind: 'choice', choices: ['P', 'M'] })
    demand('nome, sobrenome, celular, tamanho da camisa')
    const missing = { code: 'customer-needs', fields: ['Sobrenome', 'Celular', 'Tamanho da camisa'] }
    expect(await refuse(nobody(), { givenName: 'Ana' })).toEqual(missing)
    const quick = { id: nobody(), name: 'Ana', taxId: null, mobile: null, email: null }
    expect(await till.refused('customer.register', quick)).toEqual(missing)
    const more = { surname: 'Lima' }
    const answers = { [shirt]: 'M' }
    await till.must('customer.register', { ...quick, mobile: whole.mobile, more, answers })
    expect(await shown(quick.id)).toMatchObject({ name: 'Ana Lima', file: more, answers })
  })

  it('is asked when a file is changed, not of a number that is corrected at the till', async () => {
    demand('e-mail')
    expect(await refuse(maria, { city: 'Santos' })).toEqual({ code: 'customer-needs', fields: ['E-mail'] })
    await save(maria, { city: 'Santos', email: 'maria@example.com' })
  })
})

describe('documents', () => {
  it('are shown whole to whoever may see them, with a trail', async () => {
    await save(maria, { mobile: whole.mobile, birthDate: '1988-05-14' })
    const documents = await till.must('customer.show-documents', { customerId: maria })
    expect(documents).toEqual({
      taxId: '403.644.788-29',
      birthDate: '14/05/1988',
      mobile: '(11) 98765-4321',
      phone: null,
      email: null,
    })
    expect(trail().at(-1)).toMatchObject({ action: 'customer.see-documents' })
    till.signIn('cashier')
    expect(await till.refused('customer.show-documents', { customerId: maria })).toMatchObject({
      code: 'not-allowed',
    })
  })
})
