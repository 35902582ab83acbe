import { useRef, useState } from 'react'
import { returnIdSchema, type OperatorId, type ReturnId } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import type { DoneReturn } from '#shared/selling/returns/return-view'
import type { AppError } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { isReason } from '../../ui/fields/reason-field'

/** What every return says besides its goods. */
interface Common {
  readonly id: ReturnId
  readonly salespersonId: OperatorId | null
  readonly reason: string
}

/** Salesperson and reason of one return, sent once: its id lives as long as the form. */
export function useReturning(
  firstSalesperson: OperatorId | null,
  onDone: (done: DoneReturn, exchange: boolean) => void,
) {
  const [id] = useState(() => returnIdSchema.parse(crypto.randomUUID()))
  const [salespersonId, setSalesperson] = useState(firstSalesperson)
  const [reason, writeReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const [reasonProblem, setReasonProblem] = useState<string | null>(null)
  const { busy, refusal: problem, refuse, run } = useCommand()

  function setReason(text: string): void {
    refuse(null)
    setReasonProblem(null)
    writeReason(text)
  }

  function hasReason(): boolean {
    const given = isReason(reason)
    refuse(null)
    setReasonProblem(given ? null : 'Escolha ou escreva o motivo da devolução.')
    if (!given) reasonField.current?.focus()
    return given
  }

  function send(
    ask: (common: Common) => Promise<Result<DoneReturn, AppError>>,
    exchange: boolean,
  ): Promise<void> {
    return run(
      () => ask({ id, salespersonId, reason: reason.trim() }),
      (done) => onDone(done, exchange),
    )
  }

  const ofReason = { fieldRef: reasonField, value: reason, onChange: setReason, error: reasonProblem }
  return { salespersonId, setSalesperson, ofReason, problem, refuse, busy, hasReason, send }
}
export type Returning = ReturnType<typeof useReturning>
