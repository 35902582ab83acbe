import { z } from 'zod'
import { subtract, ZERO, type Cents } from '#shared/kernel/money/cents'
import { decimalAmount } from '#shared/kernel/money/decimal-text'
import { fail, mapOk, ok } from '#shared/kernel/result'
import type { LoyaltyBasket } from '#shared/loyalty/port/loyalty-basket'
import { withoutSlash } from '#shared/loyalty/port/without-slash'
import type {
  Answer,
  LoyaltyDocument,
  LoyaltyProgram,
  LoyaltyProgramDefinition,
  Patience,
  ProgramTools,
  Quote,
} from '../port/loyalty-program'
import * as api from './api'
import { probe } from './probe'
import { fromBonus, fromCampaigns, toContact, toItems, toReason, toSale } from './translate'

const headerText = z.string().regex(/^[\x21-\x7e]*$/)
const pathNames = Object.keys(api.paths) as api.PathName[]

const settingsSchema = z.object({
  environment: z.enum(['production', 'homologation']),
  /** Takes the place of the environment's host; null for none. */
  baseUrl: z.string().transform(withoutSlash).nullable().default(null),
  paths: z.partialRecord(z.enum(pathNames), z.string().startsWith('/')).default({}),
  companyCode: z.string(),
  cnpj: z.string(),
  /** Empty until fetched or typed. */
  storeCode: z.string(),
  integrationKey: headerText,
})
export type CrmBonusSettings = z.infer<typeof settingsSchema>

export const crmBonus: LoyaltyProgramDefinition<CrmBonusSettings, 'crm-bonus'> = {
  id: 'crm-bonus',
  settings: settingsSchema,
  create: createCrmBonus,
}

/** One sale and one member at one step: what every call of a sale carries. */
interface Step {
  readonly participationId: string
  readonly member: string
  readonly basket: LoyaltyBasket
}

function createCrmBonus(settings: CrmBonusSettings, tools: ProgramTools): LoyaltyProgram {
  const operator = api.crmBonusApi(settings, tools)

  const quote = async ({ participationId, member, basket }: Step, patience: Patience): Answer<Quote> => {
    const sent = {
      celular: member,
      valor_venda: decimalAmount(basket.total),
      itens: toItems(basket),
    }
    return mapOk(await operator.call(api.bonus, participationId, sent, { patience }), fromBonus)
  }

  const settle = async (
    step: Step & { readonly document: LoyaltyDocument; readonly campaignId: string | null },
    used: Cents,
    patience: Patience,
  ): Answer<{ readonly reference: string; readonly earned: Cents }> =>
    mapOk(
      await operator.call(api.settle, step.participationId, toSale({ ...step, used }), {
        patience,
      }),
      (sale) => ({ reference: sale.venda_id, earned: sale.bonus_gerado }),
    )

  const close = (participationId: string, patience: Patience): Answer<null> =>
    operator.call(api.annul, participationId, {}, { patience })

  /** Without the operator's name of the sale nobody knows whether it stands: closed first, reversed if it did. */
  const undo = async (
    request: {
      readonly participationId: string
      readonly reference: string | null
      readonly document: LoyaltyDocument
      readonly reason: 'void' | 'return' | 'removed'
    },
    patience: Patience,
  ): Answer<null> => {
    const { participationId, document, reason } = request
    const reverse = (saleName: string): Answer<null> => {
      const sent = { venda_id: saleName, numero_nota: document.number, motivo: toReason(reason) }
      return operator.call(api.cancel, participationId, sent, { patience })
    }
    if (request.reference !== null) return reverse(request.reference)
    const closed = await close(participationId, patience)
    if (closed.ok || closed.error.kind !== 'declined') return closed
    const { refusal } = closed.error
    return refusal.code === 'already-confirmed' && refusal.reference !== null
      ? reverse(refusal.reference)
      : closed
  }

  return {
    probe: () => probe(operator, { codempresa: settings.companyCode, cnpj: settings.cnpj }),
    challenge: {
      async send({ participationId, details }) {
        const sent = await operator.call(api.sendPin, participationId, toContact(details), {
          patience: 'cashier',
        })
        return mapOk(sent, (wait) => ({
          resendInSeconds: wait.reenvio_em_segundos,
          expiresInSeconds: wait.expira_em_segundos,
        }))
      },
      async answer({ participationId, member, pin, attemptId }) {
        const sent = { celular: member, pin, tentativa: attemptId }
        const checked = await operator.call(api.checkPin, participationId, sent, {
          patience: 'cashier',
          secrets: [pin],
        })
        return mapOk(checked, ({ pin_master }) => ({ byMasterPin: pin_master }))
      },
    },
    redemption: {
      quote,
      /** Nothing is held back here: a fresh look says whether the amount still stands. */
      async reserve(request, patience) {
        const fresh = await quote(request, patience)
        if (!fresh.ok) return fresh
        const { minimum, maximum } = fresh.value
        if (request.amount >= minimum && request.amount <= maximum)
          return ok({ reference: null, expiresAt: null })
        return fail({ kind: 'declined', refusal: { code: 'value-changed', redeemable: maximum }, words: '' })
      },
      confirm: (request, patience) => settle(request, request.amount, patience),
      cancel: ({ participationId }, patience) => close(participationId, patience),
      reverse: undo,
    },
    campaigns: {
      async eligible({ participationId, member, basket, used }) {
        const sent = {
          celular: member,
          valor_liquido: decimalAmount(subtract(basket.total, used)),
          itens: toItems(basket),
        }
        return mapOk(
          await operator.call(api.campaigns, participationId, sent, { patience: 'cashier' }),
          fromCampaigns,
        )
      },
    },
    earning: {
      async earn(request, patience) {
        return mapOk(await settle(request, ZERO, patience), ({ reference, earned }) => ({
          reference,
          earned: { kind: 'amount', amount: earned },
        }))
      },
      async reverse(request, patience) {
        return mapOk(await undo(request, patience), () => ({ remainingPoints: null }))
      },
    },
    provisioning: {
      async fields() {
        const { companyCode, cnpj } = settings
        if (companyCode === '') return fail({ kind: 'misconfigured', what: 'incomplete' })
        const given = await operator.enroll({ codempresa: companyCode, cnpj })
        if (given.ok)
          return ok({
            values: { storeCode: given.value.loja },
            secrets: { integrationKey: given.value.chave_integracao },
          })
        // Nothing but the company is asked about here.
        const isCompany = given.error.kind === 'declined' && given.error.refusal.code === 'store-refused'
        return isCompany ? fail({ kind: 'misconfigured', what: 'company' }) : given
      },
    },
  }
}
