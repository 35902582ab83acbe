import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceSale } from '../../../goods/pricing/price-sale'
import { lineIdSchema, tenderIdSchema, terminalIdSchema } from '../../../kernel/ids'
import { add, cents, sumBy, ZERO, type Cents } from '../../../kernel/money/cents'
import { parseAmount } from '../../../kernel/money/format'
import { milliPercent } from '../../../kernel/money/percentage'
import { ONE_UNIT, thousandths } from '../../../kernel/money/quantity'
import { settle } from '../../payment/settle'
import type { Tender } from '../../payment/tender'
import { basketTotals } from '../../sale/basket-totals'
import { markReprint } from '../mark-reprint'
import { receiptDocumentSchema, type ReceiptDocument } from '../receipt-document'
import { layoutReceipt } from '../receipt-text'
import { exchangeTicket } from './exchange-ticket'
import { saleReceipt, type ReceiptSale } from './sale-receipt'
import { voidSlip } from './void-slip'

const id = tenderIdSchema.parse('0193a1de-1111-7000-8000-000000000001')
const timeZone = 'America/Sao_Paulo'
const finishedAt = Date.UTC(2026, 10, 14, 16, 5, 22)

const shop = {
  name: 'Loja Exemplo',
  legalName: 'Exemplo Comércio Ltda.',
  cnpj: '11222333000181',
  address: 'Rua das Flores, 100 - Centro',
  city: 'Recife',
  state: 'PE',
  phone: '(81) 3333-4444',
  logo: null,
  footer: 'Obrigado pela preferência!',
}

function receiptSale(changes: Partial<ReceiptSale> = {}): ReceiptSale {
  return {
    shop,
    terminal: { id: terminalIdSchema.parse(3), name: 'Caixa 3' },
    operatorName: 'Ana',
    salespersonName: null,
    customerName: null,
    receiptTaxId: null,
    number: 123,
    finishedAt,
    timeZone,
    lines: [
      {
        position: 1,
        code: '1001',
        description: 'Camiseta polo',
        variant: 'M Azul',
        unit: 'UN',
        quantity: thousandths(2000),
        unitPrice: cents(2990),
        gross: cents(5980),
        adjustments: [{ kind: 'promotion', label: 'Preço promocional', amount: cents(-1000) }],
        net: cents(4980),
      },
    ],
    loads: [],
    due: cents(4980),
    totals: {
      gross: cents(5980),
      promotions: cents(-1000),
      discounts: ZERO,
      benefits: ZERO,
      named: [],
      total: cents(4980),
    },
    tenders: [{ kind: 'cash', id, amount: cents(5000), state: 'approved' }],
    change: cents(20),
    ...changes,
  }
}

function paper(document: ReceiptDocument): string[] {
  return layoutReceipt(document, 48).map((line) => (line.kind === 'text' ? line.text : `[${line.kind}]`))
}

