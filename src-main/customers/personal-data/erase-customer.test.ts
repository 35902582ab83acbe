import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { maskMobile, formatMobile, type Mobile } from '#shared/customers/customer/mobile'
import { formatTaxId, maskTaxId } from '#shared/customers/customer/tax-id'
import { customerIdSchema } from '#shared/kernel/ids'
import { addressHash, isBlocked } from '../../platform/messages/blocked-address-rows'
import { verifyChain } from '../../store/audit/verify-chain'
import {
  rosaura,
  sharedMobile,
  tibério,
  twoPeople,
  type SomePerson,
} from '../../testing/customers/two-people'
import { testFolder } from '../../testing/platform/test-folder'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
let folder: string

beforeEach(async () => {
  folder = testFolder()
  till = testTill(folder)
  await twoPeople(till)
})

const codeOf = (id: string): string =>
  till.database.get<{ code: string }>('SELECT code FROM customer WHERE id = ?', id)?.code ?? ''

const erase = (id = rosaura.id) =>
  till.must('personal.erase', {
    customerId: id,
    code: codeOf(id),
    reason: 'A pessoa pediu',
    waivesOpen: true,
  })

/** Every form a person is written in, told apart from everybody else's. */
const formsOf = ({ name, taxId, email }: SomePerson): string[] => [
  ...name.split(' ').slice(0, 2),
  taxId,
  formatTaxId(taxId),
  maskTaxId(taxId),
  email,
]

/** The files of a folder, and of those within, whose bytes hold any of the words in any case. */
function filesHolding(words: readonly string[], within = folder): string[] {
  return readdirSync(within, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(within, name)).isFile())
    .flatMap((name) => {
      const bytes = readFileSync(join(within, name)).toString('latin1').toLowerCase()
      return words
        .filter((word) => bytes.includes(Buffer.from(word, 'utf8').toString('latin1').toLowerCase()))
        .map((word) => `${name}: ${word}`)
    })
}

it('leaves nobody’s bytes in the file, its journal, exports or beside them, but in receipts the law keeps', async () => {
  await till.must('personal.export', { customerId: rosaura.id, run: rosaura.id, format: 'json' })
  await till.must('audit.export', {
    from: null,
    until: null,
    operatorId: null,
    action: null,
    saleNumber: null,
  })
  expect(filesHolding(formsOf(rosaura)).length).toBeGreaterThan(10)
  await erase()
  // What the law keeps is taken out of a copy, so that all else can be searched by its bytes.
  till.database.write((db) => {
    db.run("UPDATE receipt SET document = '{}' WHERE document LIKE '%529.982.247-25%'")
    db.run("UPDATE sale SET receipt_tax_id = NULL WHERE receipt_tax_id = '52998224725'")
  })
  till.database.raw.pragma('wal_checkpoint(TRUNCATE)')
  expect(filesHolding(formsOf(rosaura))).toEqual([])
  expect(filesHolding(formsOf(tibério)).length).toBeGreaterThan(3)
})

it('leaves no form of a mobile that was theirs alone', async () => {
  const mobile = '81912345678' as Mobile
  const forms = [mobile, formatMobile(mobile), maskMobile(mobile)]
  till.database.write((db) => {
    db.update('customer', rosaura.id, { mobile })
    db.run(
      "UPDATE message SET body = 'Ligue ' || ?, address = ? WHERE customer_id = ?",
      forms[1] ?? '',
      mobile,
      rosaura.id,
    )
    // Sent to an address somebody typed, which happens to be theirs.
    db.run("UPDATE message SET customer_id = NULL WHERE channel = 'sms' AND customer_id = ?", rosaura.id)
  })
  await till.must('blocked.add', { channel: 'sms', address: mobile })
  expect(filesHolding(forms).length).toBeGreaterThan(2)
  await erase()
  expect(filesHolding(forms)).toEqual([])
})

it('keeps the receipt with a CPF as it was printed, and takes the name out of the one without', async () => {
  await erase()
  const documents = till.database
    .all<{ document: string; taxId: string | null }>(
      `SELECT document, receipt_tax_id AS taxId FROM receipt JOIN sale ON sale.id = sale_id
       WHERE customer_id = ? ORDER BY number`,
      rosaura.id,
    )
    .map(({ document, taxId }) => [
      taxId,
      document.includes(rosaura.name),
      document.includes('Cliente excluído'),
    ])
  expect(documents).toEqual([
    [rosaura.taxId, true, false],
    [null, false, true],
  ])
})

