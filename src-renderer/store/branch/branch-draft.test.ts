import { describe, expect, it } from 'vitest'
import { branchIdSchema } from '#shared/kernel/ids'
import { branchDataSchema, newBranchSchema, type BranchView } from '#shared/store/branch/branch'
import { draftOf, emptyDraft, previewShop, readBranch, readNewBranch } from './branch-draft'

const branch: BranchView = {
  id: branchIdSchema.parse(1),
  code: '1',
  name: 'Loja',
  legalName: 'Loja Ltda',
  cnpj: '11222333000181',
  address: 'Rua A, 1',
  city: 'Recife',
  state: 'PE',
  timeZone: null,
  phone: '(81) 3333-4444',
  pixKey: null,
  logo: null,
  footer: null,
  inheritedFooter: 'Da empresa',
  terminals: [],
}
const draft = draftOf(branch)

describe('reading the form', () => {
  it('answers what the contract accepts, an alphanumeric CNPJ too', () => {
    const read = readBranch(branch, { ...draft, cnpj: '12.abc.345/01de-35', pixKey: ' pix@loja.example ' })
    expect(read).toMatchObject({ ok: true, value: { cnpj: '12ABC34501DE35', pixKey: 'pix@loja.example' } })
    expect(branchDataSchema.safeParse(read.ok && read.value).success).toBe(true)
  })

  it.each([
    ['name', ' '],
    ['legalName', ''],
    ['cnpj', '46379400000141'],
    ['phone', 'ramal 2'],
    ['city', ''],
    ['state', 'XX'],
    ['pixKey', 'minha chave'],
    ['logo', 'data:image/gif;base64,AAAA'],
  ] as const)('refuses %s %j, and only that', (field, text) => {
    const read = readBranch(branch, { ...draft, [field]: text })
    expect(Object.keys(read.ok ? {} : read.error)).toEqual([field])
  })
})

describe('a new branch', () => {
  it('needs name, company, CNPJ, city and state, and nothing else', () => {
    const read = readNewBranch(emptyDraft)
    expect(Object.keys(read.ok ? {} : read.error)).toEqual(['name', 'legalName', 'cnpj', 'city', 'state'])
    const { name, legalName, cnpj, city, state } = draft
    const filled = readNewBranch({ ...emptyDraft, name, legalName, cnpj, city, state })
    expect(newBranchSchema.safeParse(filled.ok && filled.value).success).toBe(true)
  })
})

describe('the footer', () => {
  it.each([
    ['never had one', null, '', null, 'Da empresa'],
    ['gets its own', null, 'Meu', 'Meu', 'Meu'],
    ['emptied inherits', 'Meu', '', null, 'Da empresa'],
    ['blank on purpose stays blank', '', '', '', ''],
  ])('%s', (_what, own, typed, kept, printed) => {
    const before = { ...branch, footer: own }
    const after = { ...draftOf(before), footer: typed }
    expect(readBranch(before, after)).toMatchObject({ ok: true, value: { footer: kept } })
    expect(previewShop(before, after).footer).toBe(printed)
  })
})
