import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseTaxId, type TaxId } from '#shared/customers/customer/tax-id'
import { customerIdSchema } from '#shared/kernel/ids'
import { figures } from '../../testing/till/sell'
import { otherTerminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const cpf = taxId('40364478829')
const newcomer = (name: string, document: TaxId | null = null) => ({
  id: customerIdSchema.parse(randomUUID()),
  name,
  taxId: document,
  mobile: null,
  email: null,
  sharesMobile: false,
})
const howMany = () =>
  till.database.get<{ count: number }>('SELECT count(*) AS count FROM customer')?.count ?? 0

function taxId(text: string): TaxId {
  const read = parseTaxId(text)
  if (!read) throw new Error(`${text} is no document`)
  return read.value
}

describe('a document somebody has', () => {
  it('is refused by the name of who has it, and nothing is written', async () => {
    const before = howMany()
    const taken = { code: 'tax-id-taken', name: 'Maria Clara Prado' }
    expect(await till.refused('customer.register', newcomer('Rui Torres', cpf))).toEqual(taken)
    expect(howMany()).toBe(before)
    expect(till.database.get("SELECT 1 FROM customer WHERE name = 'Rui Torres'")).toBeUndefined()
  })

  it('is refused by another terminal of the file as soon as the first has it', async () => {
    const other = testTill(till.folder, otherTerminalId)
    other.signIn('manager')
    const company = taxId('12.ABC.345/01DE-35')
    await till.must('customer.register', newcomer('Padaria Estrela', company))
    const taken = { code: 'tax-id-taken', name: 'Padaria Estrela' }
    expect(await other.refused('customer.register', newcomer('Padaria Lua', company))).toEqual(taken)
    other.database.close()
  })

  it('is no refusal to a click that came twice: both are told the one customer', async () => {
    const input = newcomer('Rui Torres', taxId('96271845860'))
    const first = await till.must('customer.register', input)
    expect(await till.must('customer.register', input)).toEqual(first)
    expect(figures(till, "SELECT count(*) FROM customer WHERE tax_id = '96271845860'")).toEqual([1])
  })

  it('is nobody’s where none was given: any number of customers have none', async () => {
    const before = howMany()
    for (const name of ['Ana Lima', 'Rui Torres']) await till.must('customer.register', newcomer(name))
    expect(howMany()).toBe(before + 2)
  })
})

describe('the code of a new customer', () => {
  it('passes over those that others brought along', async () => {
    const { code: first } = await till.must('customer.register', newcomer('Ana Lima'))
    const brought = Number(first) + 1
    till.database.write((db) => {
      db.run('UPDATE customer SET code = ? WHERE search_id = 1', String(brought))
      db.run('UPDATE customer SET code = ? WHERE search_id = 2', String(brought + 1))
    })
    expect(await till.must('customer.register', newcomer('Rui Torres'))).toMatchObject({
      code: String(brought + 2),
    })
    expect(await till.must('customer.register', newcomer('Clara Nunes'))).toMatchObject({
      code: String(brought + 3),
    })
    const codes = till.database.all<{ code: string }>('SELECT code FROM customer').map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
