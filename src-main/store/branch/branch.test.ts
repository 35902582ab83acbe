import { beforeEach, describe, expect, it } from 'vitest'
import { cnpjSchema } from '#shared/customers/customer/tax-id'
import { branchIdSchema, terminalIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { BranchData } from '#shared/store/branch/branch'
import { payInCash, sell } from '../../testing/till/sell'
import { branchId, otherTerminalId, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const moved: BranchData = {
  id: branchId,
  name: 'Loja Nova',
  legalName: 'Loja Nova Ltda',
  cnpj: cnpjSchema.parse('12ABC34501DE35'),
  address: 'Rua B, 2',
  city: 'Olinda',
  state: 'PE',
  timeZone: 'America/Noronha',
  phone: '(81) 3000-0000',
  pixKey: 'pix@loja.example',
  logo: pixel,
  footer: null,
}

const everyChange = {
  ...{ from: null, until: null, operatorId: null, saleNumber: null, after: null },
  action: 'branch.change',
} as const

async function receipt(): Promise<{
  readonly id: Awaited<ReturnType<typeof sell>>['id']
  readonly text: string
}> {
  const { id: saleId } = await sell(till, [products.shirt, 1])
  await payInCash(till, saleId, 3_500)
  return { id: saleId, text: JSON.stringify(await till.must('receipt.of-sale', { saleId })) }
}

describe('a branch', () => {
  it('changes what its next paper says, and no printed one', async () => {
    await till.must('till.open', { float: cents(10_000) })
    const before = await receipt()
    await till.must('branch.change', moved)
    await till.must('branch.rename-terminal', { terminalId, name: 'Balcão' })
    const after = await receipt()
    expect(JSON.stringify(await till.must('receipt.of-sale', { saleId: before.id }))).toBe(before.text)
    expect(before.text).toContain('Cupom 000001')
    expect(after.text).toContain('Cupom 000002')
    for (const fact of ['Loja Nova', 'CNPJ 12.ABC.345/01DE-35', 'Olinda - PE', pixel, 'Balcão'])
      expect(after.text).toContain(fact)
    expect(after.text).not.toContain('Volte sempre')
    expect(await till.must('app.state', {})).toMatchObject({
      branch: { name: 'Loja Nova' },
      terminal: { id: terminalId, name: 'Balcão' },
    })
  })

  it('inherits the footer of the company until it has its own', async () => {
    const company = { key: 'receipt.footer', scope: 'company', terminalId, value: 'Da empresa' } as const
    await till.must('settings.set-parameter', company)
    expect((await till.must('branch.change', moved))[0]).toMatchObject({
      footer: null,
      inheritedFooter: 'Da empresa',
    })
    expect((await till.must('branch.change', { ...moved, footer: '' }))[0]).toMatchObject({ footer: '' })
  })

  it('is recorded by what changed, without the whole key or picture', async () => {
    await till.must('branch.change', moved)
    await till.must('branch.change', moved)
    const entries = till.database.all<{ detail: string }>(
      "SELECT detail FROM audit_entry WHERE action = 'branch.change'",
    )
    expect(entries).toHaveLength(1)
    const detail = entries[0]?.detail ?? ''
    expect(JSON.parse(detail)).toMatchObject({
      branch: 'Loja Centro',
      before: { name: 'Loja Centro', footer: 'Volte sempre', logo: null },
      after: { name: 'Loja Nova', footer: 'herdado' },
    })
    expect(detail).not.toContain('97212482404')
    expect(detail).not.toContain('base64')
  })

  it('records a Pix key that took the place of another with the same end', async () => {
    await till.must('branch.change', moved)
    await till.must('branch.change', { ...moved, pixKey: 'outro@loja.example' })
    const [last] = (await till.must('audit.search', everyChange)).entries
    expect(last?.detail).toEqual({
      branch: 'Loja Nova',
      before: { pixKey: '…mple' },
      after: { pixKey: '…mple' },
    })
  })

  it.each([
    ['cnpj', '46379400000141'],
    ['state', 'XX'],
    ['pixKey', 'minha chave'],
    ['phone', 'ligue já'],
    ['logo', 'data:image/svg+xml;base64,AAAA'],
    ['name', ' '],
  ])('with a wrong %s is refused', async (field, value) => {
    const reply = await till.dispatch({ name: 'branch.change', input: { ...moved, [field]: value } })
    expect(reply).toEqual({ ok: false, error: { code: 'invalid-input', field } })
  })
})

describe('a new branch', () => {
  const { id: _id, footer: _footer, ...wanted } = moved

  it('gets the next code and the company’s footer, then terminals of its own numbers', async () => {
    const added = await till.must('branch.add', { ...wanted, name: 'Loja Praia' })
    const branch = added.at(-1)
    expect(branch).toMatchObject({ name: 'Loja Praia', footer: null, terminals: [] })
    expect(new Set(added.map(({ code }) => code)).size).toBe(added.length)
    const here = branch?.id ?? branchId
    const terminal = { branchId: here, number: terminalIdSchema.parse(70), name: 'Caixa 1' }
    expect(await till.refused('branch.add-terminal', { ...terminal, number: terminalId })).toEqual({
      code: 'terminal-number-taken',
    })
    const branches = await till.must('branch.add-terminal', terminal)
    expect(branches.at(-1)?.terminals).toEqual([
      { id: 70, name: 'Caixa 1', nextSaleNumber: 1, nextReturnNumber: 1 },
    ])
    expect(
      await till.refused('branch.add-terminal', { ...terminal, number: terminalIdSchema.parse(71) }),
    ).toEqual({ code: 'terminal-name-taken' })
    const nowhere = { ...terminal, branchId: branchIdSchema.parse(999) }
    expect(await till.refused('branch.add-terminal', nowhere)).toMatchObject({ code: 'branch-not-found' })
    const { terminals } = await till.must('settings.parameters', { terminalId: terminal.number })
    expect(terminals.at(-1)).toMatchObject({ name: 'Caixa 1', branchName: 'Loja Praia' })
    expect(
      till.database.all("SELECT action FROM audit_entry WHERE action LIKE 'branch.add%' ORDER BY id"),
    ).toEqual([{ action: 'branch.add' }, { action: 'branch.add-terminal' }])
  })
})

describe('a terminal', () => {
  it('has a name of its own in its branch', async () => {
    expect(await till.refused('branch.rename-terminal', { terminalId, name: 'Caixa 2' })).toEqual({
      code: 'terminal-name-taken',
    })
    const branches = await till.must('branch.rename-terminal', {
      terminalId: otherTerminalId,
      name: 'Balcão',
    })
    expect(branches[0]?.terminals).toEqual([
      { id: terminalId, name: 'Caixa 1', nextSaleNumber: 1, nextReturnNumber: 1 },
      { id: otherTerminalId, name: 'Balcão', nextSaleNumber: 1, nextReturnNumber: 1 },
    ])
  })
})
