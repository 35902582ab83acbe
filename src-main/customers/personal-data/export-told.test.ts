import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { customerIdSchema } from '#shared/kernel/ids'
import { rosaura, sharedMobile, tibério, twoPeople } from '../../testing/customers/two-people'
import { testTill, type TestTill } from '../../testing/till/test-till'

const fileSchema = z.strictObject({
  formato: z.literal('balcao-dados-pessoais'),
  versao: z.literal(1),
  geradoEm: z.iso.datetime(),
  loja: z.string(),
  titular: z.array(z.uuid()),
  partes: z.array(
    z.strictObject({
      tabela: z.string(),
      titulo: z.string(),
      porQue: z.string(),
      registros: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
    }),
  ),
})

let till: TestTill
beforeEach(async () => {
  till = testTill()
  await twoPeople(till)
})

async function exported(format: 'json' | 'pdf', customerId = rosaura.id): Promise<string> {
  const { file } = await till.must('personal.export', { customerId, run: rosaura.id, format })
  return readFileSync(file, 'utf8')
}

it('tells all of one person as JSON of a known shape', async () => {
  const { partes, titular } = fileSchema.parse(JSON.parse(await exported('json')))
  expect(titular).toEqual([rosaura.id])
  const part = (tabela: string) => partes.find((one) => one.tabela === tabela)?.registros
  expect(part('customer')).toMatchObject([
    { Nome: rosaura.name, 'CPF/CNPJ': rosaura.taxId, Celular: sharedMobile, 'E-mail': rosaura.email },
  ])
  expect(part('sale')).toMatchObject([
    { 'CPF na nota': rosaura.taxId, Total: '35.00' },
    { 'CPF na nota': null, Total: '64.00' },
  ])
  expect(part('sale_line')).toMatchObject([
    { Produto: 'Camisa', Quantidade: 1 },
    { Produto: 'Saia', Quantidade: 2 },
  ])
  expect(part('message')).toHaveLength(2)
  expect(part('consent')).toMatchObject([{ Canal: 'email', Permitiu: 'sim' }])
  expect(part('sales_order')).toHaveLength(1)
})

it.each(['json', 'pdf'] as const)(
  'tells nothing of whoever shares mobile and house with them (%s)',
  async (format) => {
    const text = await exported(format)
    expect(text).toContain('Quixabeira')
    for (const theirs of [tibério.id, 'Umbuzeiro', tibério.taxId, '111.444.777-35', tibério.email])
      expect(text).not.toContain(theirs)
  },
)

it('is read on upright A4 pages, with why each thing is kept', async () => {
  const text = await exported('pdf')
  expect(text).toMatch(/^upright/)
  for (const said of ['O que sabemos de você', 'Por que a loja guarda:', 'Camisa', '35,00', rosaura.email])
    expect(text).toContain(said)
})

it('is in the trail by the customer’s number, and in the list of requests', async () => {
  await exported('json')
  const [entry] = till.database.all<{ detail: string }>(
    "SELECT detail FROM audit_entry WHERE action = 'customer.export-data'",
  )
  expect(entry?.detail).toContain(rosaura.id)
  expect(entry?.detail).not.toContain('Rosaura')
  expect(await till.must('personal.requests', {})).toMatchObject([
    { kind: 'exported', operatorName: 'Gilda Gerente' },
  ])
})

it('is for who has the right, and of somebody who is there', async () => {
  const nobody = customerIdSchema.parse('0189aaaa-0000-7000-8000-00000000ffff')
  const asked = { run: rosaura.id, format: 'json' } as const
  expect(await till.refused('personal.export', { ...asked, customerId: nobody })).toEqual({
    code: 'customer-not-found',
  })
  till.signIn('cashier')
  expect(await till.refused('personal.export', { ...asked, customerId: rosaura.id })).toMatchObject({
    code: 'not-allowed',
  })
})
