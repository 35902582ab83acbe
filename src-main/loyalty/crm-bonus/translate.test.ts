import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { basket, document } from '../conformance/sample-sale'
import { fromRefusal, toContact, toItems, toSale } from './translate'

describe('a basket in the operator’s words', () => {
  it('says every amount as text, leaves out what is not known, and marks lines as the sale was closed with them', () => {
    expect(toItems(basket)).toEqual([
      {
        codigo: 'P-1',
        ean: '7891234567895',
        descricao: 'Tinta 18 L',
        quantidade: '2.000',
        valor_unitario: '99.95',
        valor_total: '199.90',
        preco_cheio: true,
      },
      {
        codigo: 'P-2',
        descricao: 'Corda por metro',
        quantidade: '0.250',
        valor_unitario: '10.00',
        valor_total: '0.07',
        preco_cheio: false,
      },
    ])
  })

  it('takes the bonus off the total only', () => {
    const sale = { member: '11987654321', basket, document, campaignId: null, used: cents(1_990) }
    expect(toSale(sale)).toMatchObject({
      numero_nota: '123',
      serie: '7',
      data: '2026-11-21T22:30:00.000-03:00',
      valor_bruto: '199.97',
      valor_desconto_bonus: '19.90',
      valor_liquido: '180.07',
      campanha_id: null,
      vendedor: 'V1',
    })
  })
})

it('names the customer by what is known, and never by a company’s number', () => {
  const unknown = { key: '11987654321', taxId: null, name: null, email: '' }
  expect(toContact(unknown)).toEqual({ celular: '11987654321' })
  const known = { taxId: '40364478829', name: 'Ana', email: 'ana@exemplo.com.br' }
  expect(toContact({ ...unknown, ...known })).toEqual({
    celular: '11987654321',
    cpf: '40364478829',
    nome: 'Ana',
    email: 'ana@exemplo.com.br',
  })
  expect(toContact({ ...unknown, email: 'ana@' })).toEqual({ celular: '11987654321' })
  expect(toContact({ ...unknown, taxId: '11222333000181' })).toEqual({ celular: '11987654321' })
})

describe('a refusal', () => {
  const refused = (codigo: string, more: object = {}): unknown =>
    fromRefusal({ sucesso: false, codigo, mensagem: 'não', ...more })?.fault

  it.each([
    ['PIN_INVALIDO', { tentativas_restantes: 2 }, { code: 'wrong-pin', attemptsLeft: 2 }],
    ['PIN_EXPIRADO', {}, { code: 'pin-expired' }],
    ['PIN_BLOQUEADO', {}, { code: 'pin-blocked' }],
    ['REENVIO_CEDO', { reenvio_em_segundos: 90 }, { code: 'pin-too-soon', seconds: 90 }],
    ['PIN_NAO_VALIDADO', {}, { code: 'pin-not-accepted' }],
    ['CELULAR_INVALIDO', {}, { code: 'invalid-mobile' }],
    ['SALDO_INSUFICIENTE', {}, { code: 'balance-too-low' }],
    ['VALOR_FORA_DO_LIMITE', {}, { code: 'amount-outside-limits' }],
    ['CAMPANHA_INVALIDA', {}, { code: 'campaign-not-offered' }],
    ['TRANSACAO_ANULADA', {}, { code: 'reservation-cancelled' }],
    ['VENDA_JA_EFETIVADA', { venda_id: 'V9' }, { code: 'already-confirmed', reference: 'V9' }],
    ['VENDA_NAO_ENCONTRADA', {}, { code: 'not-found' }],
    ['EMPRESA_OU_LOJA_INVALIDA', {}, { code: 'store-refused' }],
    ['REQUISICAO_INVALIDA', {}, { code: 'rejected' }],
  ])('%s is said in the till’s words', (codigo, more, refusal) => {
    expect(refused(codigo, more)).toEqual({ kind: 'declined', refusal, words: 'não' })
  })

  it('no contract lists has no meaning, nor has one without the detail it needs', () => {
    expect(['NOVIDADE', 'constructor', 'PIN_INVALIDO', 'REENVIO_CEDO'].map((code) => refused(code))).toEqual(
      Array(4).fill(null),
    )
  })

  it('is none without the operator’s form', () => {
    expect([{}, null, 'x', { sucesso: true, codigo: 'X' }].map(fromRefusal)).toEqual(Array(4).fill(null))
  })
})
