import { useEffect } from 'react'
import type { AfterSale } from '../../selling/open-sale/moments'
import { useSale } from '../../selling/open-sale/use-sale'
import { CampaignWindow } from './campaign-window'
import { choiceToShow, leave, refreshChoices, saleIsOver, useChoiceStore } from './choice-store'

/**
 * The campaigns of a finished sale, between two sales (FEATURES C7). The next customer is never held up: a scan closes
 * the window until that sale is over, and one left for later waits in the status bar until it goes on by itself.
 */
export const WaitingCampaign: AfterSale['Step'] = ({ onScan, children }) => {
  const between = useSale() === null
  const choice = useChoiceStore((store) => choiceToShow(store, between))

  useEffect(() => {
    if (!between) return
    useChoiceStore.setState(saleIsOver)
    void refreshChoices()
  }, [between])

  if (choice === undefined) return children
  const { saleId } = choice
  return (
    <CampaignWindow
      key={saleId}
      choice={choice}
      onDone={() => {
        useChoiceStore.setState((store) => ({
          wanted: null,
          waiting: store.waiting.filter((one) => one.saleId !== saleId),
        }))
        void refreshChoices()
      }}
      onLater={() => useChoiceStore.setState((store) => leave(store, saleId, 'by-choice'))}
      onScan={(code) => {
        useChoiceStore.setState((store) => leave(store, saleId, 'by-scan'))
        onScan(code)
      }}
    />
  )
}
