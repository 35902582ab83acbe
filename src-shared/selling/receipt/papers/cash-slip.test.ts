import { expect, it } from 'vitest'
import { cashByHandSchema } from '../../../store/till/cash-by-hand'
import { layoutReceipt } from '../receipt-text'
import { cashSlip } from './cash-slip'

const place = { shopName: 'Loja Centro', terminalName: 'Caixa 1', timeZone: 'America/Sao_Paulo' }
const drop = cashByHandSchema.parse({
  id: '01890000-0000-7000-8000-00000000beef',
  kind: 'cash-drop',
  amount: 60_000,
  reason: 'Recolhimento ao cofre',
  at: Date.UTC(2026, 2, 10, 13),
  operatorName: 'Ana',
  approverName: 'Sérgio',
})

const words = (cash: typeof drop) =>
  layoutReceipt(cashSlip(place, cash), 48)
    .map((line) => (line.kind === 'text' ? line.text.replace(/\s+/g, ' ').trim() : line.kind))
    .join('\n')

it('a sangria says how much, why, who took it and who allowed it', () => {
  const paper = words(drop)
  for (const line of [
    'SANGRIA',
    'Data 10/03/2026 10:00:00',
    'Operador Ana',
    'Autorizado por Sérgio',
    'VALOR R$ 600,00',
    'Motivo: Recolhimento ao cofre',
    'Assinatura de quem recebeu',
  ])
    expect(paper).toContain(line)
})

it('a suprimento within everybody’s right names no approver', () => {
  const paper = words({ ...drop, kind: 'cash-in', approverName: null })
  expect(paper).toContain('SUPRIMENTO')
  expect(paper).toContain('Assinatura de quem entregou')
  expect(paper).not.toContain('Autorizado')
})