it('takes a receipt’s CPF too once the years of the law are over', async () => {
  till.database.write((db) => db.run('UPDATE sale SET finished_at = finished_at - ?', 7 * 366 * 86_400_000))
  await erase()
  expect(
    till.database.all('SELECT 1 FROM sale WHERE customer_id = ? AND receipt_tax_id IS NOT NULL', rosaura.id),
  ).toEqual([])
  expect(till.database.all("SELECT 1 FROM receipt WHERE document LIKE '%Rosaura%'")).toEqual([])
})

it('shows before what goes, what stays and until when, what is open, and which files name them', async () => {
  const { file } = await till.must('personal.export', {
    customerId: rosaura.id,
    run: rosaura.id,
    format: 'json',
  })
  const preview = await till.must('personal.erasure-preview', { customerId: rosaura.id })
  expect(preview).toMatchObject({
    name: rosaura.name,
    kept: { receipts: 1, until: new Date(till.clock.now).getUTCFullYear() + 5 },
    open: [],
    isInSale: false,
    files: [file.split('/').at(-1)],
    unreadable: 0,
  })
  expect(preview.goes.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Cadastro', 'Mensagens', 'Orçamentos e pedidos', 'Cupons']),
  )
  expect(preview.stays.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Consentimentos', 'O que comprou', 'Pagamentos']),
  )
})

it('withdraws what waits for them, and for nobody else', async () => {
  await erase()
  expect(
    till.database.all(
      'SELECT customer_id = ? AS hers, state, address IS NULL AS gone FROM message ORDER BY 1, channel',
      rosaura.id,
    ),
  ).toEqual([
    { hers: 0, state: 'queued', gone: 0 },
    { hers: 0, state: 'queued', gone: 0 },
    { hers: 1, state: 'withdrawn', gone: 1 },
    { hers: 1, state: 'withdrawn', gone: 1 },
  ])
})

it('goes on refusing to write to a blocked address, which only its hash still tells', async () => {
  const before = addressHash(till.database, rosaura.email)
  await erase()
  expect(isBlocked(till.database, 'email', rosaura.email)).toBe(true)
  expect(till.database.all('SELECT hash FROM blocked_address')).toContainEqual({ hash: before })
})

it('finds them by no search any more, and everybody else as before', async () => {
  await erase()
  const found = async (text: string) =>
    (await till.must('customer.search', { text })).customers.map(({ id }) => id)
  expect(await found('Rosaura')).toEqual([])
  expect(await found(rosaura.taxId)).toEqual([])
  expect(await found('Umbuzeiro')).toEqual([tibério.id])
  expect(await found(sharedMobile)).toEqual([tibério.id])
})

it('leaves a trail whose chain still holds, without the name', async () => {
  await erase()
  expect(verifyChain(till.database, 0, 10_000).breaks).toEqual([])
  expect(till.database.all("SELECT 1 FROM audit_entry WHERE detail LIKE '%Rosaura%'")).toEqual([])
  expect(
    till.database.all("SELECT 1 FROM audit_entry WHERE detail LIKE '%Umbuzeiro%'").length,
  ).toBeGreaterThan(1)
})

it('takes a name out only of what is about them, where somebody else is called the same', async () => {
  const id = customerIdSchema.parse('0189aaaa-0000-7000-8000-000000000009')
  await till.must('customer.register', { id, name: rosaura.name, taxId: null, mobile: null, email: null })
  const given = { channel: 'sms', purpose: 'marketing', textVersion: 1 } as const
  await till.must('consent.give', { customerId: id, ...given })
  await erase()
  const named = (of: string) =>
    till.database
      .all<{ customer: string }>(
        `SELECT detail ->> '$.customer' AS customer FROM audit_entry
         WHERE action IN ('consent.give') AND detail ->> '$.customerId' = ?`,
        of,
      )
      .map(({ customer }) => customer)
  expect(named(id)).toEqual([rosaura.name])
  expect(named(rosaura.id)).toEqual(['Cliente excluído'])
})

