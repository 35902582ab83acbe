import { expect, it } from 'vitest'
import { tillClosingSchema } from '../../../store/till/till-closing'
import type { ReceiptDocument } from '../receipt-document'
import { layoutReceipt } from '../receipt-text'
import { tillClosingSlip } from './till-closing-slip'
import { tillOpeningSlip } from './till-opening-slip'

const place = { shopName: 'Loja Centro', terminalName: 'Caixa 1', timeZone: 'America/Sao_Paulo' }
const at = Date.UTC(2026, 2, 10, 13)
const id = '01890000-0000-7000-8000-00000000beef'
const closing = tillClosingSchema.parse({
  till: {
    id,
    operatorId: '01890000-0000-7000-8000-000000000001',
    operatorName: 'Ana',
    keeperId: '01890000-0000-7000-8000-000000000002',
    keeperName: 'Sérgio',
    openedAt: at,
    float: 10_000,
    leftBefore: 10_500,
    openingDifference: -500,
  },
  closedAt: at + 3_600_000,
  closedByName: 'Sérgio',
  counts: [
    { tender: 'cash', expected: 16_700, counted: 16_000, difference: -700 },
    { tender: 'pix', expected: 3500, counted: 3600, difference: 100 },
  ],
  cashByHand: [
    { id, kind: 'cash-drop', amount: 5000, reason: 'Cofre', at, operatorName: 'Ana', approverName: null },
  ],
  sold: { count: 3, total: 12_000 },
  cardsSold: { count: 2, total: 15_000 },
  cardsCancelled: { count: 1, total: 5_000 },
  received: { count: 2, total: 7_000 },
  receivedBy: [{ tender: 'pix', total: 7_000 }],
  receivingsUndone: { count: 0, total: 0 },
  voided: { count: 1, total: 1800 },
  returned: { count: 1, total: 900 },
  cancelled: 2,
  vouchers: {
    issuedAlone: [{ returnNumber: 12, operatorName: 'Ana', amount: 900 }],
    spentWhereIssued: [{ saleNumber: 340, ending: '4567', amount: 800 }],
  },
  left: 10_000,
  note: '',
  notes: [{ at, operatorName: 'Gilda', text: 'conferido' }],
  seal: { entry: 1240, digits: '3fa91c02' },
})

function paperOf(document: ReceiptDocument): string {
  return layoutReceipt(document, 48)
    .map((line) => (line.kind === 'text' ? line.text.replace(/\s+/g, ' ').trim() : line.kind))
    .join('\n')
}

it('an opening says the float, and what it lacks of what was left', () => {
  const paper = paperOf(tillOpeningSlip(place, closing.till))
  expect(paper).toContain('FUNDO DE TROCO R$ 100,00')
  expect(paper).toContain('Na abertura: Diferença (falta) -R$ 5,00')
  const first = { ...closing.till, leftBefore: null, openingDifference: null }
  expect(paperOf(tillOpeningSlip(place, first))).not.toContain('Diferença')
})

it('prints each tender’s figures, what moved, and both differences apart', () => {
  const paper = paperOf(tillClosingSlip(place, closing))
  for (const line of [
    'Assumido por Sérgio',
    'Deixado pelo turno anterior R$ 105,00',
    'Na abertura: Diferença (falta) -R$ 5,00',
    'Vendas (3) R$ 120,00',
    'Cartões-presente vendidos (2) R$ 150,00',
    'Canceladas depois (1) -R$ 18,00',
    'Cartões-presente cancelados (1) -R$ 50,00',
    'Vales sem aprovação (1) R$ 9,00\nDevolução 12 · Ana R$ 9,00',
    'Vales usados onde foram emitidos (1) R$ 8,00\nVenda 340 · vale final 4567 R$ 8,00',
    'Suprimentos (0) R$ 0,00',
    'Sangrias (1) R$ 50,00',
    'Cofre R$ 50,00',
    'Dinheiro\nEsperado R$ 167,00\nContado R$ 160,00\nDiferença (falta) -R$ 7,00',
    'Pix\nEsperado R$ 35,00\nContado R$ 36,00\nDiferença (sobra) R$ 1,00',
    'Retirado para o cofre R$ 60,00',
    'Fica na gaveta R$ 100,00',
    'Registro da auditoria 1240 · 3fa91c02',
  ])
    expect(paper).toContain(line)
  expect(paper.replace(/\s+/g, ' ')).toContain('Anotação de Gilda, 10/03/2026 10:00:00: conferido')
})
