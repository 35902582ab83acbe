import { Ticket } from 'lucide-react'
import { useEffect } from 'react'
import { useMay } from '../../app/may'
import { useNow } from '../../app/use-now'
import { onEvent } from '../../ipc/client'
import { useIsPaying } from '../../selling/open-sale/use-sale'
import { leavePlace } from '../../shell/places/use-place'
import { StatusChip } from '../../ui/status-chip'
import { refreshChoices, useChoiceStore } from './choice-store'
import { waitingText } from './choice-words'

/** Finished sales that wait for their campaign: there until each is chosen or went on by itself (FEATURES C7). */
export function CampaignChip() {
  const maySell = useMay('sale.sell')
  const isPaying = useIsPaying()
  const waiting = useChoiceStore((store) => store.waiting)
  const now = useNow(10_000)
  useEffect(() => {
    if (!maySell) return
    void refreshChoices()
    return onEvent('loyalty-changed', () => void refreshChoices())
  }, [maySell])
  const [next] = waiting
  if (!maySell || next === undefined) return null

  function open(): void {
    leavePlace()
    useChoiceStore.setState({ wanted: next?.saleId ?? null })
  }

  return (
    <StatusChip
      icon={
        <>
          <Ticket size={18} aria-hidden />
          <span aria-hidden>{waiting.length}</span>
        </>
      }
      label="Campanha"
      tone="attention"
      detail={`${waitingText(waiting, now)}${isPaying ? '' : ' Toque para escolher.'}`}
      {...(!isPaying && { onClick: open })}
    />
  )
}
