import type { Instant } from '#shared/kernel/ids'
import { inMinutes } from '#shared/kernel/time/in-minutes'
import type { CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'

/** What becomes of a sale nobody chooses a campaign for. */
export function goesOnText({ until, name }: Pick<CampaignChoice, 'until' | 'name'>, now: Instant): string {
  return until > now
    ? `Se ninguém escolher em ${inMinutes(until, now)}, a venda é enviada ao ${name} com a única campanha, ou sem nenhuma.`
    : `A venda é enviada ao ${name} assim que ele responder.`
}

/** What the status bar says of the sales that wait for their campaign, the oldest first. */
export function waitingText(waiting: readonly CampaignChoice[], now: Instant): string {
  const [next] = waiting
  if (next === undefined) return ''
  const which =
    waiting.length === 1
      ? `A venda ${formatSaleNumber(next.number)} espera a escolha da campanha.`
      : `${waiting.length} vendas esperam a escolha da campanha; a próxima é a ${formatSaleNumber(next.number)}.`
  return `${which} ${goesOnText(next, now)}`
}
