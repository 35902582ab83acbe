import { create } from 'zustand'
import type { SaleId } from '#shared/kernel/ids'
import type { CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { call } from '../../ipc/client'
import { latestAnswer } from '../../ipc/latest-answer'

export interface Choices {
  /** Finished sales that wait for their campaign, the oldest first, as main last answered. */
  readonly waiting: readonly CampaignChoice[]
  /** Those the cashier went on from: by choice for as long as the program runs, by a scan until that sale is over. */
  readonly left: ReadonlyMap<SaleId, 'by-choice' | 'by-scan'>
  /** Asked for again by hand, whatever the till is doing. */
  readonly wanted: SaleId | null
}

export const noChoices: Choices = { waiting: [], left: new Map(), wanted: null }

export const useChoiceStore = create<Choices>(() => noChoices)

/** The one to show: what was asked for, else, between two sales, that of the customer who is still there. */
export function choiceToShow(
  { waiting, left, wanted }: Choices,
  isBetweenSales: boolean,
): CampaignChoice | undefined {
  const asked = waiting.find(({ saleId }) => saleId === wanted)
  return asked ?? (isBetweenSales ? waiting.findLast(({ saleId }) => !left.has(saleId)) : undefined)
}

export function leave(choices: Choices, saleId: SaleId, how: 'by-choice' | 'by-scan'): Choices {
  // Left by choice once, it stays so when a scan closes it the second time.
  const before = choices.left.get(saleId)
  return { ...choices, wanted: null, left: new Map(choices.left).set(saleId, before ?? how) }
}

/** The sale whose first scan closed a window is over: what it closed may be shown again. */
export function saleIsOver(choices: Choices): Choices {
  return { ...choices, left: new Map([...choices.left].filter(([, how]) => how === 'by-choice')) }
}

const look = latestAnswer(
  () => call('loyalty.waiting-choices', {}),
  (reply) => {
    if (reply.ok) useChoiceStore.setState({ waiting: reply.value })
  },
)

/** Asks main which sales wait: after one was finished, chosen for, or went on by itself. */
export function refreshChoices(): Promise<void> {
  return look(null)
}
