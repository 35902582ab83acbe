import { z } from 'zod'
import { decimalAmount } from '#shared/kernel/money/decimal-text'
import { fail, mapOk, ok } from '#shared/kernel/result'
import { withoutSlash } from '#shared/loyalty/port/without-slash'
import type {
  Answer,
  LoyaltyProgram,
  LoyaltyProgramDefinition,
  Patience,
  ProgramTools,
  Quote,
  UndoRequest,
} from '../port/loyalty-program'
import * as api from './api'
import { fromBalance, fromTransactions, toOrder, toQuote } from './translate'

const pathNames = Object.keys(api.paths) as api.PathName[]
const headerText = z.string().regex(/^[\x21-\x7e]+$/)

const settingsSchema = z.object({
  authUrl: z.string().min(1),
  communicationUrl: z.string().min(1).transform(withoutSlash),
  user: z.string().min(1),
  password: z.string().min(1),
  brand: headerText,
  /** The branch as the operator knows it. */
  branchCode: z.string().min(1),
  paths: z.partialRecord(z.enum(pathNames), z.string().startsWith('/')).default({}),
})
export type DitoSettings = z.infer<typeof settingsSchema>

export const dito: LoyaltyProgramDefinition<DitoSettings, 'dito'> = {
  id: 'dito',
  settings: settingsSchema,
  create: createDito,
}

/** A valid CPF that is nobody's we know: asking about it changes nothing. */
const NOBODY = '00000000191'

const TRANSACTIONS_SHOWN = '50'

type QuoteRequest = Parameters<NonNullable<LoyaltyProgram['redemption']>['quote']>[0]

function createDito(settings: DitoSettings, tools: ProgramTools): LoyaltyProgram {
  const operator = api.ditoApi(settings, tools)
  const storeId = settings.branchCode

  const balanceOf = (customerId: string, patience: Patience) =>
    operator.ask(api.balance, { customerId }, { storeId }, patience)

  const quote = async (request: QuoteRequest, patience: Patience): Answer<Quote> => {
    // A free basket has nothing to take a discount from, and the operator takes no total of zero.
    const simulating =
      request.basket.total > 0
        ? operator.send(api.simulate, toOrder(request, storeId), patience)
        : Promise.resolve(ok(null))
    const [balance, simulation] = await Promise.all([balanceOf(request.member, patience), simulating])
    if (!balance.ok) return balance
    return mapOk(simulation, (simulated) => toQuote(balance.value, simulated))
  }

  const stateOf = (lockId: string, patience: Patience) => operator.ask(api.state, { lockId }, {}, patience)

  const rollBack = async (token: string, patience: Patience): Answer<null> => {
    const closed = await operator.send(api.rollback, { lock_token: token }, patience)
    const isTooLate =
      !closed.ok && closed.error.kind === 'declined' && closed.error.refusal.code === 'already-confirmed'
    return isTooLate ? tooLate(token, closed.error.words) : closed
  }

  const cancel = async ({ reservationId, reference }: UndoRequest, patience: Patience): Answer<null> => {
    if (reference !== null) return rollBack(reference, patience)
    const state = await stateOf(reservationId, patience)
    if (!state.ok) return state
    if (state.value.status === 'locked') return rollBack(state.value.lock_token, patience)
    return state.value.status === 'committed' ? tooLate(state.value.lock_token, '') : ok(null)
  }

  return {
    async probe() {
      const asked = await balanceOf(NOBODY, 'cashier')
      if (asked.ok) return ok(null)
      const isStore = asked.error.kind === 'declined' && asked.error.refusal.code === 'store-refused'
      return isStore ? fail({ kind: 'misconfigured', what: 'store' }) : asked
    },
    members: {
      async find(key, patience) {
        return mapOk(await balanceOf(key, patience), (balance) => balance && fromBalance(balance))
      },
      async transactions(key, patience) {
        const query = { limit: TRANSACTIONS_SHOWN }
        return mapOk(
          await operator.ask(api.transactions, { customerId: key }, query, patience),
          fromTransactions,
        )
      },
    },
    redemption: {
      quote,
      async reserve(request, patience) {
        const sent = {
          lockId: request.reservationId,
          expectedValue: decimalAmount(request.amount),
          ...toOrder(request, storeId),
        }
        const locked = await operator.send(api.lock, sent, patience)
        if (locked.ok && locked.value.value !== request.amount) {
          tools.warn('dito.lock-of-another-value', { asked: request.amount, locked: locked.value.value })
          return fail({ kind: 'no-answer', cause: 'malformed', retryAfter: null })
        }
        return mapOk(locked, ({ lock_token, expiresAt }) => ({ reference: lock_token, expiresAt }))
      },
      async confirm({ reservationId, reference, document }, patience) {
        const token =
          reference === null
            ? mapOk(await stateOf(reservationId, patience), ({ lock_token }) => lock_token)
            : ok(reference)
        if (!token.ok) return token
        const sent = { lock_token: token.value, orderId: document.saleId }
        return mapOk(await operator.send(api.commit, sent, patience), () => ({
          reference: token.value,
          earned: null,
        }))
      },
      cancel,
      /** Only once no `confirm` can be under way any more: `cancel` has answered that it was too late. */
      reverse: ({ document }, patience) => operator.send(api.cancel, { orderId: document.saleId }, patience),
    },
  }
}

function tooLate(reference: string, words: string): Awaited<Answer<never>> {
  return fail({ kind: 'declined', refusal: { code: 'already-confirmed', reference }, words })
}
