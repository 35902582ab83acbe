import type { CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { call, onEvent } from '../../ipc/client'
import { notice } from '../../ui/dialog/notice'
import { bonusWords, unconfirmedText, type BonusWords } from './bonus-words'

/** Milliseconds the cashier waits to hear of it; afterwards it is followed in Pendências de fidelidade. */
const patience = 3000

const say: Readonly<Record<BonusWords['tone'], (text: string) => void>> = {
  good: notice.success,
  quiet: notice.info,
  attention: notice.error,
}

/** A campaign was chosen: says that its bonus is given once the operator confirmed it, never before (FEATURES C7). */
export function tellBonus({ saleId, program }: Pick<CampaignChoice, 'saleId' | 'program'>): void {
  let isTold = false
  const stopListening = onEvent('loyalty-changed', (changed) => {
    if (changed.saleId === saleId) void look()
  })
  const timer = window.setTimeout(() => tell({ text: unconfirmedText, tone: 'quiet' }), patience)

  void look()

  async function look(): Promise<void> {
    const reply = await call('loyalty.of-sale', { saleId })
    const outcome = reply.ok ? reply.value.find((one) => one.program === program) : undefined
    const words = outcome === undefined ? null : bonusWords(outcome)
    if (words !== null) tell(words)
  }

  function tell({ text, tone }: BonusWords): void {
    if (isTold) return
    isTold = true
    stopListening()
    window.clearTimeout(timer)
    say[tone](text)
  }
}
