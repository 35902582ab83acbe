import type { z } from 'zod'
import { fail } from '#shared/kernel/result'
import type { Answer, Patience, ProgramTools } from '../port/loyalty-program'
import type { Login, OperatorCall } from '../port/operator-http'
import { pace } from './pace'
import { fromRefusal } from './translate'
import * as wire from './wire'

export const paths = {
  token: '/identity/token',
  participant: '/loyalty/participants/{cpf}',
  creditings: '/loyalty/creditings',
  reversals: '/loyalty/creditings/{creditingId}/reversals',
} as const
export type PathName = keyof typeof paths

export interface ApiSettings {
  readonly baseUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly cnpj: string
  readonly paths: { readonly [Name in PathName]?: string | undefined }
}

interface Effect<Sent, Got> {
  readonly path: PathName
  readonly request: z.ZodType<Sent>
  readonly answer: z.ZodType<Got>
  readonly tolerated?: { readonly codes: readonly string[]; readonly value: Got }
}

export const credit = {
  path: 'creditings',
  request: wire.creditingRequest,
  answer: wire.creditingAnswer,
} as const
export const reverse = {
  path: 'reversals',
  request: wire.reversalRequest,
  answer: wire.reversalAnswer,
  tolerated: { codes: ['CREDITING_ALREADY_REVERSED'], value: { reversedPoints: 0, remainingPoints: 0 } },
} as const

export function juntosSomosMaisApi(settings: ApiSettings, { http, warn, wait }: ProgramTools) {
  const clock = { now: () => performance.now(), wait }
  const turns: Readonly<Record<PathName, () => Promise<void>>> = {
    token: pace(clock),
    participant: pace(clock),
    creditings: pace(clock),
    reversals: pace(clock),
  }

  const address = (name: PathName, inPath: Readonly<Record<string, string>>): string =>
    settings.baseUrl +
    (settings.paths[name] ?? paths[name]).replace(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(inPath[key] ?? ''),
    )

  const manners = (name: PathName) => ({
    headers: {},
    isRepeatable: true,
    refusal: fromRefusal,
    secrets: [settings.clientSecret],
    turn: turns[name],
  })

  const session = http.session((): OperatorCall<Login> => ({
    ...manners('token'),
    method: 'POST',
    url: address('token', {}),
    body: { clientId: settings.clientId, clientSecret: settings.clientSecret },
    patience: 'outbox',
    answer: wire.loginAnswer,
  }))

  return {
    /** Null for a CPF that is not registered. */
    participant: (cpf: string, patience: Patience): Answer<wire.WireParticipant | null> =>
      session.call<wire.WireParticipant | null>({
        ...manners('participant'),
        method: 'GET',
        url: `${address('participant', { cpf })}?${new URLSearchParams({ cnpj: settings.cnpj }).toString()}`,
        patience,
        answer: wire.participantAnswer,
        tolerated: { codes: ['PARTICIPANT_NOT_FOUND'], value: null },
      }),
    send: async <Sent, Got>(
      effect: Effect<Sent, Got>,
      inPath: Readonly<Record<string, string>>,
      sent: Sent,
      patience: Patience,
    ): Answer<Got> => {
      const body = effect.request.safeParse(sent)
      if (!body.success) {
        const words = body.error.issues.map(({ path }) => path.join('.')).join(', ')
        warn('juntos-somos-mais.request-malformed', { operation: effect.path, words })
        return fail({ kind: 'declined', refusal: { code: 'rejected' }, words })
      }
      const answer = await session.call({
        ...manners(effect.path),
        method: 'POST',
        url: address(effect.path, inPath),
        body: body.data,
        patience,
        answer: effect.answer,
        ...(effect.tolerated && { tolerated: effect.tolerated }),
      })
      if (!answer.ok && answer.error.kind === 'declined' && answer.error.refusal.code === 'rejected')
        warn('juntos-somos-mais.request-refused', { operation: effect.path, words: answer.error.words })
      return answer
    },
  }
}
