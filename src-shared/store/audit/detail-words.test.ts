import { describe, expect, it } from 'vitest'
import { actionName } from './audit-actions'
import { detailLine, detailRows } from './detail-words'

/** Figures keep their amount together with a no-break space; here it does not matter. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a recorded detail in words', () => {
  it.each([
    [{}, ''],
    [{ reason: 'desistiu', total: 12345, lines: 2 }, 'Motivo: desistiu · Total: R$ 123,45 · Itens: 2'],
    [{ till: 'b7', float: 0, note: '' }, 'Fundo de troco: R$ 0,00 · Observação: nenhum'],
    [{ position: 1, product: '101', quantity: 2500 }, 'Item: 1 · Produto: 101 · Quantidade: 2,5'],
    [
      { line: 'b7', discount: { value: { kind: 'rate', rate: 12500 }, reason: 'fiel' } },
      'Desconto: Valor: 12,5 %, Motivo: fiel',
    ],
    [{ discount: { value: { kind: 'amount', amount: 990 } } }, 'Desconto: Valor: R$ 9,90'],
    [
      {
        tenders: [
          { kind: 'cash', amount: 1000 },
          { kind: 'pix', amount: 5 },
        ],
      },
      'Pagamentos: Forma: Dinheiro, Valor: R$ 10,00; Forma: Pix, Valor: R$ 0,05',
    ],
    [{ tenders: [] }, 'Pagamentos: nenhum'],
    [
      {
        till: 'b7',
        counts: [{ tender: 'cash', expected: 16700, counted: 16000, difference: -700 }],
        left: 0,
      },
      'Contagem: Forma: Dinheiro, Esperado: R$ 167,00, Contado: R$ 160,00, Diferença: -R$ 7,00 · Fica na gaveta: R$ 0,00',
    ],
    [
      { return: 'b7', number: 3, refund: 'same-tender', total: 500, voucher: 0 },
      'Número: 3 · Devolvido em: Mesma forma · Total: R$ 5,00 · Vale-troca: R$ 0,00',
    ],
    [{ novidade: 7, outra: { x: true } }, 'novidade: 7 · outra: x: sim'],
  ])('%j', (detail, line) => expect(plain(detailLine(detail))).toBe(line))

  it('says what was and what is', () => {
    const detail = {
      role: 'Caixa',
      before: { discountLimit: 5000, 'till.open': 'allow' },
      after: { discountLimit: 50000, 'till.open': 'deny' },
    }
    expect(detailRows(detail).map((row) => ({ ...row, after: plain(row.after) }))).toMatchObject([
      { label: 'Perfil', before: null, after: 'Caixa' },
      { label: 'Desconto sem aprovação', after: '50 %' },
      { label: 'Abrir caixa', before: 'Permite', after: 'Não' },
    ])
    expect(detailRows({ after: { active: true, name: 'Rui' } })).toEqual([
      { label: 'Ativo', before: null, after: 'sim' },
      { label: 'Nome', before: null, after: 'Rui' },
    ])
  })
})

it('an action nobody knows any more goes by its own name', () => {
  expect(actionName('sale.void')).toBe('Venda finalizada cancelada')
  expect(actionName('sale.gone')).toBe('sale.gone')
  expect(actionName('toString')).toBe('toString')
})
