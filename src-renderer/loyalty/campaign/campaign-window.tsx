import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { faultText } from '#shared/loyalty/port/fault-text'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { useNow } from '../../app/use-now'
import { call, type Reply } from '../../ipc/client'
import { messageFor, type AppError } from '../../ipc/words/messages'
import { useScanTarget } from '../../scanner/targets'
import { Busy } from '../../ui/dialog/busy'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { useBusy } from '../../ui/use-busy'
import { CampaignList } from './campaign-list'
import { goesOnText } from './choice-words'
import { tellBonus } from './tell-bonus'
import classes from './campaign-window.module.css'

interface CampaignWindowProps {
  readonly choice: CampaignChoice
  readonly onDone: () => void
  readonly onLater: () => void
  /** The next customer's product: it is never held up. */
  readonly onScan: (code: string) => void
}

/** Choose and finish; the one that gives most is preselected, and where there is none an alert says so (FEATURES C7). */
export function CampaignWindow({ choice, onDone, onLater, onScan }: CampaignWindowProps) {
  const { saleId, name } = choice
  const [campaigns, setCampaigns] = useState(choice.campaigns)
  const [chosen, setChosen] = useState(choice.preselected)
  const [problem, setProblem] = useState<string | null>(null)
  const { busy, once } = useBusy()
  const now = useNow(1000)

  function answered(reply: Reply<'loyalty.campaigns'>) {
    if (!reply.ok) return refused(reply.error)
    setCampaigns(reply.value.campaigns)
    setChosen(reply.value.preselected)
  }

  const answeredFirst = useEffectEvent(answered)
  const isUnknown = choice.campaigns === null
  useEffect(() => {
    if (isUnknown) void call('loyalty.campaigns', { saleId }).then((reply) => answeredFirst(reply))
  }, [isUnknown, saleId])

  function askAgain() {
    setProblem(null)
    void call('loyalty.campaigns', { saleId }).then(answered)
  }

  function refused(error: AppError) {
    // Decided meanwhile, by time or from elsewhere: nothing is left to choose.
    if (error.code === 'no-choice-waiting') return onDone()
    setProblem(error.code === 'loyalty-fault' ? faultText(error.fault, `o ${name}`) : messageFor(error))
  }

  async function choose(campaignId: string | null) {
    await once(async () => {
      const reply = await call('loyalty.choose-campaign', { saleId, campaignId })
      if (!reply.ok) return refused(reply.error)
      if (campaignId !== null) tellBonus(choice)
      onDone()
    })
  }

  const isEmpty = campaigns?.length === 0

  function choosing(id: string) {
    setProblem(null)
    setChosen(id)
  }

  function finish() {
    if (campaigns === null) return askAgain()
    if (chosen === null && !isEmpty) return setProblem('Escolha uma campanha, ou siga sem campanha.')
    void choose(chosen)
  }

  return (
    <Dialog
      opened
      title={`Campanhas do ${name}`}
      reason={`Venda ${formatSaleNumber(choice.number)} · ${choice.customerName ?? 'Cliente'} · ${choice.maskedMember}`}
      onClose={isEmpty ? () => void choose(null) : onLater}
      onSubmit={finish}
      footer={
        <CampaignButtons
          state={campaigns === null ? (problem === null ? 'asking' : 'failed') : isEmpty ? 'none' : 'some'}
          busy={busy}
          onLater={onLater}
          onWithout={() => void choose(null)}
        />
      }
    >
      <LeaveByScanning onScan={onScan} />
      {campaigns === null && problem === null && (
        <Busy active what={`as campanhas do ${name}`} onCancel={onLater} />
      )}
      {isEmpty && <p>Nenhuma campanha disponível para esta venda: não há bônus para a próxima compra.</p>}
      {campaigns !== null && !isEmpty && (
        <CampaignList campaigns={campaigns} chosen={chosen} onChoose={choosing} />
      )}
      <p className={classes.goesOn}>{goesOnText(choice, now)}</p>
      <ErrorText>{problem}</ErrorText>
    </Dialog>
  )
}

interface CampaignButtonsProps {
  readonly state: 'asking' | 'failed' | 'none' | 'some'
  readonly busy: boolean
  readonly onLater: () => void
  readonly onWithout: () => void
}

function CampaignButtons({ state, busy, onLater, onWithout }: CampaignButtonsProps) {
  if (state === 'none')
    return (
      <Button type="submit" data-autofocus loading={busy}>
        Finalizar
      </Button>
    )
  return (
    <>
      <Button variant="default" onClick={onLater}>
        Escolher depois
      </Button>
      {state === 'some' && (
        <Button variant="default" onClick={onWithout}>
          Sem campanha
        </Button>
      )}
      {state !== 'asking' && (
        <Button type="submit" loading={busy}>
          {state === 'some' ? 'Finalizar' : 'Tentar de novo'}
        </Button>
      )}
    </>
  )
}

/** Takes scans from inside the window, so that they are its own. */
function LeaveByScanning({ onScan }: Pick<CampaignWindowProps, 'onScan'>) {
  useScanTarget(onScan)
  return null
}
