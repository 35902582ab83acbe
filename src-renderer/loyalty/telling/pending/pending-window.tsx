import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { programName } from '#shared/loyalty/port/program-id'
import type { PendingLoyalty } from '#shared/loyalty/telling/loyalty-work'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../../app/times'
import { useNow } from '../../../app/use-now'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { Busy } from '../../../ui/dialog/busy'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { FactList, type Fact } from '../../log/fact-list'
import { lastAnswer, nextAttempt, workMeaning, workName } from '../pending-words'
import { ResolveWindow } from './resolve-window'

interface PendingWindowProps {
  /** As it stands now: it changes while it is looked at. */
  readonly work: PendingLoyalty
  readonly onClose: () => void
  /** It is settled, or the list knows better. */
  readonly onChanged: () => void
}

/** One task whole: try again now, or settle it by hand. */
export function PendingWindow({ work, onClose, onChanged }: PendingWindowProps) {
  const { refusal, refuse, busy, run } = useCommand()
  const [isByHand, setByHand] = useState(false)
  const now = useNow(1000)
  const { id, kind, program, saleNumber, maskedMember, amount, since, attempts, lastAttemptAt } = work
  const operator = programName(program)
  const facts: readonly Fact[] = [
    ['Programa', operator],
    ['Venda', saleNumber === null ? 'Sem número' : formatSaleNumber(saleNumber)],
    ['Cliente', maskedMember === '' ? 'Não informado' : maskedMember],
    ...(amount !== null && amount > 0 ? [['Valor', formatCents(amount)] as const] : []),
    ['Desde', dateAndTime(since)],
    ['Tentativas', lastAttemptAt === null ? '0' : `${attempts}, a última em ${dateAndTime(lastAttemptAt)}`],
    ['Última resposta', lastAnswer(work)],
    ['Próxima', nextAttempt(work, now)],
  ]

  function retry() {
    if (busy) return
    void run(
      () => call('loyalty.retry', { id }),
      (left) => {
        if (left !== null) return refuse(`Ainda não foi resolvida: ${lastAnswer(left)}`)
        notice.success('Pendência resolvida.')
        onChanged()
      },
    )
  }

  if (isByHand) return <ResolveWindow work={work} onClose={() => setByHand(false)} onResolved={onChanged} />
  return (
    <Dialog
      opened
      title={workName(kind, program)}
      reason={workMeaning(work)}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Fechar
          </Button>
          <Button variant="default" onClick={() => setByHand(true)}>
            Resolver à mão
          </Button>
          <Button data-autofocus loading={busy} onClick={retry}>
            Tentar agora
          </Button>
        </>
      }
    >
      <FactList facts={facts} />
      {refusal === null ? (
        <Busy active={busy} what={`o ${operator}`} onCancel={onClose} />
      ) : (
        <ErrorText lines={2}>{refusal}</ErrorText>
      )}
    </Dialog>
  )
}
