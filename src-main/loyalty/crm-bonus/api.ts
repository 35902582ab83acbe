import type { z } from 'zod'
import { fail } from '#shared/kernel/result'
import type { Answer, Patience, ProgramTools } from '../port/loyalty-program'
import { fromRefusal } from './translate'
import * as wire from './wire'

export const hosts = {
  production: 'https://www.crmbonus.com/pages',
  homologation: 'https://homol.crmbonus.com/pages',
} as const

export const paths = {
  enroll: '/loja/credenciar',
  sendPin: '/pin/enviar',
  checkPin: '/pin/validar',
  bonus: '/bonus/consultar',
  campaigns: '/campanhas/consultar',
  settle: '/venda/efetivar',
  situation: '/venda/situacao',
  annul: '/venda/anular',
  cancel: '/venda/cancelar',
} as const
export type PathName = keyof typeof paths

export interface ApiSettings {
  readonly environment: keyof typeof hosts
  /** Takes the place of the environment's host. */
  readonly baseUrl: string | null
  readonly paths: { readonly [Name in PathName]?: string | undefined }
  readonly companyCode: string
  readonly storeCode: string
  readonly integrationKey: string
}

interface Operation<Sent, Got> {
  readonly path: PathName
  readonly request: z.ZodType<Sent>
  readonly answer: z.ZodType<Got>
  readonly isRepeatable: boolean
  readonly tolerated?: { readonly codes: readonly string[]; readonly value: Got }
}

export const enroll = {
  path: 'enroll',
  request: wire.enrollRequest,
  answer: wire.enrollAnswer,
  isRepeatable: false,
} as const
export const sendPin = {
  path: 'sendPin',
  request: wire.sendPinRequest,
  answer: wire.sendPinAnswer,
  isRepeatable: false,
} as const
export const checkPin = {
  path: 'checkPin',
  request: wire.checkPinRequest,
  answer: wire.checkPinAnswer,
  isRepeatable: true,
} as const
export const bonus = {
  path: 'bonus',
  request: wire.bonusRequest,
  answer: wire.bonusAnswer,
  isRepeatable: true,
} as const
export const campaigns = {
  path: 'campaigns',
  request: wire.campaignsRequest,
  answer: wire.campaignsAnswer,
  isRepeatable: true,
} as const
export const settle = {
  path: 'settle',
  request: wire.saleRequest,
  answer: wire.saleAnswer,
  isRepeatable: true,
} as const
export const situation = {
  path: 'situation',
  request: wire.nothingMore,
  answer: wire.situationAnswer,
  isRepeatable: true,
} as const
export const annul = {
  path: 'annul',
  request: wire.nothingMore,
  answer: wire.doneAnswer,
  isRepeatable: true,
  // Closed before, or undone in full: either way nothing is left that could take effect.
  tolerated: { codes: ['TRANSACAO_ANULADA', 'VENDA_JA_CANCELADA'], value: null },
} as const
export const cancel = {
  path: 'cancel',
  request: wire.cancelRequest,
  answer: wire.doneAnswer,
  isRepeatable: true,
  tolerated: { codes: ['VENDA_JA_CANCELADA'], value: null },
} as const

interface Sending {
  readonly patience: Patience
  readonly secrets?: readonly string[]
}

export type CrmBonusApi = ReturnType<typeof crmBonusApi>

export function crmBonusApi(settings: ApiSettings, { http, warn }: ProgramTools) {
  const base = settings.baseUrl ?? hosts[settings.environment]

  const post = async <Sent, Got>(
    operation: Operation<Sent, Got>,
    sent: Sent,
    envelope: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>>,
    { patience, secrets = [] }: Sending,
  ): Answer<Got> => {
    const body = operation.request.safeParse(sent)
    if (!body.success)
      return refuseOurs(operation.path, body.error.issues.map(({ path }) => path.join('.')).join(', '))
    const answer = await http.call({
      method: 'POST',
      url: base + (settings.paths[operation.path] ?? paths[operation.path]),
      headers,
      body: { ...envelope, ...body.data },
      patience,
      isRepeatable: operation.isRepeatable,
      answer: operation.answer,
      refusal: fromRefusal,
      ...(operation.tolerated && { tolerated: operation.tolerated }),
      secrets,
    })
    if (!answer.ok && answer.error.kind === 'declined' && answer.error.refusal.code === 'rejected')
      warn('crm-bonus.request-refused', { operation: operation.path, words: answer.error.words })
    return answer
  }

  const refuseOurs = (operation: PathName, words: string): Awaited<Answer<never>> => {
    warn('crm-bonus.request-malformed', { operation, words })
    return fail({ kind: 'declined', refusal: { code: 'rejected' }, words })
  }

  return {
    /** The one call that needs no key: it fetches it. */
    enroll: (sent: z.infer<typeof wire.enrollRequest>) => post(enroll, sent, {}, {}, { patience: 'cashier' }),
    /** Any call of a sale and member; `misconfigured` while key or store are missing. */
    call: <Sent, Got>(
      operation: Operation<Sent, Got>,
      participationId: string,
      sent: Sent,
      sending: Sending,
    ): Answer<Got> => {
      const { companyCode, storeCode, integrationKey } = settings
      if ([companyCode, storeCode, integrationKey].includes(''))
        return Promise.resolve(fail({ kind: 'misconfigured', what: 'incomplete' }))
      return post(
        operation,
        sent,
        { codempresa: companyCode, loja: storeCode, id_transacao: participationId },
        { Authorization: integrationKey },
        sending,
      )
    },
  }
}
