import { randomUUID } from 'node:crypto'
import { demoCredentials } from '../seed/demo-credentials'
import { startSimulators } from '../start-simulators'
import { callOperator, type Reply } from './call-operator'

export type Fields = Readonly<Record<string, unknown>>

const { clientId, clientSecret, stores } = demoCredentials.juntosSomosMais
export const [downtown, beach] = stores

/** Customers of the demo shop whom the tests name. */
export const julio = '80928141985'
export const sonia = '35046626381'
export const inactive = '71933273992'
export const unregistered = '42158406518'

/** R$ 100,55 of goods: 49.90 × 1 point and 50.65 × 2 points a real: 151 points. */
export const items = [
  {
    sku: '100001',
    ean: '7890000100014',
    brand: 'Maré Alta',
    description: 'Camiseta Básica Algodão',
    quantity: '2.000',
    unitPrice: '24.95',
    total: '49.90',
  },
  {
    sku: '100002',
    ean: null,
    brand: 'Serra Azul',
    description: 'Calça Jeans Reta',
    quantity: '1.000',
    unitPrice: '60.00',
    total: '50.65',
  },
]

/** A shop that speaks to the simulated Juntos Somos Mais; the clock moves on by itself, so as not to be too fast. */
export async function openJsmShop() {
  const clock = { now: Date.UTC(2026, 10, 20, 15), step: 1000 }
  const simulators = await startSimulators({ now: () => clock.now })
  const call = (
    method: 'GET' | 'POST',
    path: string,
    options: Parameters<typeof callOperator>[2],
  ): Promise<Reply> => {
    clock.now += clock.step
    return callOperator(method, simulators.juntosSomosMais.url + path, options)
  }
  const login = (body: unknown = { clientId, clientSecret }) => call('POST', '/identity/token', { body })
  const session = async () => {
    const { token } = (await login()).body.data as { token: string }
    return { authorization: `Bearer ${token}` }
  }
  let headers = await session()

  return {
    simulators,
    clock,
    login,
    signInAgain: async (): Promise<void> => {
      headers = await session()
    },
    points: (cpf: string): number => simulators.balance('juntos-somos-mais', cpf),
    participant: (cpf: string, query = `?cnpj=${downtown}`, changes = {}) =>
      call('GET', `/loyalty/participants/${cpf}${query}`, { headers: { ...headers, ...changes } }),
    credit: (creditingId: string, changes: Fields = {}, other = {}) =>
      call('POST', '/loyalty/creditings', {
        body: {
          creditingId,
          replaces: null,
          cnpj: downtown,
          cpf: julio,
          documentNumber: '1-42',
          issuedAt: '2026-11-20T12:00:00-03:00',
          total: '100.55',
          items,
          ...changes,
        },
        headers: { ...headers, ...other },
      }),
    reverse: (creditingId: string, changes: Fields = {}) =>
      call('POST', `/loyalty/creditings/${creditingId}/reversals`, {
        body: { reversalId: randomUUID(), reason: 'void', items: null, ...changes },
        headers,
      }),
  }
}

export type JsmShop = Awaited<ReturnType<typeof openJsmShop>>
