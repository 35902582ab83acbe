import { useEffect, useState } from 'react'
import type { CampaignChoice } from '../../src-shared/loyalty/campaign-choice'
import { call } from '../ipc/client'
import { useSale } from '../sale/use-sale'
import { CampaignWindow } from './campaign-window'
import { isLeftForLater, leaveForLater } from './left-choices'

/**
 * The campaigns of a finished sale, between two sales (FEATURES C7). One left for later is offered again when the
 * program starts; a sale that begins meanwhile is not held up.
 */
export function WaitingCampaign() {
  const [choice, setChoice] = useState<CampaignChoice | null>(null)
  const between = useSale() === null

  useEffect(() => {
    if (!between) return
    let wanted = true
    void call('loyalty.waiting-choices', {}).then((reply) => {
      if (wanted && reply.ok) setChoice(reply.value.find(({ saleId }) => !isLeftForLater(saleId)) ?? null)
    })
    return () => {
      wanted = false
    }
  }, [between])

  if (choice === null || !between) return null
  return (
    <CampaignWindow
      key={choice.saleId}
      choice={choice}
      onDone={() => setChoice(null)}
      onLater={() => {
        leaveForLater(choice.saleId)
        setChoice(null)
      }}
    />
  )
}