describe('the receipt of a sale', () => {
  it('reads as a shop expects', () => {
    expect(paper(saleReceipt(receiptSale(), []))).toEqual([
      '      Loja Exemplo',
      '             Exemplo Comércio Ltda.',
      '            CNPJ 11.222.333/0001-81',
      '          Rua das Flores, 100 - Centro',
      '                  Recife - PE',
      '              Tel. (81) 3333-4444',
      '-'.repeat(48),
      '                CUPOM NÃO FISCAL',
      'Nº 000123                    14/11/2026 13:05:22',
      'Caixa 3',
      '-'.repeat(48),
      '001 1001 Camiseta polo M Azul',
      '    2 UN x 29,90                           59,80',
      '    Preço promocional                     -10,00',
      '-'.repeat(48),
      'Subtotal                                   59,80',
      'Promoções                                 -10,00',
      'TOTAL           R$ 49,80',
      'Dinheiro                                   50,00',
      'Troco                                       0,20',
      '-'.repeat(48),
      'CONSUMIDOR FINAL',
      'Operador: Ana',
      '-'.repeat(48),
      '           Obrigado pela preferência!',
      '[barcode]',
    ])
  })

  it('carries the barcode that finds the sale again', () => {
    expect(saleReceipt(receiptSale(), []).blocks).toContainEqual({ kind: 'barcode', value: 'T0003N000123' })
  })

  it('puts the logo first and prints the asked-for document whole', () => {
    const logo = 'data:image/png;base64,AAAA'
    const document = saleReceipt(
      receiptSale({
        shop: { ...shop, logo },
        receiptTaxId: '40364478829',
        customerName: 'Bia',
        salespersonName: 'Caio',
      }),
      [],
    )
    expect(document.blocks[0]).toEqual({ kind: 'logo', dataUrl: logo })
    const lines = paper(document)
    expect(lines).toContain('CPF do consumidor: 403.644.788-29')
    expect(lines).toContain('Cliente: Bia')
    expect(lines).toContain('Vendedor: Caio')
    expect(lines).not.toContain('CONSUMIDOR FINAL')
  })

  it('names an alphanumeric CNPJ as one', () => {
    expect(paper(saleReceipt(receiptSale({ receiptTaxId: '12ABC34501DE35' }), []))).toContain(
      'CNPJ do consumidor: 12.ABC.345/01DE-35',
    )
  })

  const state = 'approved'
  it.each<[Tender, string[]]>([
    [
      {
        kind: 'credit-card',
        id,
        amount: cents(10_000),
        state,
        installments: 3,
        brand: 'Visa',
        nsu: '123456',
      },
      ['Cartão de crédito Visa                    100,00', '    3x de R$ 33,33 (1ª R$ 33,34) NSU 123456'],
    ],
    [
      { kind: 'credit-card', id, amount: cents(9_000), state, installments: 3, brand: 'Elo', nsu: '7' },
      ['    3x de R$ 30,00 NSU 7'],
    ],
    [
      { kind: 'debit-card', id, amount: cents(9_000), state, brand: 'Elo', nsu: '77' },
      ['Cartão de débito Elo                       90,00', '    NSU 77'],
    ],
    [
      {
        kind: 'pix',
        id,
        amount: cents(9_000),
        state,
        txid: 'ABC123',
        payload: '000201',
        receivedAt: finishedAt,
        saleTotal: null,
      },
      ['Pix                                        90,00', '    Txid ABC123'],
    ],
    [
      { kind: 'store-credit', id, amount: cents(10_001), state, installments: 2, firstDueOn: '2026-12-31' },
      [
        'Crediário                                 100,01',
        '    1/2 em 31/12/2026: R$ 50,01',
        '    2/2 em 31/01/2027: R$ 50,00',
      ],
    ],
  ])('details a tender: %j', (tender, expected) => {
    expect(paper(saleReceipt(receiptSale({ tenders: [tender], change: ZERO }), []))).toEqual(
      expect.arrayContaining(expected),
    )
  })

  it('is a valid document once stored and read again', () => {
    const document = saleReceipt(receiptSale(), [])
    expect(receiptDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
  })
})

const pricedLine = fc.record({
  unitPrice: fc.integer({ min: 1, max: 99_999 }),
  quantity: fc.integer({ min: 1, max: 20_000 }),
  rate: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null }),
})

describe('the printed figures', () => {
  it('of the lines and their adjustments sum to the printed total', () => {
    fc.assert(
      fc.property(
        fc.array(pricedLine, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 500_000 }),
        (inputs, saleDiscount) => {
          const document = saleReceipt(priced(inputs, saleDiscount), [])
          const figures = document.blocks.flatMap((block) => (block.kind === 'row' ? [block] : []))
          const total = figures.findIndex((figure) => figure.left === 'TOTAL')
          const lineFigures = figures.filter((figure) => figure.left.startsWith('    '))
          expect(sumBy(lineFigures, (figure) => amount(figure.right))).toBe(amount(figures[total]?.right))
        },
      ),
    )
  })
})

