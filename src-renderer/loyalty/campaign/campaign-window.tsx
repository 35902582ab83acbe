import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { faultText } from '#shared/loyalty/port/fault-text'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { useNow } from '../../app/use-now'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor, type AppError } from '../../ipc/words/messages'
import { useScanTarget } from '../../scanner/targets'
import { Busy } from '../../ui/dialog/busy'
import { FormDialog } from '../../ui/dialog/form-dialog'
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
  const asked = useAnswer('loyalty.campaigns', choice.campaigns === null ? { saleId } : null)
  const known = choice.campaigns === null ? asked.value : choice
  const campaigns = known?.campaigns ?? null
  const [picked, pick] = useState<string | null>(null)
  const chosen = picked ?? known?.preselected ?? null
  const [refusal, refuse] = useState<string | null>(null)
  const { busy, once } = useBusy()
  const now = useNow(1000)
  const unanswered = asked.asking || asked.reply?.ok !== false ? null : asked.reply.error
  const problem = refusal ?? (unanswered === null ? null : wordsFor(unanswered))

  // Decided meanwhile, by time or from elsewhere: nothing is left to choose.
  const isDecided = unanswered?.code === 'no-choice-waiting'
  const leaveDecided = useEffectEvent(onDone)
  useEffect(() => {
    if (isDecided) leaveDecided()
  }, [isDecided])

  function wordsFor(error: AppError): string {
    return error.code === 'loyalty-fault' ? faultText(error.fault, `o ${name}`) : messageFor(error)
  }

  async function choose(campaignId: string | null) {
    await once(async () => {
      const reply = await call('loyalty.choose-campaign', { saleId, campaignId })
      if (!reply.ok)
        return reply.error.code === 'no-choice-waiting' ? onDone() : refuse(wordsFor(reply.error))
      if (campaignId !== null) tellBonus(choice)
      onDone()
    })
  }

  const isAsking = campaigns === null && problem === null
  const isUnanswered = campaigns === null && problem !== null
  const isEmpty = campaigns?.length === 0
  const hasSome = campaigns !== null && !isEmpty

  function choosing(id: string) {
    refuse(null)
    pick(id)
  }

  function finish() {
    if (isAsking) return
    if (campaigns === null) return void asked.refresh()
    if (chosen === null && !isEmpty) return refuse('Escolha uma campanha, ou siga sem campanha.')
    void choose(chosen)
  }

  return (
    <FormDialog
      title={`Campanhas do ${name}`}
      reason={`Venda ${formatSaleNumber(choice.number)} · ${choice.customerName ?? 'Cliente'} · ${choice.maskedMember}`}
      onClose={isEmpty ? () => void choose(null) : onLater}
      besides={
        hasSome && (
          <Button variant="default" onClick={onLater}>
            Escolher depois
          </Button>
        )
      }
      backLabel={isEmpty ? null : hasSome ? 'Sem campanha' : 'Escolher depois'}
      onBack={hasSome ? () => void choose(null) : onLater}
      onSubmit={finish}
      submitLabel={isUnanswered ? 'Tentar de novo' : 'Finalizar'}
      startsAtSubmit={isEmpty}
      busy={busy || isAsking}
      refusal={problem}
    >
      <LeaveByScanning onScan={onScan} />
      {isAsking && <Busy active what={`as campanhas do ${name}`} onCancel={onLater} />}
      {isEmpty && <p>Nenhuma campanha disponível para esta venda: não há bônus para a próxima compra.</p>}
      {hasSome && <CampaignList campaigns={campaigns} chosen={chosen} onChoose={choosing} />}
      <p className={classes.goesOn}>{goesOnText(choice, now)}</p>
    </FormDialog>
  )
}

/** Takes scans from inside the window, so that they are its own. */
function LeaveByScanning({ onScan }: Pick<CampaignWindowProps, 'onScan'>) {
  useScanTarget(onScan)
  return null
}
