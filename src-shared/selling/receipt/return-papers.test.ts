import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { thousandths, units } from '../../kernel/money/quantity'
import { voucherCode } from '../../rewards/vouchers/voucher'
import { returnSlip } from './papers/return-slip'
import { voucherSlip } from './papers/voucher-slip'
import type { ReceiptDocument } from './receipt-document'
import { layoutReceipt } from './receipt-text'

const shop = {
  name: 'Loja Exemplo',
  legalName: 'Loja Exemplo Ltda',
  cnpj: '11222333000181',
  address: 'Rua A, 1',
  city: 'Recife',
  state: 'PE',
  phone: '',
  logo: null,
  footer: '',
}
const timeZone = 'America/Sao_Paulo'
const at = Date.UTC(2026, 10, 14, 16, 5, 22)

function paper(document: ReceiptDocument): string[] {
  return layoutReceipt(document, 48).map((line) => (line.kind === 'text' ? line.text.trimEnd() : line.kind))
}

const slip = {
  shop,
  terminalName: 'Caixa 3',
  number: 7,
  at,
  timeZone,
  sale: { number: 123, finishedAt: at - 86_400_000 },
  lines: [
    {
      code: '101',
      description: 'Camisa',
      variant: 'M',
      unit: 'UN',
      quantity: units(2),
      discount: cents(350),
      amount: cents(6650),
    },
    {
      code: '12345',
      description: 'Queijo',
      variant: '',
      unit: 'KG',
      quantity: thousandths(250),
      discount: cents(0),
      amount: cents(1248),
    },
  ],
  loads: [{ kind: 'gift-card', ending: '4321', amount: cents(1000) }],
  total: cents(8898),
  refunds: [
    { kind: 'credit-card', amount: cents(7000), mark: 'Visa · NSU 12' },
    { kind: 'cash', amount: cents(1898), mark: '' },
  ],
  reason: 'Tamanho',
  customerName: 'Maria',
  salespersonName: 'Bia',
  operatorName: 'Ana',
  approverName: 'Davi',
} as const

describe('the papers of a return', () => {
  it('say what came back from which sale, for how much, and how it was given back', () => {
    const lines = paper(returnSlip(slip, []))
    expect(lines).toContain('Cupom 000123                 13/11/2026 13:05:22')
    expect(lines).toContain('101 Camisa M')
    expect(lines).toContain('    2 UN                                   66,50')
    expect(lines).toContain('    já descontados 3,50')
    expect(lines).toContain('    0,25 KG                                12,48')
    expect(lines).toContain('TOTAL DEVOLVIDO R$ 88,98')
    expect(lines).toContain('Cartão de crédito                          70,00')
    expect(lines).toContain('    Visa · NSU 12')
    expect(lines).toContain('Cartão-presente final 4321                 10,00')
    expect(lines).toContain('Dinheiro                                   18,98')
    expect(lines).toContain('Motivo: Tamanho')
    expect(lines).toContain('Autorizado por: Davi')
  })

  it('say so when there was no receipt', () => {
    expect(paper(returnSlip({ ...slip, sale: null }, []))).toContain('SEM CUPOM')
  })

  it('a vale-troca carries number, barcode, value and last day; its rest replaces it', () => {
    const code = voucherCode(123_456_789)
    const printed = {
      shop,
      voucher: { code, balance: cents(7898), expiresOn: '2027-05-13' },
      customerName: null,
      at,
      timeZone,
      isRest: false,
    }
    const document = voucherSlip(printed)
    expect(document.blocks).toContainEqual({ kind: 'barcode', value: '9801234567892' })
    const lines = paper(document).map((line) => line.trim())
    expect(lines).toContain('VALOR           R$ 78,98')
    expect(lines).toContain('Válido até                            13/05/2027')
    expect(lines).toContain('980 1234 5678 92')
    const rest = paper(voucherSlip({ ...printed, isRest: true })).map((line) => line.trim())
    expect(rest).toContain('SALDO           R$ 78,98')
    expect(rest.join(' ')).toContain('Substitui o vale entregue antes.')
  })
})
