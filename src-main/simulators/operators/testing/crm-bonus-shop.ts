import { randomUUID } from 'node:crypto'
import { demoCredentials } from '../seed/demo-credentials'
import { startSimulators, type Simulators } from '../start-simulators'
import { callOperator, type Reply } from './call-operator'

export type Fields = Readonly<Record<string, unknown>>

const { companyCode, integrationKey, stores } = demoCredentials.crmBonus

/** Customers of the demo shop whom the tests name. */
export const mariana = '11987654321'
export const conceicao = '11976543210'
export const pousada = '13965432109'
export const rafaela = '12972173390'
export const julio = '13957481526'

/** R$ 200,00 in two lines, one of them at full price. */
export const basket = [
  {
    codigo: '100001',
    ean: '7890000100014',
    descricao: 'Camiseta Básica Algodão',
    quantidade: '2.000',
    valor_unitario: '50.00',
    valor_total: '100.00',
    preco_cheio: true,
  },
  {
    codigo: '100008',
    descricao: 'Conserto de Barra',
    quantidade: '1.000',
    valor_unitario: '120.00',
    valor_total: '100.00',
    preco_cheio: false,
  },
]

/** A shop that speaks to the simulated CRM&Bônus, and a clock to turn. */
export async function openCrmBonusShop() {
  const clock = { now: Date.UTC(2026, 10, 20, 15) }
  const simulators = await startSimulators({ now: () => clock.now })
  return {
    ...crmBonusTill(simulators),
    simulators,
    clock,
    wait: (seconds: number): void => void (clock.now += seconds * 1000),
  }
}

/** A till of the first store: what it calls at a simulated CRM&Bônus. */
export function crmBonusTill(simulators: Simulators) {
  const common = (transaction: string) => ({
    codempresa: companyCode,
    loja: stores[0].storeCode,
    id_transacao: transaction,
  })

  const post = (
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> =>
    callOperator('POST', simulators.crmBonus.url + path, {
      body,
      headers: { authorization: integrationKey, ...headers },
    })

  const till = {
    post,
    common,
    lastPin: (): string => simulators.sms().at(-1)?.pin ?? '',
    balance: (mobile: string): number => simulators.balance('crm-bonus', mobile),
    sendPin: (transaction: string, celular: string) =>
      post('/pin/enviar', { ...common(transaction), celular }),
    tryPin: (transaction: string, celular: string, pin: string, tentativa: string = randomUUID()) =>
      post('/pin/validar', { ...common(transaction), celular, pin, tentativa }),
    /** A new transaction whose member has shown the PIN. */
    identified: async (celular: string): Promise<string> => {
      const transaction = randomUUID()
      await till.sendPin(transaction, celular)
      await till.tryPin(transaction, celular, till.lastPin())
      return transaction
    },
    limits: (transaction: string, celular: string, changes: Fields = {}) =>
      post('/bonus/consultar', {
        ...common(transaction),
        celular,
        valor_venda: '200.00',
        itens: basket,
        ...changes,
      }),
    campaigns: (transaction: string, celular: string, changes: Fields = {}) =>
      post('/campanhas/consultar', {
        ...common(transaction),
        celular,
        valor_liquido: '200.00',
        itens: basket,
        ...changes,
      }),
    confirm: (transaction: string, celular: string, changes: Fields = {}) =>
      post('/venda/efetivar', { ...saleOf(transaction, celular), ...changes }),
    situation: (transaction: string) => post('/venda/situacao', common(transaction)),
    close: (transaction: string) => post('/venda/anular', common(transaction)),
    cancel: (transaction: string, venda_id: unknown, changes: Fields = {}) =>
      post('/venda/cancelar', {
        ...common(transaction),
        venda_id,
        numero_nota: noteOf(transaction),
        motivo: 'cancelamento',
        ...changes,
      }),
  }

  const notes = new Map<string, string>()
  function noteOf(transaction: string): string {
    const note = notes.get(transaction) ?? String(notes.size + 1)
    notes.set(transaction, note)
    return note
  }

  function saleOf(transaction: string, celular: string): Fields {
    return {
      ...common(transaction),
      celular,
      numero_nota: noteOf(transaction),
      serie: '1',
      data: '2026-11-20T12:00:00-03:00',
      valor_bruto: '200.00',
      valor_desconto_bonus: '0.00',
      valor_liquido: '200.00',
      campanha_id: null,
      vendedor: '401',
      itens: basket,
    }
  }

  return till
}

export type CrmBonusShop = Awaited<ReturnType<typeof openCrmBonusShop>>

/** Spends an amount (`"80.00"`) of a sale of R$ 200,00. */
export function spending(amount: string): Fields {
  return { valor_desconto_bonus: amount, valor_liquido: (200 - Number(amount)).toFixed(2) }
}