function priced(
  inputs: { unitPrice: number; quantity: number; rate: number | null }[],
  saleDiscount: number,
): ReceiptSale {
  const [reason, maxRate] = ['avaria', milliPercent(100_000)]
  const lines = inputs.map(({ unitPrice, quantity, rate }, index) => ({
    id: lineIdSchema.parse(`0193a1de-2222-7000-8000-${String(index).padStart(12, '0')}`),
    familyId: null,
    brandId: null,
    quantity: thousandths(quantity),
    unitPrice: cents(unitPrice),
    promotionalPrice: index % 3 === 0 ? cents(Math.ceil(unitPrice / 2)) : null,
    labelPrice: null,
    discount:
      rate === null ? null : { value: { kind: 'rate' as const, rate: milliPercent(rate) }, reason, maxRate },
  }))
  const figures = priceSale({
    lines,
    rules: [],
    discount: { value: { kind: 'amount', amount: cents(saleDiscount) }, reason, maxRate },
  })
  const tenders: Tender[] = [{ kind: 'cash', id, amount: add(figures.total, cents(1)), state: 'approved' }]
  return receiptSale({
    lines: figures.lines.map((line, index) => ({
      ...line,
      position: index + 1,
      code: '1',
      description: 'Produto',
      variant: '',
      unit: 'UN',
      quantity: lines[index]?.quantity ?? ONE_UNIT,
      unitPrice: lines[index]?.unitPrice ?? ZERO,
    })),
    totals: basketTotals(figures),
    tenders,
    change: settle(figures.total, tenders).change,
  })
}

function amount(printed: string | undefined): Cents {
  const value = parseAmount(printed ?? '')
  if (value === undefined) throw new Error(`not an amount: ${printed}`)
  return value
}

describe('the other papers', () => {
  it('a ticket de troca names the goods and no price', () => {
    const lines = paper(exchangeTicket(receiptSale()))
    expect(lines).toContain('1001 Camiseta polo M Azul')
    expect(lines).toContain('    Quantidade: 2 UN')
    expect(lines.at(-1)).toBe('[barcode]')
    expect(lines.join('\n')).not.toMatch(/\d,\d\d/)
  })

  it('a 2ª via says so above and below what it repeats unchanged', () => {
    const original = saleReceipt(receiptSale(), [])
    const copy = markReprint(original, finishedAt + 3_600_000, timeZone)
    const lines = paper(copy)
    expect(lines[0]?.trim()).toBe('2ª VIA')
    expect(lines[1]?.trim()).toBe('Reimpresso em 14/11/2026 14:05:22')
    expect(lines.slice(-2).map((line) => line.trim())).toEqual([
      '2ª VIA',
      'Reimpresso em 14/11/2026 14:05:22',
    ])
    expect(copy.blocks.slice(2, -2)).toEqual(original.blocks)
  })

  it('a cancellation says which sale, why, and who allowed it', () => {
    const lines = paper(
      voidSlip(
        {
          shop,
          terminalName: 'Caixa 3',
          number: 123,
          finishedAt,
          voidedAt: finishedAt + 60_000,
          timeZone,
          total: cents(4980),
          refunds: [{ kind: 'debit-card', amount: cents(4980), mark: 'Elo · NSU 77' }],
          reason: 'Cliente desistiu',
          operatorName: 'Ana',
          approverName: 'Davi',
        },
        [],
      ),
    )
    expect(lines.map((line) => line.trim())).toContain('CANCELAMENTO')
    expect(lines).toContain('Cupom cancelado                        Nº 000123')
    expect(lines).toContain('Cancelada                    14/11/2026 13:06:22')
    expect(lines).toContain('VALOR           R$ 49,80')
    expect(lines).toContain('Cartão de débito                           49,80')
    expect(lines).toContain('    Elo · NSU 77')
    expect(lines).toContain('Motivo: Cliente desistiu')
    expect(lines).toContain('Autorizado por: Davi')
  })
})
