import { cents, max, min, type Cents, ZERO } from '#shared/kernel/money/cents'
import type { Route } from '../http/operator'
import { moneyText } from '../http/wire-fields'
import { ofMember } from './admit'
import type { Books } from './crm-bonus-books'
import { crmBonusRules as rules } from './crm-bonus-data'
import { refuse, succeed } from './refusals'
import { bonusConsultar } from './wire'

interface Limits {
  readonly balance: Cents
  /** Cents: nothing, or an amount between the two, may be spent. */
  readonly least: Cents
  readonly most: Cents
}

const DAY_MS = 86_400_000

export function bonusRoutes(books: Books): Route[] {
  return [
    {
      method: 'POST',
      path: '/bonus/consultar',
      answer: ofMember(books, bonusConsultar, ({ call, transaction }) => {
        if (!transaction.isPinAccepted) return refuse('PIN_NAO_VALIDADO')
        const { balance, least, most } = limitsFor(books, call.celular, call.valor_venda)
        return succeed({
          saldo: moneyText(balance),
          valor_minimo: moneyText(least),
          valor_maximo: moneyText(most),
          validade: balance > 0 ? validUntil(books, call.celular) : null,
          permite_acumular: maySaveUp(books, call.celular),
          pergunta: 'Utilizar saldo?',
        })
      }),
    },
  ]
}

/** What a member may spend on a sale of `gross` cents. Where saving up is not allowed, all that fits is spent. */
export function limitsFor(books: Books, mobile: string, gross: Cents): Limits {
  // A bonus taken back after it was spent leaves a debt, which the operator shows as nothing.
  const balance = max(ZERO, cents(books.ledger.balance(mobile)))
  const most = min(balance, cents(Math.floor((gross * rules.maximumPercent) / 100)))
  if (most < rules.minimumSpend) return { balance, least: ZERO, most: ZERO }
  return { balance, least: maySaveUp(books, mobile) ? cents(rules.minimumSpend) : most, most }
}

function maySaveUp({ data }: Books, mobile: string): boolean {
  return data.members.find((member) => member.mobile === mobile)?.maySaveUp ?? true
}

/** A day in Brasília. */
function validUntil({ data, openedAt }: Books, mobile: string): string | null {
  const days = data.members.find((member) => member.mobile === mobile)?.validForDays ?? null
  if (days === null) return null
  return new Date(openedAt + days * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'America/Sao_Paulo' })
}
