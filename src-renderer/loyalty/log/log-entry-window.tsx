import { Button } from '@mantine/core'
import { formatCents } from '#shared/kernel/money/format'
import { answerText, durationText } from '#shared/loyalty/log/log-words'
import { loyaltyOperationNames, type LoyaltyLogEntry } from '#shared/loyalty/log/loyalty-log'
import { programName } from '#shared/loyalty/port/program-id'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../app/times'
import { Dialog } from '../../ui/dialog/dialog'
import { FactList, type Fact } from './fact-list'

interface LogEntryWindowProps {
  readonly entry: LoyaltyLogEntry
  readonly onClose: () => void
}

/** One operation whole. */
export function LogEntryWindow({ entry, onClose }: LogEntryWindowProps) {
  const { at, program, operation, saleNumber, maskedMember, amount, attempt, duration, fault, answer } = entry
  const facts: readonly Fact[] = [
    ['Programa', programName(program)],
    ['Venda', saleNumber === null ? 'Nenhuma' : formatSaleNumber(saleNumber)],
    ['Cliente', maskedMember ?? 'Nenhum'],
    ...(amount === null ? [] : [['Valor', formatCents(amount)] as const]),
    ['Tentativa', String(attempt)],
    ['Duração', durationText(duration)],
    ['Resultado', answerText(entry)],
    ...(fault !== null && answer !== '' ? [['Nas palavras da operadora', answer] as const] : []),
  ]
  return (
    <Dialog
      opened
      title={loyaltyOperationNames[operation]}
      reason={dateAndTime(at)}
      onClose={onClose}
      footer={
        <Button data-autofocus onClick={onClose}>
          Fechar
        </Button>
      }
    >
      <FactList facts={facts} />
    </Dialog>
  )
}
