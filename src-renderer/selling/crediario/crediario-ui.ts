import { readInstallmentBarcode } from '#shared/selling/crediario/installment-code'
import { attentionTo } from '../../feature/attention'
import type { FeatureUi } from '../../feature/feature'
import { reportsPlace } from '../../reporting/report/reports-place'
import type { CodeBesides, SummaryCard } from '../open-sale/moments'
import { overdueNeeds, paidTwiceNeeds } from './crediario-needs'
import { CrediarioTab } from './crediario-tab'
import { OverdueCard } from './overdue-card'
import { readCarne } from './read-carne'
import { receiveFrom } from './receive-from'
import { receivePlace } from './receive-place'

/** A slip of a carnê opens receiving its instalment. */
const carne: CodeBesides = {
  id: 'carne',
  reads: (code) => readInstallmentBarcode(code) !== null,
  open: (code) => void readCarne(code, receiveFrom, () => undefined),
}

const overdue: SummaryCard = { id: 'overdue', below: 'customer', Card: OverdueCard }

export const crediarioUi: FeatureUi = {
  places: [receivePlace],
  attention: [
    attentionTo('crediario-overdue', reportsPlace, 'crediario.overdue', {}, overdueNeeds),
    // Put right by undoing one of the two.
    attentionTo(
      'crediario-paid-twice',
      { ...receivePlace, permission: 'crediario.undo' },
      'crediario.paid-twice',
      {},
      paidTwiceNeeds,
    ),
  ],
  customerTabs: [{ id: 'crediario', name: 'Crediário', permission: 'crediario.receive', Tab: CrediarioTab }],
  sale: { codesBesides: [carne], summaryCards: [overdue] },
}
