import type { z } from 'zod'
import { fail } from '#shared/kernel/result'
import type { Answer, Patience, ProgramTools } from '../port/loyalty-program'
import type { Login, OperatorCall } from '../port/operator-http'
import { fromRefusal } from './translate'
import * as wire from './wire'

/** Below the communication address. */
export const paths = {
  balance: '/rewards/customers/{customerId}/balance',
  transactions: '/rewards/customers/{customerId}/transactions',
  simulate: '/rewards/simulate',
  lock: '/rewards/lock',
  commit: '/rewards/commit',
  rollback: '/rewards/rollback',
  state: '/rewards/locks/{lockId}',
  cancel: '/rewards/cancel',
} as const
export type PathName = keyof typeof paths

export interface ApiSettings {
  readonly authUrl: string
  readonly communicationUrl: string
  readonly user: string
  readonly password: string
  readonly brand: string
  readonly paths: { readonly [Name in PathName]?: string | undefined }
}

interface Question<Got> {
  readonly path: PathName
  readonly answer: z.ZodType<Got>
  readonly tolerated?: { readonly codes: readonly string[]; readonly value: Got }
}
interface Effect<Sent, Got> extends Question<Got> {
  readonly request: z.ZodType<Sent>
}

const unknownCustomer = { codes: ['CUSTOMER_NOT_FOUND'], value: null }

export const balance = {
  path: 'balance',
  answer: wire.balanceAnswer,
  tolerated: unknownCustomer,
} as const
export const transactions = {
  path: 'transactions',
  answer: wire.transactionsAnswer,
  tolerated: unknownCustomer,
} as const
export const simulate = {
  path: 'simulate',
  request: wire.orderRequest,
  answer: wire.simulateAnswer,
  tolerated: { codes: ['CUSTOMER_NOT_FOUND', 'INSUFFICIENT_BALANCE'], value: null },
} as const
export const lock = { path: 'lock', request: wire.lockRequest, answer: wire.lockAnswer } as const
export const commit = { path: 'commit', request: wire.commitRequest, answer: wire.commitAnswer } as const
export const rollback = {
  path: 'rollback',
  request: wire.rollbackRequest,
  answer: wire.rollbackAnswer,
  tolerated: { codes: ['LOCK_ROLLED_BACK', 'LOCK_EXPIRED'], value: null },
} as const
export const state = { path: 'state', answer: wire.stateAnswer } as const
export const cancel = {
  path: 'cancel',
  request: wire.cancelRequest,
  answer: wire.cancelAnswer,
  tolerated: { codes: ['ORDER_ALREADY_CANCELLED'], value: null },
} as const

export function ditoApi(settings: ApiSettings, { http, warn }: ProgramTools) {
  const plain = { headers: {}, isRepeatable: true, refusal: fromRefusal, secrets: [settings.password] }

  const session = http.session((): OperatorCall<Login> => ({
    ...plain,
    method: 'POST',
    url: settings.authUrl,
    body: { user: settings.user, password: settings.password },
    patience: 'outbox',
    answer: wire.loginAnswer,
  }))

  const call = async <Got>(
    question: Question<Got>,
    how: Pick<OperatorCall<Got>, 'method' | 'body' | 'patience'>,
    fillIn: (path: string) => string,
  ): Answer<Got> => {
    const answer = await session.call({
      ...plain,
      ...how,
      url: settings.communicationUrl + fillIn(settings.paths[question.path] ?? paths[question.path]),
      headers: { brand: settings.brand },
      answer: question.answer,
      ...(question.tolerated && { tolerated: question.tolerated }),
    })
    if (!answer.ok && answer.error.kind === 'declined' && answer.error.refusal.code === 'rejected')
      warn('dito.request-refused', { operation: question.path, words: answer.error.words })
    return answer
  }

  return {
    /** `inPath` and `query` fill in the address. */
    ask: <Got>(
      question: Question<Got>,
      inPath: Readonly<Record<string, string>>,
      query: Readonly<Record<string, string>>,
      patience: Patience,
    ): Answer<Got> =>
      call(question, { method: 'GET', patience }, (path) => {
        const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(inPath[name] ?? ''))
        const search = new URLSearchParams(query).toString()
        return search === '' ? filled : `${filled}?${search}`
      }),
    send: <Sent, Got>(effect: Effect<Sent, Got>, sent: Sent, patience: Patience): Answer<Got> => {
      const body = effect.request.safeParse(sent)
      if (body.success) return call(effect, { method: 'POST', body: body.data, patience }, (path) => path)
      const words = body.error.issues.map(({ path }) => path.join('.')).join(', ')
      warn('dito.request-malformed', { operation: effect.path, words })
      return Promise.resolve(fail({ kind: 'declined', refusal: { code: 'rejected' }, words }))
    },
  }
}
