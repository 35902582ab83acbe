import { randomUUID } from 'node:crypto'
import { demoCredentials } from '../seed/demo-credentials'
import { startSimulators, type Simulators } from '../start-simulators'
import { callOperator, type Reply } from './call-operator'

export type Fields = Readonly<Record<string, unknown>>

const [general] = demoCredentials.dito.accounts

/** Customers of the demo shop whom the tests name. */
export const mariana = '40364478829'
export const conceicao = '12345678909'
export const joao = '96271845860'
export const unknown = '71933273992'

/** R$ 190,00 to pay: R$ 200,00 less R$ 10,00. */
export const order: Fields = {
  customerId: mariana,
  orderTotal: '190.00',
  storeId: '1',
  sellerId: '401',
  source: 'pdv',
  orderDiscount: '10.00',
  products: [
    { id: '100001', ean: '7890000100014', quantity: '2.000', price: '50.00', classification: 'Vestuário' },
    { id: '100008', ean: null, quantity: '1.000', price: '100.00', classification: null },
  ],
}

/** A shop that speaks to the simulated Dito, and a clock to turn. */
export async function openDitoShop() {
  const clock = { now: Date.UTC(2026, 10, 20, 15) }
  const simulators = await startSimulators({ now: () => clock.now })
  return {
    ...(await ditoTill(simulators)),
    simulators,
    clock,
    wait: (seconds: number): void => void (clock.now += seconds * 1000),
  }
}

/** A till of the brand's first store: what it calls at a simulated Dito. */
export async function ditoTill(simulators: Simulators) {
  const { authenticationUrl, communicationUrl } = simulators.dito
  const login = (body: unknown, headers = {}): Promise<Reply> =>
    callOperator('POST', authenticationUrl, { body, headers })
  const { user, password, brand } = general
  const session = async () => ({
    authorization: `Bearer ${String((await login({ user, password })).body.token)}`,
    brand,
  })
  let headers = await session()

  const post = (path: string, body: unknown, changes = {}): Promise<Reply> =>
    callOperator('POST', communicationUrl + path, { body, headers: { ...headers, ...changes } })
  const get = (path: string, changes = {}): Promise<Reply> =>
    callOperator('GET', communicationUrl + path, { headers: { ...headers, ...changes } })

  return {
    login,
    post,
    get,
    signInAgain: async (): Promise<void> => {
      headers = await session()
    },
    spent: (member: string): number => simulators.balance('dito', member),
    balance: (member: string, query = '?storeId=1') => get(`/rewards/customers/${member}/balance${query}`),
    transactions: (member: string, query = '?limit=100') =>
      get(`/rewards/customers/${member}/transactions${query}`),
    simulate: (changes: Fields = {}) => post('/rewards/simulate', { ...order, ...changes }),
    lock: (lockId: string = randomUUID(), changes: Fields = {}) =>
      post('/rewards/lock', { lockId, expectedValue: '60.00', ...order, ...changes }),
    commit: (lock_token: unknown, orderId: string) => post('/rewards/commit', { lock_token, orderId }),
    rollback: (lock_token: unknown) => post('/rewards/rollback', { lock_token }),
    lockStatus: (lockId: string) => get(`/rewards/locks/${lockId}`),
    cancel: (orderId: string) => post('/rewards/cancel', { orderId }),
  }
}

export type DitoShop = Awaited<ReturnType<typeof openDitoShop>>
