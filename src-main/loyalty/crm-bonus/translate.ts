import { z } from 'zod'
import { subtract, type Cents } from '#shared/kernel/money/cents'
import { decimalAmount, decimalQuantity } from '#shared/kernel/money/decimal-text'
import type { LoyaltyBasket, LoyaltyItem } from '#shared/loyalty/port/loyalty-basket'
import type { LoyaltyRefusal } from '#shared/loyalty/port/loyalty-refusal'
import { wireEan } from '#shared/loyalty/port/wire-ean'
import { wireInstant } from '#shared/loyalty/port/wire-instant'
import type { Campaign, LoyaltyDocument, MemberDetails, Quote } from '../port/loyalty-program'
import type { OperatorRefusal } from '../port/operator-http'
import {
  refusalSchema,
  type WireBonus,
  type WireCampaigns,
  type WireItem,
  type WireRefusal,
  type WireSale,
} from './wire'

export function toItems({ items }: LoyaltyBasket): WireItem[] {
  return items.map(toItem)
}

function toItem(item: LoyaltyItem): WireItem {
  const ean = wireEan(item.ean)
  return {
    codigo: item.code,
    ...(ean && { ean }),
    descricao: item.description,
    quantidade: decimalQuantity(item.quantity),
    valor_unitario: decimalAmount(item.unitPrice),
    valor_total: decimalAmount(item.total),
    preco_cheio: item.isFullPrice,
  }
}

/** A company's customer number is longer, and the operator asks for people's only. */
const CPF_LENGTH = 11

/** What is not known is left out: the operator takes no empty text. */
export function toContact({ key, taxId, name, email }: MemberDetails) {
  return {
    celular: key,
    ...(taxId?.length === CPF_LENGTH && { cpf: taxId }),
    ...(name && { nome: name }),
    ...(isEmail(email) && { email }),
  }
}

/** A mistyped address in the customer's file must not keep the PIN from being sent. */
function isEmail(text: string | null): text is string {
  return z.email().safeParse(text).success
}

interface SaleToSettle {
  readonly member: string
  readonly basket: LoyaltyBasket
  readonly document: LoyaltyDocument
  readonly campaignId: string | null
  /** Cents of bonus used. */
  readonly used: Cents
}

export function toSale({ member, basket, document, campaignId, used }: SaleToSettle): WireSale {
  return {
    celular: member,
    numero_nota: document.number,
    serie: document.series,
    data: wireInstant(document.issuedAt),
    valor_bruto: decimalAmount(basket.total),
    valor_desconto_bonus: decimalAmount(used),
    valor_liquido: decimalAmount(subtract(basket.total, used)),
    campanha_id: campaignId,
    vendedor: document.seller,
    itens: toItems(basket),
  }
}

/** The operator has no word for a member taken off a sale: to it the sale is off. */
export function toReason(reason: 'void' | 'return' | 'removed'): 'cancelamento' | 'devolucao' {
  return reason === 'return' ? 'devolucao' : 'cancelamento'
}

export function fromBonus(bonus: WireBonus): Quote {
  return {
    balance: bonus.saldo,
    minimum: bonus.valor_minimo,
    maximum: bonus.valor_maximo,
    validUntil: bonus.validade,
    isAutomatic: !bonus.permite_acumular,
    mayBeKept: bonus.permite_acumular,
    earned: null,
  }
}

export function fromCampaigns({ campanhas }: WireCampaigns): Campaign[] {
  return campanhas.map((campaign) => ({
    id: campaign.campanha_id,
    description: campaign.descricao,
    bonus: campaign.valor_bonus,
    validDays: campaign.validade_dias,
  }))
}

const plainRefusals: ReadonlyMap<string, LoyaltyRefusal> = new Map([
  ['PIN_EXPIRADO', { code: 'pin-expired' }],
  ['PIN_BLOQUEADO', { code: 'pin-blocked' }],
  ['PIN_NAO_VALIDADO', { code: 'pin-not-accepted' }],
  ['CELULAR_INVALIDO', { code: 'invalid-mobile' }],
  ['SALDO_INSUFICIENTE', { code: 'balance-too-low' }],
  ['VALOR_FORA_DO_LIMITE', { code: 'amount-outside-limits' }],
  ['CAMPANHA_INVALIDA', { code: 'campaign-not-offered' }],
  ['TRANSACAO_ANULADA', { code: 'reservation-cancelled' }],
  ['VENDA_JA_CANCELADA', { code: 'reservation-cancelled' }],
  ['VENDA_NAO_ENCONTRADA', { code: 'not-found' }],
  ['EMPRESA_OU_LOJA_INVALIDA', { code: 'store-refused' }],
  ['REQUISICAO_INVALIDA', { code: 'rejected' }],
])

export function fromRefusal(body: unknown): OperatorRefusal | null {
  const parsed = refusalSchema.safeParse(body)
  if (!parsed.success) return null
  const { codigo: code, mensagem: words } = parsed.data
  const refusal = meaning(parsed.data)
  return { code, words, fault: refusal && { kind: 'declined', refusal, words } }
}

function meaning(refusal: WireRefusal): LoyaltyRefusal | null {
  const { codigo, tentativas_restantes: attemptsLeft, reenvio_em_segundos: seconds } = refusal
  if (codigo === 'PIN_INVALIDO' && attemptsLeft !== undefined) return { code: 'wrong-pin', attemptsLeft }
  if (codigo === 'REENVIO_CEDO' && seconds !== undefined) return { code: 'pin-too-soon', seconds }
  if (codigo === 'VENDA_JA_EFETIVADA')
    return { code: 'already-confirmed', reference: refusal.venda_id ?? null }
  return plainRefusals.get(codigo) ?? null
}