it('tells a redacted entry from one somebody wrote something into afterwards', async () => {
  await erase()
  const { id } = till.database.get<{ id: number }>(
    'SELECT id FROM audit_entry WHERE redacted_by IS NOT NULL LIMIT 1',
  ) ?? { id: 0 }
  till.database.raw.prepare('UPDATE audit_entry SET detail = ? WHERE id = ?').run('{"customer":"outra"}', id)
  expect(verifyChain(till.database, 0, 10_000).breaks).toMatchObject([{ kind: 'changed', id }])
})

it('tells an entry nobody erased from from a redacted one, whatever its mark says', () => {
  till.database.raw.prepare("UPDATE audit_entry SET detail = '{}', redacted_by = 3 WHERE id = 2").run()
  expect(verifyChain(till.database, 0, 10_000).breaks).toMatchObject([{ kind: 'changed', id: 2 }])
})

it.each([
  ['another code', { code: '999' }, 'customer-code-differs'],
  ['somebody unknown', { customerId: '0189aaaa-0000-7000-8000-00000000ffff' }, 'customer-not-found'],
] as const)('refuses %s', async (_why, change, code) => {
  const asked = {
    customerId: rosaura.id,
    code: codeOf(rosaura.id),
    reason: 'A pessoa pediu',
    waivesOpen: true,
  }
  expect(await till.refused('personal.erase', { ...asked, ...change })).toEqual({ code })
})

it('refuses a second time, and while they are in a sale', async () => {
  const asked = {
    customerId: rosaura.id,
    code: codeOf(rosaura.id),
    reason: 'A pessoa pediu',
    waivesOpen: true,
  }
  await till.must('sale.set-customer', { customerId: rosaura.id })
  expect(await till.refused('personal.erase', asked)).toEqual({ code: 'customer-in-sale' })
  await till.must('sale.set-customer', { customerId: null })
  await erase()
  expect(await till.refused('personal.erase', asked)).toEqual({ code: 'customer-erased' })
})

it.each([
  [
    'instalments',
    "INSERT INTO receivable (id, code, branch_id, customer_id, installment, installments, issued_at, due_on, amount_cents) VALUES ('antiga/1', '123456789012', 1, ?, 1, 1, 1, '2027-01-10', 5000)",
    5000,
  ],
  [
    'stored-value',
    "INSERT INTO value_account (id, kind, unit, pocket, code, customer_id, opened_at) VALUES ('0189bbbb-0000-7000-8000-000000000001', 'gift-card', 'cents', 'sold', '1', ?, 1)",
    700,
  ],
] as const)(
  'waits for open %s to be settled or given up, which the trail says',
  async (kind, sql, amount) => {
    till.database.write((db) => {
      db.run(sql, rosaura.id)
      if (kind === 'stored-value')
        db.run("UPDATE value_account SET balance = 700 WHERE id = '0189bbbb-0000-7000-8000-000000000001'")
    })
    const { open } = await till.must('personal.erasure-preview', { customerId: rosaura.id })
    expect(open).toEqual([{ kind, count: 1, amount }])
    const asked = { customerId: rosaura.id, code: codeOf(rosaura.id), reason: 'Pediu', waivesOpen: false }
    expect(await till.refused('personal.erase', asked)).toEqual({ code: 'customer-has-open' })
    await till.must('personal.erase', { ...asked, waivesOpen: true })
    const requests = await till.must('personal.requests', {})
    expect(requests[0]).toMatchObject({ kind: 'erased', code: codeOf(rosaura.id), reason: 'Pediu' })
  },
)

it('is for who has the right', async () => {
  till.signIn('cashier')
  const asked = {
    customerId: rosaura.id,
    code: codeOf(rosaura.id),
    reason: 'A pessoa pediu',
    waivesOpen: true,
  }
  expect(await till.refused('personal.erase', asked)).toMatchObject({ code: 'not-allowed' })
})

it('leaves the mobile that somebody else has, too, to them', async () => {
  await erase()
  expect(till.database.all('SELECT id FROM customer WHERE mobile = ?', sharedMobile)).toEqual([
    { id: tibério.id },
  ])
})
