import { cents, min, sumBy, type Cents } from '#shared/kernel/money/cents'
import type { Route } from '../http/operator'
import { moneyText } from '../http/wire-fields'
import { ofMember } from './admit'
import type { Books } from './crm-bonus-books'
import type { CrmBonusCampaign } from './crm-bonus-data'
import { succeed } from './refusals'
import { campanhasConsultar, type Itens } from './wire'

interface OfferedCampaign {
  readonly campaign: CrmBonusCampaign
  readonly bonus: Cents
}

export function campaignRoutes(books: Books): Route[] {
  return [
    {
      method: 'POST',
      path: '/campanhas/consultar',
      answer: ofMember(books, campanhasConsultar, ({ call }) =>
        succeed({
          campanhas: offered(books, call.celular, call.valor_liquido, call.itens).map(
            ({ campaign, bonus }) => ({
              campanha_id: campaign.id,
              descricao: campaign.description,
              valor_bonus: moneyText(bonus),
              validade_dias: campaign.validDays,
            }),
          ),
        }),
      ),
    },
  ]
}

/** The campaigns this member is offered for what they pay (`net`, cents), each with the bonus it would give. */
export function offered({ data }: Books, mobile: string, net: Cents, items: Itens): OfferedCampaign[] {
  const ids = data.members.find((member) => member.mobile === mobile)?.campaigns ?? data.campaignsOfStrangers
  const atFullPrice = sumBy(
    items.filter((item) => item.preco_cheio),
    (item) => item.valor_total,
  )
  // Only what was paid for at full price earns.
  const basis = min(net, atFullPrice)
  return data.campaigns
    .filter((campaign) => ids.includes(campaign.id) && net >= campaign.minimum)
    .map((campaign) => ({ campaign, bonus: bonusOf(campaign, basis) }))
    .filter(({ bonus }) => bonus > 0)
}

function bonusOf({ bonus }: CrmBonusCampaign, basis: Cents): Cents {
  if ('percent' in bonus) return cents(Math.floor((basis * bonus.percent) / 100))
  return basis > 0 ? cents(bonus.fixed) : cents(0)
}
